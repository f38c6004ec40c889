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

  /// Finds the patterns whose stems stand in words, some more than once.
  ///
  /// - Parameter numbers: which words of the text.
  func find(
    _ text: Span<UInt8>, _ words: Span<Words.Word>, _ numbers: [Int32],
    _ search: inout StemSearch
  ) {
    search.begin()
    for number in numbers {
      let word = words[Int(number)].folded
      atStart.askShort(text, word, Int(number), &search)
      atStart.ask(text, word, Int(number), &search)
    }
    atStart.find(text, &search)
    let first = Inflection.shortestFirstPart
    for number in numbers {
      let word = words[Int(number)].folded
      guard word.count &- first >= inside.shortest else { continue }
      for start in word.lowerBound &+ first...word.upperBound &- inside.shortest {
        inside.ask(text, start..<word.upperBound, Int(number), &search)
      }
    }
    inside.find(text, &search)
    search.sort()
  }
}
