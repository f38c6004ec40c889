import Radars
import Signals
import Text

/// Editions with all kinds of names, movements and texts, the same ones for the same seed.
struct GeneratedEditions {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ count: Int) -> Int {
    state = StableHash.mixed(state)
    return Int(state % UInt64(count))
  }

  private static let parts = [
    "heat", "Höyry", "žuvis", "C++", "=1+1", "-x", "+", "@me", "'=q", "a,b", "a;b", "\"quoted\"",
    "<b>bold</b>", "&amp;", "*star*", "_low_", "[link](x)", "`code`", "\\", "#1", "1. one",
    "- item",
    "> q", "---", "ring: x", "5 * 3", "snake_case", "~~gone~~", "!", "{\"a\":1}", "Ångström", "電池",
  ]

  mutating func text(_ most: Int = 4) -> String {
    let words = (0...next(most)).map { _ in Self.parts[next(Self.parts.count)] }
    return words.joined(separator: " ")
  }

  /// An edition with a predecessor, of `rings` rings and `quadrants` quadrants.
  mutating func edition(rings: Int, quadrants: Int, topics: Int) -> Edition {
    let frame = RadarFrame(
      id: "north", kind: .technology, title: LocalizedText(["en": text(), "lt": text()]),
      cluster: Cluster(name: "North", country: "LT"), languages: ["en", "lt"],
      rings: (0..<rings).map { index in
        RingFace(
          Ring(
            id: "ring-\(index)",
            name: LocalizedText(["en": "Ring \(index)", "lt": "Žiedas \(index)"]),
            means: next(2) == 0 ? LocalizedText(text()) : nil, trl: 1...(index + 2),
            horizon: Horizon(from: index, to: index == 2 ? nil : index + 2)))
      },
      quadrants: (0..<quadrants).map {
        QuadrantFace(Quadrant(id: "q-\($0)", name: LocalizedText("Quadrant & \($0)")))
      }, look: Look())
    var edition = Edition(
      frame: frame, date: Day("2026-10-05")!, frozen: true, previous: Day("2026-04-01")!, blips: [])
    for index in 0..<topics { edition.blips.append(blip(index, rings, quadrants)) }
    edition.blips.sort { $0.topic < $1.topic }
    edition.unplaced = [
      UnplacedTopic(
        topic: "z-waiting", name: LocalizedText("Waiting " + text()), quadrant: "q-0",
        reason: .split, proposal: RingProposal(topic: "z-waiting"))
    ]
    edition.removed = [
      RemovedTopic(
        topic: "z-gone", name: LocalizedText("Gone " + text()), quadrant: "q-1", ring: "ring-1",
        reason: text())
    ]
    return edition
  }

  private mutating func blip(_ index: Int, _ rings: Int, _ quadrants: Int) -> Blip {
    let ring = next(rings)
    let kind = Movement.Kind.allCases[next(4)]
    var movement = Movement(kind)
    if kind == .in, ring < rings - 1 {
      movement = Movement(.in, from: "ring-\(ring + 1)", reason: text())
    }
    if kind == .out, ring > 0 {
      movement = Movement(.out, from: "ring-\(ring - 1)", reason: text())
    }
    if kind == .new { movement.reason = text() }
    if movement.from == nil, kind != .new { movement = Movement(.unchanged) }
    return Blip(
      topic: "t-\(index)",
      name: LocalizedText(["en": "T\(index) " + text(), "lt": "L\(index) " + text()]),
      summary: next(3) > 0 ? LocalizedText(["en": text(9), "lt": text(9)]) : nil,
      quadrant: "q-\(next(quadrants))", ring: "ring-\(ring)", movement: movement,
      placement: Placement(
        ring: "ring-\(ring)", who: "Board \(next(9))", when: Timestamp(day: Day("2026-09-30")!),
        why: text()),
      proposal: RingProposal(topic: "t-\(index)"), impact: next(2) == 0 ? next(5) + 1 : nil,
      trl: next(2) == 0 ? next(9) + 1 : nil, brake: next(5) == 0, thin: next(2) == 0)
  }
}
