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

  @Test(
    "Names and numbers of all topics stand in the table, in the order of the rows, inside the page",
    arguments: [(2, 5), (3, 1), (4, 40), (5, 60), (8, 20)])
  func rows(clusters: Int, topics: Int) throws {
    let sheet = Samples.clusters(clusters, topics: topics)
    let svg = ComparisonPicture(sheet, options: PictureOptions(language: "fi")).svg()
    let nodes = try #require(DocumentReader.nodes(of: svg))
    let width = try #require(nodes[0].attributes["width"].flatMap(Double.init))
    let height = try #require(nodes[0].attributes["height"].flatMap(Double.init))
    let inTable = nodes.filter { $0.name == "text" && $0.parents.contains("row") }
    let numbers = inTable.compactMap { Int($0.text) }
    #expect(numbers == Array(1...topics))
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
