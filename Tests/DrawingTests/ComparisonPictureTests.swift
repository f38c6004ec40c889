import Radars
import Testing

@testable import Drawing

@Suite("Comparison pictures")
struct ComparisonPictureTests {
  @Test("Three clusters side by side, as drawn and approved")
  func three() throws {
    let picture = ComparisonPicture(Samples.threeClusters, options: PictureOptions())
    try expectGolden(picture.svg(), "comparison")
  }

  @Test("Two or three clusters with thirty topics fit on A3", arguments: [2, 3], [8, 20, 32])
  func onOnePage(clusters: Int, topics: Int) throws {
    let svg = ComparisonPicture(
      Samples.clusters(clusters, topics: topics), options: PictureOptions()
    ).svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    #expect(nodes[0].attributes["width"] == "1587")
    #expect(nodes[0].attributes["height"] == "1123")
    for node in nodes {
      guard let size = node.attributes["font-size"].flatMap(Double.init) else { continue }
      let isOnRadar = ["label", "number"].contains(node.attributes["class"])
      #expect(size >= (isOnRadar ? 8.5 : 10.5))
    }
  }

  @Test("A comparison is as large as its paper, whatever it holds", arguments: [2, 3, 5, 8, 10])
  func paper(clusters: Int) throws {
    for (paper, width, height) in [(Paper.a3, 1_587, 1_123), (.screen, 1_600, 900)] {
      let sheet = Samples.clusters(clusters, topics: 40)
      let picture = ComparisonPicture(
        sheet, options: PictureOptions(paper: paper, mayGrow: false))
      let nodes = try #require(DocumentReader.nodes(of: picture.svg()))
      // Ten discs of a readable size need more than a screen, which the command tells.
      guard clusters < 10 || paper != .screen else {
        #expect(picture.growth > 1 && picture.growth < 1.2)
        continue
      }
      #expect(picture.growth == 1, "\(paper) grew to \(picture.growth)")
      #expect(nodes[0].attributes["width"] == "\(width)")
      #expect(nodes[0].attributes["height"] == "\(height)")
      let numbers = nodes.filter { $0.attributes["class"] == "number" }
      #expect(numbers.isEmpty == picture.numbered.isEmpty)
      let told = nodes.filter { ["row", "index-entry"].contains($0.attributes["class"]) }
        .compactMap { $0.attributes["data-topic"] }
      #expect(Set(picture.numbered).isSubset(of: told))
    }
  }

  @Test(
    "The table goes on over sheets, and none of its rows is lost",
    arguments: [(3, 20), (4, 90), (10, 60)])
  func sheets(clusters: Int, topics: Int) throws {
    let sheet = Samples.clusters(clusters, topics: topics)
    let picture = ComparisonTablePicture(sheet, options: PictureOptions())
    var told: [String] = []
    for svg in picture.sheets() {
      let nodes = try #require(DocumentReader.nodes(of: svg))
      #expect(nodes[0].attributes["height"] == "1123")
      let page = Box(
        x: 0, y: 0, width: nodes[0].attributes["width"].flatMap(Double.init) ?? 0, height: 1_123)
      for node in nodes where node.name == "text" {
        #expect(page.holds(DocumentReader.box(of: node)), "\(node.text)")
      }
      told += nodes.filter { $0.attributes["class"] == "row" }
        .compactMap { $0.attributes["data-topic"] }
    }
    #expect(told == sheet.rows.map(\.topic))
    #expect(picture.growth == 1)
  }

  @Test("The licences stand at the foot, each once, and cover nothing")
  func licence() throws {
    var sheet = Samples.clusters(3, topics: 20)
    let long = String(
      repeating: "Creative Commons Attribution, with the names of all members; ", count: 4)
    sheet.radars[0].frame.look.licence = long
    sheet.radars[1].frame.look.licence = "CC BY 4.0"
    sheet.radars[2].frame.look.licence = "CC BY 4.0"
    let svg = ComparisonPicture(sheet, options: PictureOptions()).svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    let foot = nodes.filter { $0.name == "text" && $0.parents.contains("footer") }
    let text = foot.map(\.text).joined(separator: " ")
    #expect(text.ranges(of: "CC BY 4.0").count == 1 && text.contains("all members"))
    let boxes = foot.map { DocumentReader.box(of: $0) }
    let others = nodes.filter { $0.name == "text" && !$0.parents.contains("footer") }
      .map { DocumentReader.box(of: $0) }
    for (index, box) in boxes.enumerated() {
      #expect(!(boxes.dropFirst(index + 1) + others).contains { $0.overlaps(box) })
    }
  }

