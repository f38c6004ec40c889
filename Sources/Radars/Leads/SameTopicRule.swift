/// An offer and a need that both name the same topic: **100 points**. It is the surest sign that two
/// members should talk, since people wrote both down and named the topic themselves.
enum SameTopicRule {
  static let each = 100

  static func reason(topic: String) -> LeadReason {
    LeadReason(.sameTopic, count: 1, each: each, names: [topic])
  }
}
