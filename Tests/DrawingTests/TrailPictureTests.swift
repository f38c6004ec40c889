import Radars
import Testing
import Text

@testable import Drawing

@Suite("The picture of a trail: what moved over the editions")
struct TrailPictureTests {
  @Test("A trail of eight editions, as drawn and approved")
  func approved() throws {
    let trail = try Samples.trail
    try expectGolden(TrailPicture(trail, options: PictureOptions()).svg(), "trail")
    let options = PictureOptions(language: "lt", theme: .print)
    try expectGolden(TrailPicture(trail, options: options).svg(), "trail-print-lt")
  }

  @Test(
    "Every movement is drawn once in the chart and listed once, and nothing overlaps or is cut",
    arguments: 0..<10)
  func sound(batch: Int) throws {
    for seed in batch * 6..<batch * 6 + 6 {
      var generated = GeneratedRadars(seed: seed)
      let editions = generated.series(
        editions: 2 + generated.number(below: seed % 7 == 0 ? 30 : 9),
        quadrants: 3 + generated.number(below: 6), rings: 3 + generated.number(below: 6),
        topics: 1 + generated.number(below: seed % 5 == 0 ? 120 : 40),
        share: generated.number(below: 30))
      let trail = try Trail(editions)
      let options = PictureOptions(
        language: BoardLayoutTests.languages[seed % 10], paper: Paper.allCases[seed % 4])
      let svg = TrailPicture(trail, options: options).svg()
      let nodes = try #require(DocumentReader.nodes(of: svg), "seed \(seed)")
      expectMoves(nodes, trail, "seed \(seed)")
      expectSound(nodes, "seed \(seed)")
      expectStrip(nodes, trail, "seed \(seed)")
      let shuffled = try Trail(generated.shuffled(editions))
      #expect(TrailPicture(shuffled, options: options).svg() == svg, "seed \(seed)")
    }
  }

  @Test("A topic stands at one angle on all small radars, also where it moves")
  func angles() throws {
    let svg = TrailPicture(try Samples.trail, options: PictureOptions()).svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    let radars = nodes.filter { $0.attributes["class"] == "radar" }
    #expect(
      radars.map { $0.attributes["data-radar"] } == [
        "2025-07-14", "2025-10-13", "2026-01-12", "2026-04-13", "2026-07-13", "2026-10-12",
      ])
    // What stays in its ring stands at the same place, seen from its radar's centre.
    let center = nodes.filter { $0.name == "circle" && $0.attributes["class"] == "ring" }
    let centers = Set(center.map { $0.attributes["cx"] ?? "" })
    #expect(centers.count == 6)
    let places = places(nodes)
    for topic in try Samples.trail.unmoved {
      #expect(places[topic]?.count == 6, "\(topic)")
      for place in places[topic] ?? [] {
        #expect(
          abs(place.x - places[topic]![0].x) < 0.03 && abs(place.y - places[topic]![0].y) < 0.03)
      }
    }
    // What moves changes its distance, not its direction.
    for topic in try Samples.trail.moved {
      // What had left the radar before the last six editions is on none of them.
      guard let places = places[topic], let first = places.first else { continue }
      for place in places.dropFirst() {
        let across = first.x * place.y - first.y * place.x
        let along = first.x * place.x + first.y * place.y
        #expect(along > 0 && abs(across) / along < 0.02, "\(topic)")
      }
    }
    #expect(try Samples.trail.moved.contains { (places[$0]?.count ?? 0) > 2 })
  }

  @Test("Text from outside stays text")
  func hostile() throws {
    var editions = [Samples.hostile, Samples.hostile]
    editions[1].date = Samples.date.adding(days: 30)
    editions[1].blips = editions[1].blips.map { blip in
      var blip = blip
      blip.ring = "watch"
      blip.movement = Movement(.out, reason: "</text><script>alert(2)</script>")
      return blip
    }
    let trail = try Trail(editions)
    #expect(!trail.moves.isEmpty)
    let svg = TrailPicture(trail, options: PictureOptions()).svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    #expect(!nodes.contains { $0.name == "script" })
    expectMoves(nodes, trail, "hostile")
    expectSound(nodes, "hostile")
  }

  @Test("Names are set as near to their lines as the others let them, and never cross")
  func spreading() {
    let tops = Spreading.tops(
      [10, 11, 12, 95], heights: [10, 10, 10, 10], gap: 2, from: 0, to: 100)
    #expect(tops == [5, 17, 29, 90])
    let full = Spreading.tops([50, 50, 50], heights: [20, 20, 20], gap: 5, from: 0, to: 70)
    #expect(full == [0, 25, 50])
  }
}

