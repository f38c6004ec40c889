import Radars
import Text

/// Radars made up from a seed: the same seed, the same radar.
struct GeneratedRadars {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
  }

  mutating func number(below limit: Int) -> Int {
    state = StableHash.mixed(state)
    return Int(state % UInt64(limit))
  }

  /// A radar of `blips` topics; `crowd` of a hundred stand in one cell.
  mutating func edition(
    quadrants: Int, rings: Int, blips: Int, crowd: Int = 0, longNames: Bool = true
  ) -> Edition {
    let cell = (number(below: quadrants), number(below: rings))
    let frame = Samples.frame(
      id: "generated", rings: (0..<rings).map { Samples.ring("r\($0)", ["en": ringName($0)]) },
      quadrants: (0..<quadrants).map {
        Samples.quadrant("q\($0)", ["en": words(2 + number(below: 3))])
      })
    let marks = (0..<blips).map { index in
      let isCrowd = number(below: 100) < crowd
      let place = isCrowd ? cell : (number(below: quadrants), number(below: rings))
      return Samples.blip(
        words(1 + number(below: longNames ? 6 : 2)), quadrant: "q\(place.0)", ring: "r\(place.1)",
        movement: Movement(Movement.Kind.allCases[number(below: 4)]),
        placed: number(below: 2) == 0, impact: number(below: 6) == 0 ? nil : 1 + number(below: 5),
        brake: number(below: 20) == 0, thin: number(below: 4) == 0, id: "topic-\(index)")
    }
    return Edition(frame: frame, date: Samples.date, frozen: true, blips: marks)
  }

  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for index in items.indices.dropFirst() { items.swapAt(index, number(below: index + 1)) }
    return items
  }

  private mutating func ringName(_ ring: Int) -> String {
    number(below: 4) == 0 ? words(2) : ["Adopt", "Pilot", "Explore", "Watch"][ring % 4]
  }

  mutating func words(_ count: Int) -> String {
    let stock = [
      "recombinant", "protein", "käsittely", "Fertigung", "data", "energy", "cirkulär",
      "žaliavos", "sensor", "of", "heat", "AI", "pilot-scale", "Verpackungsmaschinen",
    ]
    return (0..<count).map { _ in stock[number(below: stock.count)] }.joined(separator: " ")
  }
}
