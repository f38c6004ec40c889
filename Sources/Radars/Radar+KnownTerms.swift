package import Signals

extension Radar {
  /// What nobody needs to discover: the radar's words, and the names of its topics, quadrants and
  /// rings.
  ///
  /// - Parameter cards: names of topics that exist only on the board so far.
  package func knownTerms(besides cards: [String]) -> KnownTerms {
    var known = KnownTerms(scoringModel)
    known.topics += topics.flatMap { keywords($0.name) }
    known.topics += cards.flatMap { name in languages.map { Keyword(name, language: $0) } }
    known.others += quadrants.flatMap { keywords($0.name) } + rings.flatMap { keywords($0.name) }
    return known
  }

  private func keywords(_ name: LocalizedText) -> [Keyword] {
    name.texts.sorted { $0.key < $1.key }.map { Keyword($0.value, language: $0.key) }
  }
}
