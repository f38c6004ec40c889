import Radars

/// The half of the legend that says what each ring means.
struct LegendRings {
  var content: RadarContent
  var style: PageStyle
  var width: Double

  var height: Double {
    headingHeight + items.reduce(0) { $0 + $1.height }
  }

  func elements(at corner: Point) -> [Element] {
    var elements = TextBlock(content.words.rings, width: width, style.smallBold)
      .elements(at: corner)
    var y = corner.y + headingHeight
    for item in items {
      elements += item.draw(Point(corner.x, y))
      y += item.height
    }
    return elements
  }

  /// A line for each ring, where any of them says what it means.
  var items: [ListItem] {
    guard content.hasRingMeanings else { return [] }
    let rings = content.edition.frame.rings
    let names = rings.map { content.text($0.name) }
    let widest = names.map { style.smallBold.width(of: $0) }.max() ?? 0
    let left = min(width * 0.35, widest + style.small.size)
    return rings.indices.map { item(names[$0], meaning(rings[$0]), left: left) }
  }
}

extension LegendRings {
  private var headingHeight: Double { style.smallBold.size * 1.6 }

  private func meaning(_ ring: RingFace) -> String {
    let readiness = ring.trl.map { levels in
      levels.count == 1
        ? "TRL\u{a0}\(levels.lowerBound)" : "TRL\u{a0}\(levels.lowerBound)–\(levels.upperBound)"
    }
    return [ring.means.map { content.text($0) }, readiness].compactMap { $0 }
      .joined(separator: " · ")
  }

  private func item(_ name: String, _ meaning: String, left: Double) -> ListItem {
    let title = TextBlock(name, width: left - style.small.size * 0.5, style.smallBold)
    let block = TextBlock(meaning, width: width - left, style.small)
    return ListItem(
      gap: 0, height: max(block.height, title.height) + 2
    ) { corner in
      title.elements(at: corner) + block.elements(at: corner + Point(left, 0))
    }
  }
}

extension RadarContent {
  var hasRingMeanings: Bool {
    edition.frame.rings.contains { $0.means != nil }
  }
}
