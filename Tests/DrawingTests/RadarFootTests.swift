import Radars
import Testing

@testable import Drawing

@Suite("What a radar's picture says at its foot, of its movements, and in the words of its kind")
struct RadarFootTests {
  @Test("A long licence gets lines of its own, and covers neither the date nor anything else")
  func licence() throws {
    var edition = Samples.crowded
    edition.frame.look.licence =
      "Texts and ratings of the members under CC BY-NC-SA 4.0, pictures of the cluster under CC BY "
      + "4.0, names of products belong to their makers, whom we thank; ask the cluster's office "
      + "before any of it is printed in a catalogue or shown at a fair outside the region"
    for paper in [Paper.a4, .a3, .screen] {
      let svg = RadarPicture(edition, options: PictureOptions(paper: paper)).svg()
      let nodes = try #require(DocumentReader.nodes(of: svg))
      let foot = nodes.filter { $0.name == "text" && $0.parents.contains("footer") }
      #expect(foot.count > 1)
      #expect(foot.map(\.text).joined(separator: " ").contains("fair outside the region"))
      let boxes = foot.map { DocumentReader.box(of: $0) }
      let others = nodes.filter { $0.name == "text" && !$0.parents.contains("footer") }
        .map { DocumentReader.box(of: $0) }
      for (index, box) in boxes.enumerated() {
        #expect(!boxes.dropFirst(index + 1).contains { $0.overlaps(box) }, "\(paper)")
        #expect(!others.contains { $0.overlaps(box) }, "\(paper): \(foot[index].text)")
      }
    }
  }

  @Test("A trace names its topic, so that a page can fade it, and runs under no name")
  func traces() throws {
    var count = 0
    for seed in 0..<12 {
      var generated = GeneratedRadars(seed: seed)
      var edition = generated.edition(
        quadrants: 3 + seed % 4, rings: 4, blips: 50, crowd: seed % 3 == 0 ? 40 : 0)
      for index in edition.blips.indices where index % 2 == 0 {
        let rings = edition.frame.rings.map(\.id)
        let from = rings.first { $0 != edition.blips[index].ring }!
        edition.blips[index].movement = Movement(.in, from: from)
      }
      let nodes = try #require(
        DocumentReader.nodes(of: RadarPicture(edition, options: PictureOptions()).svg()))
      let names = nodes.filter { ["label", "number"].contains($0.attributes["class"]) }
        .map { DocumentReader.box(of: $0).inset(by: 0.5) }
      let traces = nodes.filter { $0.attributes["class"] == "trace" }
      let moved = Set(edition.blips.filter { $0.movement.kind == .in }.map(\.topic))
      #expect(traces.allSatisfy { moved.contains($0.attributes["data-topic"] ?? "") })
      for node in nodes where node.name == "line" && node.parents.contains("trace") {
        let number = { (name: String) in Double(node.attributes[name] ?? "") ?? 0 }
        let ends = (Point(number("x1"), number("y1")), Point(number("x2"), number("y2")))
        for step in 0...40 {
          let share = Double(step) / 40
          let point = Point(
            ends.0.x + (ends.1.x - ends.0.x) * share, ends.0.y + (ends.1.y - ends.0.y) * share)
          let dot = Box(center: point, width: 0.2, height: 0.2)
          #expect(!names.contains { $0.overlaps(dot) }, "seed \(seed)")
        }
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test("A line keeps away from boxes, whichever way it runs")
  func pieces() {
    let box = Box(x: 40, y: -10, width: 20, height: 20)
    func pieces(_ start: Point, _ end: Point) -> [[Double]] {
      BlipTrace.pieces(from: start, to: end, around: [box], spare: 2).map {
        [$0.start.x, $0.start.y, $0.end.x, $0.end.y].map(\.roundedToHundredth)
      }
    }
    #expect(pieces(Point(0, 0), Point(100, 0)) == [[0, 0, 38, 0], [62, 0, 100, 0]])
    #expect(pieces(Point(50, 50), Point(50, -50)) == [[50, 50, 50, 12], [50, -12, 50, -50]])
    #expect(pieces(Point(0, 30), Point(100, 30)) == [[0, 30, 100, 30]])
    #expect(pieces(Point(45, 0), Point(55, 0)).isEmpty)
  }

  @Test("Trend and transfer radars have words of their own, in all languages")
  func kinds() {
    let languages = BoardLayoutTests.languages
    #expect(languages.count == 10)
    for language in languages {
      let boards = RadarKind.allCases.map { BoardWords.of(language, $0).board }
      let reasons = RadarKind.allCases.map { RadarWords.of(language, $0).noCue }
      #expect(Set(boards).count == 3 && Set(reasons).count == 3, "\(language)")
      if language != "en" {
        #expect(KindWords.of(language, .trend)?.noCue != KindWords.of("en", .trend)?.noCue)
        #expect(KindWords.of(language, .transfer)?.noCue != KindWords.of("en", .transfer)?.noCue)
      }
    }
    var edition = Samples.crowded
    edition.frame.kind = .trend
    let radar = String(
      decoding: RadarPicture(edition, options: PictureOptions()).svg(), as: UTF8.self)
    #expect(radar.contains("no word on when") && !radar.contains("maturity"))
    let board = String(
      decoding: BoardPicture(edition, options: PictureOptions()).svg(), as: UTF8.self)
    #expect(board.contains("Trend board") && !board.contains("Technology board"))
  }
}
