import Text

/// The stems of keywords' first words, at the beginning of a word and inside it.
struct StemIndex: Sendable {
  private let atStart: StemTable
  private let inside: StemTable

  /// - Parameter patterns: the first words of keywords, with their numbers.
  init(_ patterns: [(number: Int, pattern: WordPattern)]) {
    let stems = patterns.map { ($1.stem, $0) }
    let bareStems = patterns.compactMap { number, pattern in
      pattern.bareStem.map { ($0, number) }
    }
    atStart = StemTable((stems + bareStems).filter { !$0.0.isEmpty }, headLength: 4)
    // A stem inside has at least five letters.
    inside = StemTable(
      patterns.filter(\.pattern.buildsCompounds).map { ($1.stem, $0) },
      headLength: Inflection.shortestCompoundStem)
  }

  /// Appends the patterns whose stem stands here, some more than once.
  func collect(_ text: Span<UInt8>, _ word: Range<Int>, into found: inout [UInt32]) {
    atStart.collectShort(text, word, into: &found)
    atStart.collect(text, word, into: &found)
    let first = Inflection.shortestFirstPart
    guard word.count &- first >= inside.shortest else { return }
    for start in word.lowerBound &+ first...word.upperBound &- inside.shortest {
      inside.collect(text, start..<word.upperBound, into: &found)
    }
  }
}
