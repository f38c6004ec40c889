package import Text

/// What people said of two topics of different radars: that they are the same, or that they only
/// look alike.
package struct TopicMatch: Equatable, Codable, Sendable {
  package var one: RadarTopic
  package var other: RadarTopic
  package var isSame: Bool
  package var why: String?
  package var who: String?
  package var date: Day?

  package init(
    _ one: RadarTopic, _ other: RadarTopic, isSame: Bool, why: String? = nil, who: String? = nil,
    date: Day? = nil
  ) {
    self.one = one
    self.other = other
    self.isSame = isSame
    self.why = why
    self.who = who
    self.date = date
  }

  /// The two in the order of their names: who is named first does not matter.
  var pair: [RadarTopic] { [one, other].sorted() }
}

extension [TopicMatch] {
  /// What holds: of two words about the same two topics the later one.
  var latest: [TopicMatch] {
    var last: [[RadarTopic]: Int] = [:]
    for (index, match) in enumerated() { last[match.pair] = index }
    return last.values.sorted().map { self[$0] }
  }
}
