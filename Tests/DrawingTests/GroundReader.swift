@testable import Drawing

/// Finds what lies behind each text of a picture.
struct GroundReader {
  private var shapes: [(box: Box, color: RGB)] = []
  /// The fields of a disc; a name may stand on any of them.
  private var tints: [RGB] = []
  private var mark: RGB?

  /// Each text with its colour and each colour that may lie behind it; nil where nothing was found
  /// behind it, which is a failure of the picture or of this reader.
  static func pairs(
    _ nodes: [DocumentReader.Node]
  ) -> [(text: String, color: RGB, ground: RGB?)] {
    var reader = GroundReader()
    return nodes.flatMap { node -> [(text: String, color: RGB, ground: RGB?)] in
      guard node.name == "text" else {
        reader.take(node)
        return []
      }
      // A text without a colour of its own would be black: as good as unreadable in the dark.
      let color = node.attributes["fill"].flatMap { RGB($0) } ?? RGB(0)
      let grounds = reader.grounds(of: node)
      return grounds.isEmpty ? [(node.text, color, nil)] : grounds.map { (node.text, color, $0) }
    }
  }

  /// Around the points of a shape.
  static func bounds(_ node: DocumentReader.Node) -> Box {
    func number(_ name: String) -> Double { Double(node.attributes[name] ?? "") ?? 0 }
    switch node.name {
    case "circle":
      let reach = number("r")
      return Box(
        x: number("cx") - reach, y: number("cy") - reach, width: 2 * reach, height: 2 * reach)
    case "path": return bounds(path: node.attributes["d"] ?? "")
    default:
      return Box(
        x: number("x"), y: number("y"), width: number("width"), height: number("height"))
    }
  }
}

extension GroundReader {
  private mutating func take(_ node: DocumentReader.Node) {
    guard let color = node.attributes["fill"].flatMap({ RGB($0) }) else { return }
    if node.attributes["class"] == "mark" { mark = color }
    let isField = node.name == "path" && node.parents.contains("radar")
    if isField, node.attributes["class"] == nil, !node.parents.contains("blip") {
      tints.append(color)
    } else {
      shapes.append((GroundReader.bounds(node), color))
    }
  }

  private func grounds(of node: DocumentReader.Node) -> [RGB] {
    // A trail's numbers stand in their marks; a comparison's beside them.
    let isInMark = node.parents.contains("strip") || node.parents.contains("chart")
    if node.attributes["class"] == "number", isInMark { return [mark].compactMap { $0 } }
    let text = DocumentReader.box(of: node)
    let middle = Box(
      x: text.x + text.width / 2, y: text.y + text.height / 2, width: 0, height: 0)
    guard let last = shapes.lastIndex(where: { $0.box.holds(middle) }) else { return [] }
    let isOnField = last == 0 && node.parents.contains("radar")
    return [shapes[last].color] + (isOnField ? tints : [])
  }

  /// Of each command the last two numbers are a point.
  private static func bounds(path data: String) -> Box {
    let points = data.split { "MLAZ".contains($0) }
      .map { $0.split(separator: " ").compactMap { Double($0) }.suffix(2).map(\.self) }
      .filter { $0.count == 2 }
    let across = points.map { $0[0] }
    let down = points.map { $0[1] }
    guard let left = across.min(), let right = across.max(), let top = down.min(),
      let bottom = down.max()
    else { return Box(x: 0, y: 0, width: 0, height: 0) }
    return Box(x: left, y: top, width: right - left, height: bottom - top)
  }
}
