import Radars
import Text

/// What became of topics from edition to edition.
struct Past {
  /// Newest first.
  private let editions: [Edition]
  private let languages: [String]

  /// Where a topic stood in one edition, and how it had come there.
  struct Step: Equatable, Sendable {
    var date: Day
    /// The ring's name as the edition has it.
    var ring: String
    var movement: Movement.Kind
    var from: String?
    var reason: String?
    /// Who decided the ring.
    var who: String?
  }

  init(editions: [Edition], languages: [String]) {
    self.editions = editions.sorted { $0.date > $1.date }
    self.languages = languages
  }

  func steps(of topic: String) -> [Step] {
    editions.compactMap { edition in
      guard let blip = edition.blip(topic) else { return nil }
      return Step(
        date: edition.date, ring: name(blip.ring, edition), movement: blip.movement.kind,
        from: blip.movement.from.map { name($0, edition) }, reason: blip.movement.reason,
        who: blip.placement?.who)
    }
  }

  private func name(_ ring: String, _ edition: Edition) -> String {
    let face = edition.frame.rings.first { $0.id == ring }
    return PlainText.from(text: face?.name.text(in: languages) ?? ring)
  }
}
