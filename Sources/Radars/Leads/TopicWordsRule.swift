/// An offer and a need about the same topic, of which one or both do not name it: their text holds one
/// of the words by which a cluster knows the topic, in any language: **70 points**. It is less than a
/// topic that people named, for a word may stand there by the way.
enum TopicWordsRule {
  static let each = 70

  /// - Parameter words: the words as they stand in the texts.
  static func reason(words: [String]) -> LeadReason {
    LeadReason(.topicWords, count: 1, each: each, names: words)
  }
}