  @Test("Rings that stand for others are told on the picture and on its table")
  func mapping() throws {
    var sheet = Samples.clusters(2, topics: 12)
    let ring = RingFace(Ring(id: "use", name: LocalizedText("Use")))
    let lost = RingFace(Ring(id: "hold", name: LocalizedText("Hold")))
    sheet.mappings = [
      [],
      [
        RingMapping(ring: ring, to: Samples.rings[0].id, how: .trl),
        RingMapping(ring: lost, to: nil, how: .nothing),
      ],
    ]
    let wanted = "Use → \(Samples.rings[0].name.text(in: "en"))"
    let pictures =
      [
        ComparisonPicture(sheet, options: PictureOptions()).svg(),
        ConsensusPicture(sheet, options: PictureOptions()).svg(),
      ] + ComparisonTablePicture(sheet, options: PictureOptions()).sheets()
    for svg in pictures {
      let nodes = try #require(DocumentReader.nodes(of: svg))
      let text = nodes.filter { $0.name == "text" }.map(\.text).joined(separator: " ")
      #expect(text.contains(wanted) && text.contains("Hold → no place"), "\(text.suffix(300))")
    }
  }

  @Test(
    "Names and numbers of topics stand in the table, in the order of the rows, inside the page",
    arguments: [(2, 5), (3, 1), (4, 40), (5, 30), (8, 20)])
  func rows(clusters: Int, topics: Int) throws {
    let sheet = Samples.clusters(clusters, topics: topics)
    let picture = ComparisonPicture(sheet, options: PictureOptions(language: "fi"))
    let svg = picture.svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    let width = try #require(nodes[0].attributes["width"].flatMap(Double.init))
    let height = try #require(nodes[0].attributes["height"].flatMap(Double.init))
    let inTable = nodes.filter { $0.name == "text" && $0.parents.contains("row") }
    let numbers = inTable.compactMap { Int($0.text) }
    #expect(numbers == Array((1...topics).prefix(numbers.count)))
    #expect(picture.hasTable == (numbers.count == topics))
    for node in nodes where node.name == "text" && node.parents.contains("table") {
      let box = DocumentReader.box(of: node)
      #expect(Box(x: 0, y: 0, width: width, height: height).holds(box), "\(node.text)")
    }
    let boxes = inTable.map { DocumentReader.box(of: $0) }
    for (index, box) in boxes.enumerated() {
      #expect(!boxes.dropFirst(index + 1).contains { $0.overlaps(box) })
    }
  }

  @Test("The table calls clusters by what sets them apart")
  func shortNames() {
    #expect(names("Example Food Cluster", "Example Energy Cluster") == ["Food", "Energy"])
    #expect(names("Food", "Food North") == ["Food", "Food North"])
    #expect(names("Food Cluster", "Cluster Food") == ["Food Cluster", "Cluster Food"])
    #expect(names("Exempel Sjöfart", "Example Food") == ["Exempel Sjöfart", "Example Food"])
  }

  @Test("A note says whose own quadrant it is where several radars have the topic")
  func notes() {
    #expect(note(["pilot", nil], [LocalizedText("Ports"), nil]) == "own quadrant: Ports")
    #expect(note(["pilot", "pilot"], [LocalizedText("Ports"), nil]) == "own quadrant: Ports (A)")
    #expect(
      note(["pilot", "watch"], [LocalizedText("Ports"), LocalizedText("Heat")])
        == "own quadrants: Ports (A) · Heat (B)")
    #expect(
      note(["pilot", "watch"], [LocalizedText("Ports"), LocalizedText("Ports")])
        == "own quadrant: Ports (A, B)")
    #expect(note(["pilot", "watch"], [nil, nil]) == nil)
  }

  private func note(_ cells: [String?], _ own: [LocalizedText?]) -> String? {
    let row = Comparison.Row(
      topic: "a", own: cells.map { $0.map { _ in "a" } }, name: LocalizedText("A"),
      quadrant: "digital", cells: cells, spread: 0, ownQuadrants: own)
    return ComparisonContent(Samples.threeClusters, PictureOptions()).note(row, names: ["A", "B"])
  }

  private func names(_ clusters: String...) -> [String] {
    var sheet = Samples.clusters(clusters.count, topics: 3)
    for index in clusters.indices { sheet.radars[index].frame.cluster.name = clusters[index] }
    return ComparisonContent(sheet, PictureOptions()).shortNames()
  }
}
