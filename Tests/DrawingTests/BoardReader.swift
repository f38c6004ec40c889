@testable import Drawing

/// A board read back from its picture: what stands where.
struct BoardReader {
  struct Card {
    var topic: String
    var column: String
    var lane: String
    var slip: Box
    var texts: [(text: String, box: Box)] = []
  }

  struct Column {
    var name: String
    var panel: Box
    var cards: [Card] = []
    /// What stands in it outside its cards.
    var texts: [Box] = []
  }

  /// A lane's strip with its name.
  struct Lane {
    var id: String
    var strip: Box
    var texts: [Box] = []
  }

  var width = 0.0
  var height = 0.0
  var lanes: [Lane] = []
  /// Of the footer.
  var foot: [Box] = []
  var columns: [Column] = []

  init?(_ svg: [UInt8]) {
    guard let nodes = DocumentReader.nodes(of: svg), let root = nodes.first else { return nil }
    width = BoardReader.number(root, "width")
    height = BoardReader.number(root, "height")
    var isNew = false
    for node in nodes {
      let box = BoardReader.box(node)
      switch (node.attributes["class"], node.name) {
      case ("column", _):
        columns.append(Column(name: node.attributes["data-column"] ?? "", panel: box))
        isNew = true
      case ("card", _):
        columns[columns.count - 1].cards.append(
          Card(
            topic: node.attributes["data-topic"] ?? "",
            column: node.attributes["data-column"] ?? "",
            lane: node.attributes["data-lane"] ?? "", slip: box))
        isNew = true
      case ("lane", _): lanes.append(Lane(id: node.attributes["data-lane"] ?? "", strip: box))
      case (_, "rect") where node.parents.last == "lane": lanes[lanes.count - 1].strip = box
      case (_, "text") where node.parents.last == "lane":
        lanes[lanes.count - 1].texts.append(DocumentReader.box(of: node))
      case (_, "text") where node.parents.last == "footer":
        foot.append(DocumentReader.box(of: node))
      case (_, "rect") where isNew:
        set(box, inCard: node.parents.contains("card"))
        isNew = false
      case (_, "text") where node.parents.contains("column"):
        add(node, inCard: node.parents.contains("card"))
      default: break
      }
    }
  }

  var cards: [Card] { columns.flatMap(\.cards) }
}

extension BoardReader {
  private mutating func set(_ box: Box, inCard: Bool) {
    let column = columns.count - 1
    if inCard {
      columns[column].cards[columns[column].cards.count - 1].slip = box
    } else {
      columns[column].panel = box
    }
  }

  private mutating func add(_ node: DocumentReader.Node, inCard: Bool) {
    let column = columns.count - 1
    let box = DocumentReader.box(of: node)
    guard inCard else { return columns[column].texts.append(box) }
    columns[column].cards[columns[column].cards.count - 1].texts.append((node.text, box))
  }

  private static func number(_ node: DocumentReader.Node, _ name: String) -> Double {
    Double(node.attributes[name] ?? "") ?? 0
  }

  private static func box(_ node: DocumentReader.Node) -> Box {
    Box(
      x: number(node, "x"), y: number(node, "y"), width: number(node, "width"),
      height: number(node, "height"))
  }
}

extension DocumentReader {
  /// Of a text, from the capitals' top to the descenders' end.
  static func box(of node: Node) -> Box {
    func number(_ name: String) -> Double { Double(node.attributes[name] ?? "") ?? 0 }
    let style = TextStyle(
      size: number("font-size"), bold: node.attributes["font-weight"] == "bold")
    let width = style.width(of: node.text)
    let shares = ["middle": 0.5, "end": 1]
    let left = width * (shares[node.attributes["text-anchor"] ?? "start"] ?? 0)
    return Box(
      x: number("x") - left, y: number("y") - style.size * 0.73, width: width,
      height: style.size * 0.94)
  }
}

extension Box {
  /// Whether the other box stands in this one, give or take the rounding.
  func holds(_ other: Box) -> Bool {
    x - 0.05 <= other.x && y - 0.05 <= other.y && other.right <= right + 0.05
      && other.bottom <= bottom + 0.05
  }
}
