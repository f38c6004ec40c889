import Text

/// The words of all keywords, each different one once, ready to be compared with the words of texts:
/// without an array for each, since looking at those costs more than comparing.
struct PatternTable: Sendable {
  /// A piece of `bytes`, or of `endings`.
  private struct Piece: Sendable {
    var start: Int32
    var count: Int32

    var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(start &+ count))) }
  }

  private struct Pattern: Sendable {
    var stem: Piece
    var bareStem: Piece?
    var whole: Piece
    var acronym: Piece?
    var endings: Piece?
    var longestEnding: Int
    var buildsCompounds: Bool
  }

  private var patterns: [Pattern] = []
  private var bytes: [UInt8] = []
  /// Endings of less than eight bytes, packed with their number.
  private var endings: [UInt64] = []

  init(_ patterns: [WordPattern]) {
    for pattern in patterns { append(pattern) }
  }

  /// How a word of a text matches, or nil where it does not.
  func manner(
    _ number: Int, of word: Words.Word, _ original: Span<UInt8>, _ folded: Span<UInt8>
  ) -> Match.Manner? {
    let pattern = patterns[number]
    if let acronym = pattern.acronym { return manner(ofAcronym: acronym, original, word.original) }
    return manner(pattern, folded, word.folded, isPlain: word.isPlain)
  }

  /// Whether this word matches, or another that is folded alike.
  func mayMatch(_ number: Int, _ folded: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let pattern = patterns[number]
    return pattern.acronym != nil || manner(pattern, folded, word, isPlain: true) != nil
  }
}

extension PatternTable {
  private mutating func append(_ pattern: WordPattern) {
    patterns.append(
      Pattern(
        stem: add(pattern.stem), bareStem: pattern.bareStem.map { add($0) },
        whole: add(pattern.whole), acronym: pattern.acronym.map { add($0) },
        endings: pattern.endings.map { add($0) }, longestEnding: pattern.longestEnding,
        buildsCompounds: pattern.buildsCompounds))
  }

  private mutating func add(_ more: [UInt8]) -> Piece {
    defer { bytes += more }
    return Piece(start: Int32(bytes.count), count: Int32(more.count))
  }

  private mutating func add(_ more: [[UInt8]]) -> Piece {
    defer { endings += more.map { PatternTable.packed($0.span, 0..<$0.count) } }
    return Piece(start: Int32(endings.count), count: Int32(more.count))
  }

  private static func packed(_ text: Span<UInt8>, _ ending: Range<Int>) -> UInt64 {
    text.packed(in: ending) | UInt64(truncatingIfNeeded: ending.count) << 56
  }
}

extension PatternTable {
  private func manner(
    ofAcronym acronym: Piece, _ text: Span<UInt8>, _ word: Range<Int>
  ) -> Match.Manner? {
    guard text.has(bytes.span, acronym.range, at: word) else { return nil }
    let rest = word.lowerBound &+ acronym.range.count..<word.upperBound
    if rest.isEmpty { return .exact }
    return rest.count == 1 && text[rest.lowerBound] == UInt8(ascii: "s") ? .inflected : nil
  }

  private func manner(
    _ pattern: Pattern, _ text: Span<UInt8>, _ word: Range<Int>, isPlain: Bool
  ) -> Match.Manner? {
    if text.has(bytes.span, pattern.stem.range, at: word) {
      let whole = pattern.whole.range
      if word.count == whole.count, text.has(bytes.span, whole, at: word) { return .exact }
      return manner(
        pattern, text, rest: word.lowerBound &+ pattern.stem.range.count..<word.upperBound)
    }
    if pattern.buildsCompounds, stands(pattern.stem.range, inside: word, text) { return .compound }
    if isPlain, let bare = pattern.bareStem?.range, text.has(bytes.span, bare, at: word),
      manner(pattern, text, rest: word.lowerBound &+ bare.count..<word.upperBound) == .inflected
    {
      return .withoutDiacritics
    }
    return nil
  }

  /// What it means that this follows the stem.
  private func manner(
    _ pattern: Pattern, _ text: Span<UInt8>, rest: Range<Int>
  ) -> Match.Manner? {
    if let allowed = pattern.endings {
      guard rest.count < 8 else { return nil }
      let ending = PatternTable.packed(text, rest)
      return allowed.range.contains { endings[$0] == ending } ? .inflected : nil
    }
    if pattern.longestEnding >= rest.count { return .inflected }
    if text.letters(in: rest) <= pattern.longestEnding { return .inflected }
    return pattern.buildsCompounds ? .compound : nil
  }

  /// The stem stands after a first part of at least three letters.
  private func stands(_ stem: Range<Int>, inside word: Range<Int>, _ text: Span<UInt8>) -> Bool {
    var start = word.lowerBound &+ Inflection.shortestFirstPart
    while start &+ stem.count <= word.upperBound {
      if text.has(bytes.span, stem, at: start..<word.upperBound),
        text.letters(in: word.lowerBound..<start) >= Inflection.shortestFirstPart
      {
        return true
      }
      start &+= 1
    }
    return false
  }
}

extension Span<UInt8> {
  /// Whether the piece of another text stands at the beginning of the place.
  @inline(__always)
  fileprivate func has(_ other: Span<UInt8>, _ piece: Range<Int>, at place: Range<Int>) -> Bool {
    guard piece.count <= place.count else { return false }
    var index = 0
    while index < piece.count {
      let length = Swift.min(8, piece.count &- index)
      let (here, there) = (place.lowerBound &+ index, piece.lowerBound &+ index)
      guard packed(in: here..<here &+ length) == other.packed(in: there..<there &+ length) else {
        return false
      }
      index &+= 8
    }
    return true
  }

  /// How many letters these bytes are.
  fileprivate func letters(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index] & 0xc0 != 0x80 { count &+= 1 }
    return count
  }
}
