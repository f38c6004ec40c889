import Radars
import Text

extension Samples {
  /// Eight topics with every movement, mark and list there is: enough to see what a picture looks
  /// like, in few bytes.
  static var small: Edition {
    let topics: [(name: String, quadrant: Int, ring: Int, movement: Movement)] = [
      ("Precision fermentation", 0, 1, Movement(.in, from: "explore", reason: "two pilots")),
      ("Cultivated meat", 0, 3, Movement(.new)),
      ("Ohmic heating", 1, 2, Movement(.out, from: "pilot", reason: "a trial ended")),
      ("High-pressure processing", 1, 0, Movement(.unchanged)),
      ("Digital twins", 2, 1, Movement(.unchanged)),
      ("Hyperspectral quality control", 2, 2, Movement(.unchanged)),
      ("Fibre-based barrier packaging", 3, 1, Movement(.unchanged)),
      ("Heat pumps above 100 °C", 3, 2, Movement(.new)),
    ]
    let blips = topics.enumerated().map { index, topic in
      blip(
        topic.name, quadrant: quadrants[topic.quadrant].id, ring: rings[topic.ring].id,
        movement: topic.movement, placed: index % 3 > 0, impact: 1 + index % 5,
        brake: index == 5, thin: index % 4 == 1, weeks: weeks(index))
    }
    let names = Set(blips.map(\.topic))
    return Edition(
      frame: frame(), date: date, frozen: true, previous: Day("2026-08-17"),
      blips: blips, unplaced: Array(unplaced.prefix(2)), removed: removed,
      cards: cards.filter { names.contains($0.topic) })
  }

  /// The same radar before: without the new topics, and with what moved in its old ring.
  static var smallBefore: Edition {
    var edition = small
    edition.date = Day("2026-08-17")!
    edition.previous = nil
    edition.removed = []
    edition.blips.removeAll { $0.movement.kind == .new }
    for index in edition.blips.indices {
      edition.blips[index].ring = edition.blips[index].movement.from ?? edition.blips[index].ring
      edition.blips[index].movement = Movement(.new)
    }
    return edition
  }
}
