/// Pieces one below the other, in one width.
struct Stack {
  private var items: [Item] = []
  var width: Double

  private struct Item {
    var gap: Double
    var height: Double
    var draw: @Sendable (Point) -> [Element]
  }

  init(width: Double) {
    self.width = width
  }

  var height: Double {
    items.enumerated().reduce(0) { $0 + $1.element.height + ($1.offset > 0 ? $1.element.gap : 0) }
  }

  mutating func add(_ text: String, _ style: TextStyle, gap: Double = 0) {
    let block = TextBlock(text, width: width, style)
    items.append(Item(gap: gap, height: block.height) { block.elements(at: $0) })
  }

  mutating func add(
    height: Double, gap: Double = 0, draw: @escaping @Sendable (Point) -> [Element]
  ) {
    items.append(Item(gap: gap, height: height, draw: draw))
  }

  func elements(at corner: Point) -> [Element] {
    var y = corner.y
    return items.enumerated().flatMap { index, item in
      if index > 0 { y += item.gap }
      defer { y += item.height }
      return item.draw(Point(corner.x, y))
    }
  }
}
