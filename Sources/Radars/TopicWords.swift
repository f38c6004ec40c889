import Signals

/// The words by which a cluster knows a topic, so that others can tell whether theirs is the same.
package struct TopicWords: Equatable, Codable, Sendable {
  package var topic: String
  /// Language code to its keywords, the heaviest first.
  package var words: [String: [String]]

  /// More words of a language than these tell nobody more, and the file is to stay small.
  package static let mostPerLanguage = 8
  /// Longer keywords stay at home, in letters.
  package static let longestWord = 80

  package init(topic: String, words: [String: [String]]) {
    self.topic = topic
    self.words = words
  }

  /// The keywords that speak for the topic whatever stands near them: of each language the eight
  /// heaviest, those of one weight in the order of the file. A mere beginning of words (`politi*`) is
  /// no name of anything and is left out.
  package init(_ topic: Topic) {
    self.topic = topic.id
    let plain = topic.words.keywords.filter {
      $0.weight > 0 && $0.near.isEmpty && !$0.isBeginning
        && $0.text.count <= TopicWords.longestWord
    }
    words = Dictionary(grouping: plain, by: \.language).mapValues { keywords in
      let heaviest = keywords.enumerated().sorted {
        ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
      }
      return heaviest.prefix(TopicWords.mostPerLanguage).map(\.element.text)
    }
  }
}
