import Radars
import Signals
import Text

extension Samples {
  /// Eight editions of a food radar over two years, in which every kind of movement occurs.
  static var trail: Trail {
    get throws { try Trail(trailEditions) }
  }

  /// From which ring to which, when and why: `edition: topic: ring`, nil for off the radar.
  private static let steps: [Int: [Int: (ring: Int?, why: String?)]] = [
    1: [0: (1, "two members run pilots"), 11: (3, "asked for by members")],
    2: [13: (nil, "merged with mycoprotein"), 4: (2, "first prototype")],
    3: [0: (0, "can be bought since May"), 22: (1, nil)],
    4: [4: (1, "pilot line opened in Kaunas"), 7: (3, "the start-up closed")],
    6: [
      11: (2, "validated in two laboratories"), 22: (3, "the pilot was stopped for lack of milk"),
    ],
    7: [
      26: (2, "new, since the test bed reports on it"), 11: (1, "three dairies test it"),
      4: (nil, "no news for a year"), 33: (0, "standard equipment by now"),
    ],
  ]

  static var trailEditions: [Edition] {
    let names = food.flatMap { $0 }
    var rings: [Int: Int] = [:]
    for index in names.indices where index != 11 && index != 26 { rings[index] = index * 7 % 4 }
    rings[0] = 2
    rings[4] = 3
    return (0..<8).map { number in
      let steps = steps[number] ?? [:]
      let before = rings
      for (index, step) in steps { rings[index] = step.ring }
      let blips = rings.keys.sorted().map { index -> Blip in
        let moved = before[index] != rings[index]
        return blip(
          names[index], quadrant: quadrants[index / 10].id, ring: Samples.rings[rings[index]!].id,
          movement: moved
            ? Movement(before[index] == nil ? .new : .in, reason: steps[index]?.why)
            : Movement(.unchanged), placed: index % 3 > 0)
      }
      let removed = before.keys.filter { rings[$0] == nil }.sorted().map { index in
        RemovedTopic(
          topic: slug(names[index]), name: LocalizedText(names[index]),
          quadrant: quadrants[index / 10].id, ring: Samples.rings[before[index]!].id,
          reason: steps[index]?.why)
      }
      let lost = UnplacedTopic(
        topic: slug(names[4]), name: LocalizedText(names[4]), quadrant: quadrants[0].id,
        reason: .noSignal, proposal: RingProposal(topic: slug(names[4])))
      return Edition(
        frame: frame(), date: Day("2025-01-13")!.adding(days: number * 91), frozen: true,
        blips: blips, unplaced: number == 7 ? [lost] : [], removed: removed)
    }
  }
}

extension GeneratedRadars {
  /// So many editions of one radar between which `share` of a hundred topics move, come or go.
  mutating func series(
    editions: Int, quadrants: Int, rings: Int, topics: Int, share: Int
  ) -> [Edition] {
    let first = edition(quadrants: quadrants, rings: rings, blips: topics)
    var all = first.blips
    var isOn = all.map { _ in number(below: 10) > 0 }
    var series: [Edition] = []
    var day = Samples.date
    for _ in 0..<editions {
      var edition = first
      edition.date = day
      edition.blips = zip(all, isOn).filter(\.1).map(\.0)
      series.append(edition)
      day = day.adding(days: 1 + number(below: 120))
      for index in all.indices where number(below: 100) < share {
        if number(below: 4) == 0 {
          isOn[index].toggle()
        } else {
          all[index].ring = "r\(number(below: rings))"
        }
        let why = number(below: 3) > 0 ? words(1 + number(below: 14)) : nil
        all[index].movement = Movement(.in, reason: why)
      }
    }
    return series
  }
}
