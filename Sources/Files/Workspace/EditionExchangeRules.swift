import Radars

/// What must hold in the parts of an edition that other clusters look for partners in.
enum EditionExchangeRules {
  /// No radar of ours is fed by more.
  static let mostSources = 5_000
  /// More offers or needs than these are no list that anybody reads.
  static let mostExchanges = 2_000
  /// Addresses longer than that are not fetched either.
  static let longestAddress = 4_096

  /// The first thing that is wrong, in words.
  static func problem(in edition: Edition) -> String? {
    sourceProblem(edition) ?? exchangeProblem(edition.offers + edition.needs)
      ?? wordProblem(edition.words)
  }

  private static func sourceProblem(_ edition: Edition) -> String? {
    let sources = edition.sources
    if sources.count > mostSources { return "it has \(sources.count) sources, too many to be true" }
    if Set(sources.map(\.id)).count < sources.count { return "a source stands in it twice" }
    let quadrants = Set(edition.frame.quadrants.map(\.id))
    for source in sources {
      let name = source.name.prefix(40)
      guard source.id.utf8.count <= longestAddress, source.name.count <= EditionRules.longestName
      else { return "the name or address of the source '\(name)' is too long" }
      guard source.quadrants.allSatisfy(quadrants.contains) else {
        return "the source '\(name)' names a quadrant that the radar does not have"
      }
      guard (0...1_000_000).contains(source.signals), source.languages.allSatisfy(isLanguage),
        source.country.map(isCountry) ?? true
      else { return "the source '\(name)' has a country, language or count that cannot be" }
    }
    return nil
  }

  private static func exchangeProblem(_ exchanges: [PublicExchange]) -> String? {
    if exchanges.count > mostExchanges {
      return "it has \(exchanges.count) offers and needs, more than \(mostExchanges)"
    }
    for exchange in exchanges {
      if exchange.text.count > PublicExchange.longestText
        || exchange.member.count > EditionRules.longestName
      {
        return "an offer or need of '\(exchange.member.prefix(40))' is too long"
      }
      if let topic = exchange.topic, !Identifier.isValid(topic) {
        return "'\(topic.prefix(80))' is not an id of small letters, digits and hyphens"
      }
    }
    return nil
  }

  private static func wordProblem(_ words: [TopicWords]) -> String? {
    if words.count > EditionRules.mostTopics {
      return "it has words of \(words.count) topics, more than \(EditionRules.mostTopics)"
    }
    if Set(words.map(\.topic)).count < words.count { return "it has words of a topic twice" }
    for topic in words {
      guard Identifier.isValid(topic.topic) else {
        return "'\(topic.topic.prefix(80))' is not an id of small letters, digits and hyphens"
      }
      let isShort = topic.words.allSatisfy { language, words in
        isLanguage(language) && words.count <= TopicWords.mostPerLanguage
          && words.allSatisfy { $0.count <= TopicWords.longestWord }
      }
      guard isShort else {
        return "the words of the topic '\(topic.topic)' are too many or too long"
      }
    }
    return nil
  }

  private static func isCountry(_ code: String) -> Bool {
    code.utf8.count == 2 && isLanguage(code.lowercased())
  }

  private static func isLanguage(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }
}
