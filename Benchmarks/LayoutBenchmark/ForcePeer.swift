import Radars

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the radar tool of zalando does by its public description: a mark begins at a random place in
/// its segment; then marks that come too near to each other are pushed apart in 300 small steps,
/// and after each of them those outside their segments are put back.
///
/// It places marks only, no names. Written anew, and here only to be compared with.
struct ForcePeer {
  /// How many marks are left on another one.
  private(set) var covered = 0
  private var marks: [Mark] = []
  private let radius: Double

  /// - Parameter radius: of the disc, in px. A mark takes 12 px of a disc of 400.
  init(_ edition: Edition, seed: Int, radius: Double) {
    self.radius = radius * 12 / 400
    var dice = InventedRadar(seed: seed, blips: 1)
    func share() -> Double { Double(dice.number(below: 10_000)) / 10_000 }
    let (rings, quadrants) = (edition.frame.rings.count, edition.frame.quadrants.count)
    for blip in edition.blips {
      let ring = edition.frame.rings.firstIndex { $0.id == blip.ring } ?? 0
      let quadrant = edition.frame.quadrants.firstIndex { $0.id == blip.quadrant } ?? 0
      let segment = Segment(
        inner: radius * Double(ring) / Double(rings),
        outer: radius * Double(ring + 1) / Double(rings),
        start: 2 * Double.pi * Double(quadrant) / Double(quadrants),
        end: 2 * Double.pi * Double(quadrant + 1) / Double(quadrants))
      marks.append(Mark(segment, distance: share(), angle: share(), margin: self.radius))
    }
    for _ in 0..<ForcePeer.steps { step() }
    covered = marks.indices.count { one in
      marks.indices.contains { $0 != one && marks[one].distance(to: marks[$0]) < 1.5 * self.radius }
    }
  }
}

extension ForcePeer {
  private static let steps = 300
  private static let strength = 0.85
  private static let decay = 0.19

  private struct Segment {
    var inner: Double
    var outer: Double
    var start: Double
    var end: Double
  }

  private struct Mark {
    var segment: Segment
    var x: Double
    var y: Double
    var dx = 0.0
    var dy = 0.0

    init(_ segment: Segment, distance: Double, angle: Double, margin: Double) {
      self.segment = segment
      let turn = segment.start + angle * (segment.end - segment.start)
      let length = segment.inner + margin + distance * (segment.outer - segment.inner - 2 * margin)
      (x, y) = (sin(turn) * length, -cos(turn) * length)
    }

    func distance(to other: Mark) -> Double { hypot(x - other.x, y - other.y) }

    /// Moves on, and back into its segment.
    mutating func move(margin: Double) {
      dx *= 1 - ForcePeer.decay
      dy *= 1 - ForcePeer.decay
      x += dx
      y += dy
      let full = 2 * Double.pi
      var turn = atan2(x, -y)
      if turn < 0 { turn += full }
      let length = min(max(hypot(x, y), segment.inner + margin), segment.outer - margin)
      let pad = min(margin / max(length, margin), (segment.end - segment.start) / 2)
      let middle = (segment.start + segment.end) / 2
      if turn - middle > Double.pi { turn -= full }
      if middle - turn > Double.pi { turn += full }
      turn = min(max(turn, segment.start + pad), segment.end - pad)
      (x, y) = (sin(turn) * length, -cos(turn) * length)
    }
  }

  /// Pushes apart all that are too near, found through squares as wide as two marks.
  private mutating func step() {
    let side = 2 * radius
    var squares: [Int: [Int]] = [:]
    func square(_ x: Double, _ y: Double) -> Int {
      Int((x / side).rounded(.down)) * 4_096 + Int((y / side).rounded(.down))
    }
    for (index, mark) in marks.enumerated() {
      squares[square(mark.x, mark.y), default: []].append(index)
    }
    for one in marks.indices {
      for offset in [-4_097, -4_096, -4_095, -1, 0, 1, 4_095, 4_096, 4_097] {
        let near = squares[square(marks[one].x, marks[one].y) + offset] ?? []
        for other in near where other > one { push(one, other, side) }
      }
    }
    for index in marks.indices { marks[index].move(margin: radius) }
  }

  private mutating func push(_ one: Int, _ other: Int, _ apart: Double) {
    let x = marks[one].x + marks[one].dx - marks[other].x - marks[other].dx
    let y = marks[one].y + marks[one].dy - marks[other].y - marks[other].dy
    let length = max(hypot(x, y), 1e-6)
    guard length < apart else { return }
    let part = (apart - length) / length * ForcePeer.strength / 2
    marks[one].dx += x * part
    marks[one].dy += y * part
    marks[other].dx -= x * part
    marks[other].dy -= y * part
  }
}
