package import Text

/// All signals of a radar scored on one day.
package struct Assessment: Equatable, Sendable {
  package var date: Day
  /// The ids of all signals in the window, by date and id.
  package var ids: [String]
  /// The signals in the window, by id: all of them with their readings, or those that match a topic
  /// and without their summaries, as was asked for.
  package var signals: [String: Signal]
  package var readings: [String: Reading]
  /// The ids of copies and the first signal of each.
  package var originals: [String: String]
  /// Every topic of the model has one, if only to say that there is no evidence.
  package var proposals: [String: RingProposal]
  /// The signals of each topic, without copies, newest first.
  package var hits: [String: [TopicHit]]

  /// How many signals of the topic appeared in each of the last `count` weeks, oldest first.
  package func weeks(of topic: String, count: Int = 12) -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    for hit in hits[topic] ?? [] {
      let age = (date.number - hit.date.number) / 7
      if (0..<count).contains(age) { counts[count - 1 - age] += 1 }
    }
    return counts
  }
}

/// A hit as its topic sees it.
package struct TopicHit: Equatable, Codable, Sendable {
  package var signal: String
  package var date: Day
  package var score: Int
}
