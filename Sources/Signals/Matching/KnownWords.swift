import Text

/// What is known of words that texts brought before: which patterns, the first words of keywords,
/// match them.
/// Most words of a text are common ones, and so need to be looked up only once in many texts.
///
/// A word is known by its hash: that two words of the same one meet in the same place does not happen.
/// Each has a pair of places that it may have; a later word takes them from the earliest.
package struct KnownWords: Sendable {
  /// The hash of the word that has the place; its lowest bits, which with so much room the place
  /// tells too, say instead where its candidates begin, or by zeros that it has none.
  struct Pair {
    var later: UInt64 = 0
    var earlier: UInt64 = 0
  }

  private var pairs: [Pair]
  /// The candidates of each word, after those of others; at the end those of words that are not kept.
  private(set) var candidates: [Candidate] = [KnownWords.nobody]
  /// Where the candidates of a word begin, how the next word must begin for any of them to match.
  private var nextBeginnings: [WordBeginnings] = [.none]
  /// By a hash of candidates where they begin, since many words have the same; zero where none do.
  private var lists: [UInt32]
  private var keptCount = 1
  /// For a reader that finds the candidates of new words.
  var search = StemSearch()
  /// The hashes of the words of a text.
  private var hashes: [UInt64] = []
  /// The numbers of those of them of which it is not known that no pattern matches them; those that
  /// were settled and have candidates stand at the front.
  private var open: [Int32] = []
  /// Where the candidates of these begin.
  private var starts: [UInt32] = []
  private var openCount = 0
  /// The words that are not known, in the text, and their places among those that are open.
  private(set) var newWords: [Int32] = []
  private var newPlaces: [Int32] = []
  private(set) var foundCount = 0

  /// - Parameter room: how many words are kept at most, a power of two, or none.
  package init(room: Int) {
    precondition(room & (room - 1) == 0, "the room is a power of two")
    pairs = Array(repeating: Pair(), count: room / 2)
    lists = Array(repeating: 0, count: max(room / 8, 1))
  }

  /// Looks up all words of a text, one after another without any decision, so that the waits for
  /// memory, which take the longest, pass side by side.
  mutating func look(_ folded: Span<UInt8>, _ words: Span<Words.Word>, _ range: Range<Int>) {
    prepare(range.count)
    KnownWords.list(folded, words.extracting(range), &hashes)
    openCount =
      pairs.isEmpty
      ? listAll(range.count) : KnownWords.listOpen(range.count, hashes, pairs, &open)
    listNew(range.lowerBound)
  }

  /// Writes down where the candidates of each word begin that has any, once all are known, but for
  /// those that the next word rules out; without any decision, as when words are looked up.
  mutating func settle(
    _ folded: Span<UInt8>, _ words: Span<Words.Word>, _ range: Range<Int>
  ) {
    foundCount = KnownWords.listFound(
      openCount, nextBeginnings, folded, words.extracting(range), &open, &starts)
  }

  /// Adds a candidate of the word that is looked up now.
  mutating func append(_ candidate: Candidate) {
    candidates.append(candidate)
    nextBeginnings.append(candidate.nextBeginnings)
  }

  /// The number of a word in the text that has candidates, and where these begin.
  @inline(__always)
  func found(_ index: Int) -> (number: Int, start: Int) {
    (Int(open[index]), Int(starts[index]))
  }

  /// Where the candidates of the word begin, zero where it has none; nil where it is not known.
  @inline(__always)
  private func start(of hash: UInt64) -> Int? {
    guard !pairs.isEmpty else { return nil }
    let pair = pairs[place(hash)]
    let later = pair.later ^ hash & KnownWords.tag
    if later & KnownWords.tag == 0 { return Int(truncatingIfNeeded: later) }
    let earlier = pair.earlier ^ hash & KnownWords.tag
    return earlier & KnownWords.tag == 0 ? Int(truncatingIfNeeded: earlier) : nil
  }

  /// Says that those candidates of a new word that were appended are all: it is known from now on.
  ///
  /// - Parameter index: the place of the word among the new ones.
  mutating func finish(_ index: Int, from count: Int) {
    let place = Int(newPlaces[index])
    let hash = hashes[Int(open[place])]
    starts[place] = UInt32(truncatingIfNeeded: start(of: hash) ?? keep(from: count, hash))
  }
}

