/// The foot of a page: where the picture comes from, and on the right its date or how to read it;
/// one above the other where they cannot stand side by side.
struct PageFooter {
  var left: String
  var right: String
  var letters: TextStyle

  /// For a page of this width.
  func height(width: Double) -> Double {
    rows(width).reduce(0) { $0 + $1.height }
  }

  /// At the bottom of the page.
  func element(in page: Box) -> Element {
    let rows = rows(page.width)
    var y = page.bottom - height(width: page.width)
    var elements: [Element] = []
    if rows.count == 1, let only = rows.first {
      elements = only.elements(at: Point(page.x, y))
      elements += TextBlock(right, width: page.width, letters)
        .elements(at: Point(page.right, y), .end)
    } else {
      for row in rows {
        elements += row.elements(at: Point(page.x, y))
        y += row.height
      }
    }
    return .group(elements).classed("footer")
  }

  private func rows(_ width: Double) -> [TextBlock] {
    let needed = letters.width(of: left) + letters.width(of: right) + 2 * letters.size
    let texts = needed <= width ? [left] : [right, left]
    return texts.map { TextBlock($0, width: width, letters) }
  }
}
