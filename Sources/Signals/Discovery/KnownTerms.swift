/// What a radar knows already, so that nobody needs to discover it.
package struct KnownTerms: Equatable, Sendable {
  /// Words and names of topics: a term with one in it belongs to that topic.
  package var topics: [Keyword]
  /// Words and names of quadrants, cues of rings, and what only helps to find a topic: they are no
  /// terms themselves, but may be part of one.
  package var others: [Keyword]

  package init(topics: [Keyword] = [], others: [Keyword] = []) {
    self.topics = topics
    self.others = others
  }

  /// The words of a scoring model. A topic's words that make a hit alone say that a text is about the
  /// topic; those that only help may stand in other phrases too. Beginnings (politi*) that only help
  /// say nothing.
  package init(_ model: ScoringModel) {
    let words = model.topics.flatMap(\.words.keywords)
    topics = words.filter { $0.weight >= Hit.threshold }
    let lists = model.quadrants.map(\.words) + model.rings.map(\.cues) + [model.brake]
    let helping = words.filter { $0.weight < Hit.threshold } + lists.flatMap(\.keywords)
    others = helping.filter { $0.weight > 0 && !$0.isBeginning }
  }
}
