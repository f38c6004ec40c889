import LayoutReferee
import Testing

@testable import Drawing

/// Reads a consensus radar back from its SVG: where each topic's beads are.
enum ConsensusReader {
  struct Topic {
    var id: String
    var agreement: String
    var title = ""
    var marks: [Mark] = []
    var bars = 0
  }

  struct Mark {
    var center: Point
    var radius: Double
    var isRound: Bool
    var ring = ""
    var radars: [String] = []

    func angle(around center: (x: Double, y: Double)) -> Double {
      let (x, y) = (self.center.x - center.x, self.center.y - center.y)
      return ConsensusReader.degrees(x, y)
    }

    /// Whether it lies wholly between the boundaries of its ring.
    func isInside(_ ring: String, of drawing: RadarDrawing) -> Bool {
      guard let index = drawing.rings.firstIndex(where: { $0.id == ring }) else { return false }
      let distance = center.distance(to: Point(drawing.center.x, drawing.center.y))
      let inner = index > 0 ? drawing.rings[index - 1].radius : 0
      return distance + radius <= drawing.rings[index].radius + 0.1
        && (index == 0 || distance - radius >= inner - 0.1)
    }
  }

  static func topics(of svg: [UInt8]) throws -> [Topic] {
    let nodes = try #require(DocumentReader.nodes(of: svg))
    var topics: [Topic] = []
    for node in nodes where node.attributes["class"] == "blip" || node.parents.contains("blip") {
      switch node.attributes["class"] {
      case "blip":
        topics.append(
          Topic(
            id: node.attributes["data-topic"] ?? "",
            agreement: node.attributes["data-agreement"] ?? ""))
      case "mark", "bead": topics[topics.count - 1].marks.append(mark(node))
      case "bar": topics[topics.count - 1].bars += 1
      case "initial":
        let last = topics[topics.count - 1].marks.count - 1
        topics[topics.count - 1].marks[last].ring = node.attributes["data-ring"] ?? ""
        topics[topics.count - 1].marks[last].radars =
          (node.attributes["data-radars"] ?? "").split(separator: " ").map(String.init)
      default: if node.name == "title" { topics[topics.count - 1].title = node.text }
      }
    }
    return topics
  }

  /// Names that lie on another topic's beads or on its bar, and bars that meet.
  static func overlaps(_ topics: [Topic], _ drawing: RadarDrawing) -> [String] {
    var found: [String] = []
    for (index, topic) in topics.enumerated() {
      let radius = topic.marks[0].radius
      let bar = bar(of: topic)
      for other in topics.dropFirst(index + 1)
      where bar.isNear(self.bar(of: other), radius + other.marks[0].radius - 0.2) {
        found.append("the bars of \(topic.id) and \(other.id) meet")
      }
      for blip in drawing.blips {
        for line in blip.lines {
          let left =
            line.anchor == "middle"
            ? line.x - line.width / 2 : line.anchor == "end" ? line.x - line.width : line.x
          let box = Bounds(
            left, line.y - 0.72 * line.size, left + line.width, line.y + 0.18 * line.size)
          // A box that grows by the radius has corners that reach farther than the beads do.
          if bar.enters(box, radius * 0.7) {
            found.append("the name of \(blip.topic) lies on the bar of \(topic.id)")
          }
        }
      }
    }
    return found
  }

  private static func bar(of topic: Topic) -> Segment {
    let (from, to) = (topic.marks[0].center, topic.marks[topic.marks.count - 1].center)
    return Segment(from.x, from.y, to.x, to.y)
  }

  private static func mark(_ node: DocumentReader.Node) -> Mark {
    func number(_ name: String) -> Double { node.attributes[name].flatMap(Double.init) ?? 0 }
    if node.name == "circle" {
      return Mark(
        center: Point(number("cx"), number("cy")), radius: number("r") + number("stroke-width") / 2,
        isRound: true)
    }
    let numbers = (node.attributes["d"] ?? "").split { !"0123456789.-".contains($0) }
      .compactMap { Double($0) }
    let (xs, ys) = (
      numbers.indices.filter { $0.isMultiple(of: 2) }.map { numbers[$0] },
      numbers.indices.filter { !$0.isMultiple(of: 2) }.map { numbers[$0] }
    )
    let center = Point(
      (xs.min()! + xs.max()!) / 2, (ys.min()! + ys.max()!) / 2)
    return Mark(
      center: center, radius: center.distance(to: Point(xs[0], ys[0])), isRound: false)
  }

  /// Clockwise from twelve o'clock, by halving.
  private static func degrees(_ x: Double, _ y: Double) -> Double {
    var (low, high) = (0, 18_000)
    let isLeft = x < 0
    while high - low > 1 {
      let middle = (low + high) / 2
      if abs(x) * Trigonometry.cosine(middle) + y * Trigonometry.sine(middle) > 0 {
        low = middle
      } else {
        high = middle
      }
    }
    return Double(isLeft ? 36_000 - low : low) / 100
  }
}