extension TrailPictureTests {
  private func expectMoves(
    _ nodes: [DocumentReader.Node], _ trail: Trail, _ comment: Comment
  ) {
    let wanted = trail.moves.enumerated().map { "\($0.offset + 1) \($0.element.topic)" }
    func told(_ name: String) -> [String] {
      nodes.filter { $0.attributes["class"] == name }.map {
        "\($0.attributes["data-number"] ?? "") \($0.attributes["data-topic"] ?? "")"
      }
    }
    #expect(told("move").sorted() == wanted.sorted(), comment)
    #expect(told("movement") == wanted, comment)
    let named = nodes.filter { $0.attributes["class"] == "trail-name" }
    #expect(named.compactMap { $0.attributes["data-topic"] }.sorted() == trail.moved, comment)
    // The number of each movement stands in its mark.
    let numbers = nodes.filter { $0.name == "text" && $0.parents.contains("move") }
    #expect(
      numbers.compactMap { Int($0.text) }.sorted()
        == Array(1...max(1, wanted.count)).prefix(wanted.count).sorted(), comment)
  }

  /// The last six editions, oldest first, each with all its topics and all that moved.
  private func expectStrip(
    _ nodes: [DocumentReader.Node], _ trail: Trail, _ comment: Comment
  ) {
    var drawn: [(date: String, topics: Int, moved: [String])] = []
    for node in nodes {
      if let date = node.attributes["data-radar"] { drawn.append((date, 0, [])) }
      guard node.attributes["class"] == "blip", let kind = node.attributes["data-movement"] else {
        continue
      }
      let isGone = ["removed", "unplaced"].contains(kind)
      if !isGone { drawn[drawn.count - 1].topics += 1 }
      if kind != "unchanged" {
        drawn[drawn.count - 1].moved.append("\(node.attributes["data-topic"] ?? "") \(kind)")
      }
    }
    let wanted = trail.editions.suffix(6)
    #expect(drawn.map(\.date) == wanted.map { "\($0.date)" }, comment)
    #expect(drawn.map(\.topics) == wanted.map(\.standing.count), comment)
    for (radar, edition) in zip(drawn, wanted) {
      let moves = trail.moves.filter { $0.date == edition.date }
      #expect(radar.moved.sorted() == moves.map { "\($0.topic) \($0.kind)" }.sorted(), comment)
    }
  }

  /// No text overlaps another, numbers in the marks included; all of it is on the page and large enough.
  private func expectSound(_ nodes: [DocumentReader.Node], _ comment: Comment) {
    let page = Box(
      x: 0, y: 0, width: Double(nodes[0].attributes["width"] ?? "") ?? 0,
      height: Double(nodes[0].attributes["height"] ?? "") ?? 0)
    let texts = nodes.filter { node in
      node.name == "text" && !node.parents.contains("radar") && !node.text.isEmpty
    }
    let boxes = texts.map { DocumentReader.box(of: $0) }
    for (index, box) in boxes.enumerated() {
      #expect(page.holds(box), "\(comment): '\(texts[index].text)' is off the page")
      let covered = boxes.indices.dropFirst(index + 1).first { boxes[$0].overlaps(box) }
      if let covered {
        Issue.record("\(comment): '\(texts[index].text)' is on '\(texts[covered].text)'")
      }
    }
    for node in nodes where node.name == "text" {
      let size = node.attributes["font-size"].flatMap(Double.init) ?? 0
      #expect(size >= 8.5, "\(comment): '\(node.text)'")
    }
  }

  /// A point of each topic's mark on each radar, seen from its centre: the middle of a disc, the middle
  /// of a star, the tip of a drop, which lies on the line from the centre through its middle.
  private func places(_ nodes: [DocumentReader.Node]) -> [String: [Point]] {
    var places: [String: [Point]] = [:]
    var center = (0.0, 0.0)
    var topic = ""
    for node in nodes {
      let kind = node.attributes["class"] ?? ""
      let number = { (name: String) in Double(node.attributes[name] ?? "") ?? 0 }
      if kind == "ring" { center = (number("cx"), number("cy")) }
      if kind == "blip" { topic = node.attributes["data-topic"] ?? "" }
      if kind == "mark", node.parents.contains("radar"), node.name == "circle" {
        places[topic, default: []].append(
          Point(number("cx") - center.0, number("cy") - center.1))
      }
      if kind == "mark", node.parents.contains("radar"), node.name == "path" {
        let point = anchor(node.attributes["d"] ?? "")
        places[topic, default: []].append(Point(point.x - center.0, point.y - center.1))
      }
    }
    return places
  }

  /// The tip of a drop, which is its first point, or the middle of a star's corners.
  private func anchor(_ path: String) -> Point {
    let corners = path.split { "MLZ".contains($0) }
      .map { $0.split(separator: " ").compactMap { Double($0) } }.filter { $0.count == 2 }
      .map { Point($0[0], $0[1]) }
    if path.contains("A") { return corners[0] }
    let count = Double(corners.count)
    return Point(
      corners.reduce(0) { $0 + $1.x } / count, corners.reduce(0) { $0 + $1.y } / count)
  }
}
