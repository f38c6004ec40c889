import Signals
import Text

/// Finds in a text the topics that it speaks of, by the words of all clusters.
struct TopicMentions {
  private let topics: [String]
  private let matcher: Matcher

  /// - Parameter words: words of topics, whose ids are those of the comparison.
  init(_ words: [TopicWords]) {
    var topics: [String] = []
    var keywords: [Keyword] = []
    // Clusters that share a pack know a topic by the same words.
    var seen: Set<[String]> = []
    for topic in words {
      for (language, words) in topic.words.sorted(by: { $0.key < $1.key }) {
        for word in words where seen.insert([topic.topic, language, word]).inserted {
          topics.append(topic.topic)
          keywords.append(Keyword(word, language: language))
        }
      }
    }
    self.topics = topics
    matcher = Matcher(keywords)
  }

  /// The topics of a text, each with the first word of it that stands there.
  func topics(in text: String) -> [String: String] {
    let words = Words(text)
    var found: [String: String] = [:]
    for match in matcher.matches(in: words, range: words.words.indices)
    where match.manner != .withoutDiacritics {
      let topic = topics[match.keyword]
      if found[topic] == nil { found[topic] = words.text(of: match.words) }
    }
    return found
  }
}
