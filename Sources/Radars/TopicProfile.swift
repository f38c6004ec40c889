package import Signals
package import Text

/// What is known about one topic on one day: what a page about it shows.
package struct TopicProfile: Equatable, Sendable {
  package var edition: Edition
  package var card: Card
  /// Where it stands; nil without a ring.
  package var blip: Blip?
  /// Why it has no ring.
  package var unplaced: UnplacedTopic?
  /// Its movements, the newest first.
  package var history: [Step]

  /// Where the topic stood on an edition, and how it came there.
  package struct Step: Equatable, Sendable {
    package var date: Day
    package var ring: String
    /// Nil where the topic was removed.
    package var movement: Movement.Kind?
    package var reason: String?
  }

  /// - Parameter earlier: the editions before this one, in any order.
  /// - Returns: nil where the edition knows nothing of the topic.
  package init?(_ topic: String, in edition: Edition, after earlier: [Edition] = []) {
    self.edition = edition
    blip = edition.blip(topic)
    unplaced = edition.unplaced.first { $0.topic == topic }
    guard
      let card = edition.cards.first(where: { $0.topic == topic })
        ?? blip.map({ Card(of: $0, on: edition.date) })
        ?? unplaced.map({ Card(of: $0, on: edition.date) })
    else { return nil }
    self.card = card
    let before = earlier.filter { $0.date < edition.date }.sorted { $0.date > $1.date }
    history = ([edition] + before).compactMap { TopicProfile.step(of: topic, on: $0) }
  }

  package var proposal: RingProposal? { blip?.proposal ?? unplaced?.proposal }

  /// Where nothing moved there is no step.
  private static func step(of topic: String, on edition: Edition) -> Step? {
    if let gone = edition.removed.first(where: { $0.topic == topic }) {
      return Step(date: edition.date, ring: gone.ring, movement: nil, reason: gone.reason)
    }
    guard let blip = edition.blip(topic), blip.movement.kind != .unchanged else { return nil }
    return Step(
      date: edition.date, ring: blip.ring, movement: blip.movement.kind,
      reason: blip.movement.reason)
  }
}

extension Card {
  /// Of a topic that has no card yet.
  fileprivate init(of blip: Blip, on day: Day) {
    self.init(
      topic: blip.topic, name: blip.name, summary: blip.summary, quadrant: blip.quadrant,
      column: .inbox, since: day, ring: blip.ring, trl: blip.trl, signals: blip.weeks.reduce(0, +))
  }

  fileprivate init(of topic: UnplacedTopic, on day: Day) {
    self.init(
      topic: topic.topic, name: topic.name, quadrant: topic.quadrant, column: .inbox, since: day)
  }
}
