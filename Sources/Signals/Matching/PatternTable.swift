import Text

/// The words of all keywords, each different one once, ready to be compared with the words of texts:
/// without an array for each, since looking at those costs more than comparing.
struct PatternTable: Sendable {
  /// Where the parts of a pattern stand in `bytes`, one behind the other, and its endings: as small
  /// as can be, since most of the time goes into waiting for memory.
  private struct Pattern: Sendable {
    let start: UInt32
    let stemCount: UInt16
    /// Zero where there is none, as for the next but one.
    let bareCount: UInt16
    let wholeCount: UInt16
    let acronymCount: UInt16
    let endingsStart: UInt32
    let endingCount: UInt8
    let longestEnding: UInt8
    let buildsCompounds: Bool
    let hasEndings: Bool

    @inline(__always)
    var stem: Range<Int> { piece(0, stemCount) }
    @inline(__always)
    var bareStem: Range<Int> { piece(Int(stemCount), bareCount) }
    @inline(__always)
    var whole: Range<Int> { piece(Int(stemCount) &+ Int(bareCount), wholeCount) }
    @inline(__always)
    var acronym: Range<Int> {
      piece(Int(stemCount) &+ Int(bareCount) &+ Int(wholeCount), acronymCount)
    }
    var endings: Range<Int> {
      Range(uncheckedBounds: (Int(endingsStart), Int(endingsStart) &+ Int(endingCount)))
    }

    @inline(__always)
    private func piece(_ offset: Int, _ count: UInt16) -> Range<Int> {
      let first = Int(start) &+ offset
      return Range(uncheckedBounds: (first, first &+ Int(count)))
    }
  }

  private var patterns: [Pattern] = []
  private var bytes: [UInt8] = []
  /// What the longest ending is where any may follow.
  private static let anyLength = UInt8.max
  /// Endings of less than eight bytes, packed with their number; those of each language once.
  private var endings: [UInt64] = []

  init(_ patterns: [WordPattern]) {
    var known: [[UInt64]: Range<Int>] = [:]
    for pattern in patterns { append(pattern, &known) }
  }

  /// How a word of a text matches, or nil where it does not.
  func manner(
    _ number: Int, of word: Words.Word, _ original: Span<UInt8>, _ folded: Span<UInt8>
  ) -> Match.Manner? {
    let pattern = patterns[number]
    guard pattern.acronymCount == 0 else {
      return manner(ofAcronym: pattern.acronym, original, word.original)
    }
    return manner(pattern, folded, word.folded, isPlain: word.isPlain)
  }

  /// How a word that is folded so matches, if it is plain; nil where none does. For an acronym there
  /// may be one that does.
  func manner(_ number: Int, _ folded: Span<UInt8>, _ word: Range<Int>) -> Match.Manner? {
    let pattern = patterns[number]
    return pattern.acronymCount == 0 ? manner(pattern, folded, word, isPlain: true) : .exact
  }

  /// How a word of a text matches a pattern that is an acronym.
  func manner(
    ofAcronym number: UInt32, _ word: Words.Word, _ original: Span<UInt8>
  ) -> Match.Manner? {
    manner(ofAcronym: patterns[Int(number)].acronym, original, word.original)
  }
}

extension PatternTable {
  /// - Parameter known: where the endings of earlier patterns stand.
  private mutating func append(
    _ pattern: WordPattern, _ known: inout [[UInt64]: Range<Int>]
  ) {
    let start = bytes.count
    let counts = [
      add(pattern.stem), add(pattern.bareStem ?? []), add(pattern.whole),
      add(pattern.acronym ?? []),
    ]
    let endings = pattern.endings.map { add($0, &known) }
    patterns.append(
      Pattern(
        start: UInt32(start), stemCount: counts[0], bareCount: counts[1], wholeCount: counts[2],
        acronymCount: counts[3], endingsStart: UInt32(endings?.lowerBound ?? 0),
        endingCount: UInt8(endings?.count ?? 0),
        longestEnding: UInt8(clamping: pattern.longestEnding),
        buildsCompounds: pattern.buildsCompounds, hasEndings: endings != nil))
  }

  /// - Returns: how many they are; only the first 65,535 of a word count.
  private mutating func add(_ more: [UInt8]) -> UInt16 {
    let count = UInt16(clamping: more.count)
    bytes += more.prefix(Int(count))
    return count
  }

  private mutating func add(
    _ more: [[UInt8]], _ known: inout [[UInt64]: Range<Int>]
  ) -> Range<Int> {
    let packed = more.map { PatternTable.packed($0.span, 0..<$0.count) }
    if let known = known[packed] { return known }
    let range = endings.count..<endings.count + packed.count
    known[packed] = range
    endings += packed
    return range
  }

  private static func packed(_ text: Span<UInt8>, _ ending: Range<Int>) -> UInt64 {
    text.packed(in: ending) | UInt64(truncatingIfNeeded: ending.count) << 56
  }
}

extension PatternTable {
  private func manner(
    ofAcronym acronym: Range<Int>, _ text: Span<UInt8>, _ word: Range<Int>
  ) -> Match.Manner? {
    guard text.has(bytes.span, acronym, at: word) else { return nil }
    let rest = word.lowerBound &+ acronym.count..<word.upperBound
    if rest.isEmpty { return .exact }
    return rest.count == 1 && text[rest.lowerBound] == UInt8(ascii: "s") ? .inflected : nil
  }

  private func manner(
    _ pattern: Pattern, _ text: Span<UInt8>, _ word: Range<Int>, isPlain: Bool
  ) -> Match.Manner? {
    let stem = pattern.stem
    if text.has(bytes.span, stem, at: word) {
      let whole = pattern.whole
      if word.count == whole.count, text.has(bytes.span, whole, at: word) { return .exact }
      return manner(
        pattern, text, rest: word.lowerBound &+ stem.count..<word.upperBound)
    }
    if pattern.buildsCompounds, stands(stem, inside: word, text) { return .compound }
    let bare = pattern.bareStem
    if isPlain, !bare.isEmpty, text.has(bytes.span, bare, at: word),
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
    if pattern.hasEndings {
      guard rest.count < 8 else { return nil }
      let ending = PatternTable.packed(text, rest)
      return pattern.endings.contains { endings[$0] == ending } ? .inflected : nil
    }
    let longest = Int(pattern.longestEnding)
    if rest.count <= longest || longest == PatternTable.anyLength { return .inflected }
    if text.letters(in: rest) <= longest { return .inflected }
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
