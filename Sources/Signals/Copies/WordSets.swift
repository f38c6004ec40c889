/// The word sets of many texts, kept small: 16 bits of each word's hash.
///
/// So words of two texts may seem alike that are not: in texts of 200 words not quite one. An
/// overlap is never smaller than it seems; where it may be too large by that, the texts are to be
/// read again.
struct WordSets: Sendable {
  /// Where the words of a text lie.
  private struct Place {
    var chunk: Int32
    var start: Int32
    var count: Int32
    var sum: UInt64
  }

  /// Full chunks are never moved, so that growing needs no room for a copy of everything.
  private var chunks: [[UInt16]] = []
  private var places: [Place] = []

  private static let chunkSize = 1 << 16

  /// How many texts there are.
  var count: Int { places.count }

  /// How many different words the text has.
  func size(of text: Int) -> Int { Int(places[text].count) }

  /// Whether the texts have the very same words, by 64 bits of all their hashes.
  func areEqual(_ left: Int, _ right: Int) -> Bool {
    places[left].sum == places[right].sum && places[left].count == places[right].count
  }

  func words(of text: Int) -> ArraySlice<UInt16> {
    words(of: text, in: 0..<size(of: text))
  }

  /// The words from one to another place in the text's order.
  func words(of text: Int, in range: Range<Int>) -> ArraySlice<UInt16> {
    let place = places[text]
    let start = Int(place.start)
    return chunks[Int(place.chunk)][start + range.lowerBound..<start + range.upperBound]
  }

  /// - Parameter words: the hashes of a text's words, each once.
  mutating func append(_ words: [UInt64]) {
    if (chunks.last?.count ?? Self.chunkSize) + words.count > Self.chunkSize {
      var chunk: [UInt16] = []
      chunk.reserveCapacity(max(Self.chunkSize, words.count))
      chunks.append(chunk)
    }
    let chunk = chunks.count - 1
    places.append(
      Place(
        chunk: Int32(chunk), start: Int32(chunks[chunk].count), count: Int32(words.count),
        sum: words.reduce(0, &+)))
    for word in words { chunks[chunk].append(UInt16(truncatingIfNeeded: word)) }
  }

  /// Replaces the order of a text's words.
  mutating func arrange(_ text: Int, as words: [UInt16]) {
    let place = places[text]
    for (offset, word) in words.enumerated() {
      chunks[Int(place.chunk)][Int(place.start) + offset] = word
    }
  }

  /// Keeps some of the texts, or puts them in another order; the words stay where they are.
  mutating func take(_ texts: [Int]) {
    places = texts.map { places[$0] }
  }

  /// Takes over the texts of another, behind its own.
  mutating func append(_ other: consuming WordSets) {
    let first = Int32(chunks.count)
    places += other.places.map { place in
      var moved = place
      moved.chunk += first
      return moved
    }
    chunks += other.chunks
  }
}