extension KnownWords {
  /// The bits of a hash that are kept.
  static let tag: UInt64 = .max << 18
  /// So many candidates may be kept, also of words that lost their places, before all is forgotten.
  private static let mostCandidates = 1 << 15
  private static let nobody = Candidate(
    pattern: 0, keywords: 0, wordCount: 0, phraseCount: 0, manner: .exact, isAcronym: false,
    isLast: true)

  private mutating func prepare(_ count: Int) {
    if keptCount > KnownWords.mostCandidates { forget() }
    cut(to: keptCount)
    let more = count - hashes.count
    guard more > 0 else { return }
    hashes.append(contentsOf: repeatElement(0, count: more))
    open.append(contentsOf: repeatElement(0, count: more))
    starts.append(contentsOf: repeatElement(0, count: more))
  }

  private mutating func cut(to count: Int) {
    candidates.removeSubrange(count...)
    nextBeginnings.removeSubrange(count...)
  }

  private mutating func forget() {
    for place in pairs.indices { pairs[place] = Pair() }
    for index in lists.indices { lists[index] = 0 }
    keptCount = 1
  }

  /// Where the last candidates, which begin here, stand: here, or before for another word.
  private mutating func shared(_ start: Int) -> Int {
    var hash: UInt64 = 0
    for candidate in candidates[start...] {
      let number = UInt64(candidate.pattern) << 2 | UInt64(candidate.manner.rawValue)
      hash = (hash ^ number) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
    }
    let place = Int(truncatingIfNeeded: hash) & (lists.count &- 1)
    let known = Int(lists[place])
    if known > 0, candidates[known...].starts(with: candidates[start...]) { return known }
    lists[place] = UInt32(start)
    return start
  }

  /// Where those candidates of the word begin that were appended, zero where there are none.
  private mutating func keep(from count: Int, _ hash: UInt64) -> Int {
    guard candidates.count > count else {
      keep(0, of: hash)
      return 0
    }
    candidates[candidates.count &- 1].isLast = true
    for place in count &+ 1..<candidates.count {
      nextBeginnings[count].formUnion(nextBeginnings[place])
    }
    // Candidates of a word that is not kept stay until the next text.
    guard !pairs.isEmpty, candidates.count <= 1 << 18 else { return count }
    let start = shared(count)
    if start < count { cut(to: count) }
    keptCount = candidates.count
    keep(start, of: hash)
    return start
  }

  private mutating func keep(_ start: Int, of hash: UInt64) {
    guard !pairs.isEmpty else { return }
    let place = place(hash)
    pairs[place] = Pair(later: hash & KnownWords.tag | UInt64(start), earlier: pairs[place].later)
  }

  /// Writes down where the candidates of the open words begin, and which words are new.
  private mutating func listNew(_ first: Int) {
    newWords.removeAll(keepingCapacity: true)
    newPlaces.removeAll(keepingCapacity: true)
    for index in 0..<openCount {
      if let start = start(of: hashes[Int(open[index])]) {
        starts[index] = UInt32(truncatingIfNeeded: start)
      } else {
        newWords.append(Int32(truncatingIfNeeded: first &+ Int(open[index])))
        newPlaces.append(Int32(truncatingIfNeeded: index))
      }
    }
  }

  private mutating func listAll(_ count: Int) -> Int {
    for number in 0..<count { open[number] = Int32(truncatingIfNeeded: number) }
    return count
  }

  @inline(__always)
  private func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (pairs.count &- 1)
  }
}
