import Radars
import Signals
import Text

/// A radar made up from a seed: the same seed, the same radar on every machine.
struct InventedRadar {
  var seed: Int
  var blips: Int
  var quadrants = 4
  var rings = 4
  /// Of a hundred topics, how many stand in one cell of this ring.
  var crowd: (share: Int, ring: Int) = (0, 0)
  private var state: UInt64

  init(
    seed: Int, blips: Int, quadrants: Int = 4, rings: Int = 4,
    crowd: (share: Int, ring: Int) = (0, 0)
  ) {
    self.seed = seed
    self.blips = blips
    self.quadrants = quadrants
    self.rings = rings
    self.crowd = crowd
    state = StableHash.mixed(UInt64(seed) &* 0x9e37_79b9 &+ UInt64(blips))
  }

  /// The radar: most topics in the two middle rings, names of 16 letters on average.
  mutating func edition() -> Edition {
    let names = ["Adopt", "Pilot", "Explore", "Watch", "Sense", "Imagine", "Dream", "Ignore"]
    let frame = RadarFrame(
      id: "invented-\(seed)", kind: .technology, title: LocalizedText("Invented Radar"),
      cluster: Cluster(name: "Example Cluster", country: "LT"), languages: ["en"],
      rings: (0..<rings).map { RingFace(Ring(id: "r\($0)", name: LocalizedText(names[$0]))) },
      quadrants: (0..<quadrants).map {
        QuadrantFace(Quadrant(id: "q\($0)", name: LocalizedText("Quadrant number \($0 + 1)")))
      }, look: Look(color: nil))
    let blips = (0..<blips).map { blip("topic-\($0)") }
    return Edition(
      frame: frame, date: Day("2026-11-16")!, frozen: true, blips: blips)
  }

  mutating func blip(_ id: String) -> Blip {
    let isCrowd = number(below: 100) < crowd.share
    let ring = isCrowd ? crowd.ring : self.ring()
    let quadrant = isCrowd ? 0 : number(below: quadrants)
    let kinds = Movement.Kind.allCases
    let kind = kinds[max(0, number(below: 12) - 8)]
    return Blip(
      topic: id, name: LocalizedText(name()), quadrant: "q\(quadrant)", ring: "r\(ring)",
      movement: Movement(number(below: 3) > 0 ? .unchanged : kind), placement: nil,
      proposal: RingProposal(topic: id, ring: "r\(ring)", verdict: .sure),
      impact: number(below: 6) == 0 ? nil : 1 + number(below: 5), brake: number(below: 25) == 0,
      thin: number(below: 4) == 0)
  }

  mutating func number(below limit: Int) -> Int {
    state = StableHash.mixed(state)
    return Int(state >> 33) % limit
  }

  /// 1 to 60 letters, 16 on average, in words of the project's languages.
  mutating func name() -> String {
    let words = [
      "protein", "käsittely", "Fertigung", "data", "energy", "cirkulär", "žaliavos", "sensor", "of",
      "heat", "AI", "pilot", "Verpackung", "fusion", "print", "robot", "för", "wave", "jūra", "lab",
      "elintarviketeollisuus", "twin", "gas", "mesh",
    ]
    var wanted = 3 + number(below: 15) + number(below: 13)
    if number(below: 30) == 0 { wanted = 30 + number(below: 31) }
    var name = words[number(below: words.count)]
    while name.count < wanted {
      let longer = name + " " + words[number(below: words.count)]
      if longer.count > 60 { break }
      name = longer
    }
    return name
  }

  /// 5, 36, 49 and 10 of a hundred for four rings.
  private mutating func ring() -> Int {
    let roll = number(below: 100)
    switch rings {
    case 4: return roll < 5 ? 0 : roll < 41 ? 1 : roll < 90 ? 2 : 3
    default: return roll < 5 ? 0 : roll < 90 ? 1 + roll % max(rings - 2, 1) : rings - 1
    }
  }
}
