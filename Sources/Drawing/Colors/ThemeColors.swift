/// What the colours look like in one theme: text and marks stand out from their grounds, also in
/// greyscale, and neighbouring quadrants are apart for eyes that see fewer colours.
struct ThemeColors: Sendable {
  var paper, ink, quiet, hairline, panel, slip, seam, warning, shade: RGB
  /// Clockwise from twelve o'clock.
  var quadrants: [RGB]
  /// Where grounds are not inked, fields are told apart by their edges.
  var hasGrounds: Bool

  func rgb(_ color: Color) -> RGB {
    switch color {
    case .paper: paper
    case .ink: ink
    case .quiet: quiet
    case .hairline: hairline
    case .panel: panel
    case .slip: slip
    case .plate: RGB(0xffffff)
    case .seam: seam
    case .warning: warning
    case .shade: shade
    case .quadrant(let index): quadrants[index % quadrants.count]
    case .tint(let quadrant, let share): tint(quadrant, share)
    case .accent(let own): accent(own)
    case .mix(let one, let share, let other): rgb(one).mixed(share, with: rgb(other))
    }
  }
}

extension ThemeColors {
  private func tint(_ quadrant: Int, _ share: Int) -> RGB {
    guard hasGrounds else { return paper }
    return quadrants[quadrant % quadrants.count].mixed(share, with: paper)
  }

  private func accent(_ own: RGB?) -> RGB {
    guard hasGrounds else { return ink }
    return (own ?? quadrants[0]).readable(on: paper, towards: ink)
  }
}

extension ThemeColors {
  /// The line around a block whose ground is not inked, unless it has one anyway.
  func edge(of element: Element) -> [Element.Attribute]? {
    guard !hasGrounds else { return nil }
    var isPanel = false
    for attribute in element.attributes {
      if "\(attribute.name)" == "stroke" { return nil }
      if case .color(.panel) = attribute.value { isPanel = true }
    }
    return isPanel
      ? [
        Element.Attribute(name: "stroke", value: .color(.hairline)),
        Element.Attribute(name: "stroke-width", value: .number(1)),
      ] : nil
  }
}

extension ThemeColors {
  static let light = ThemeColors(
    paper: RGB(0xffffff), ink: RGB(0x1d2733), quiet: RGB(0x55606e), hairline: RGB(0xd5dbe2),
    panel: RGB(0xf4f6f8), slip: RGB(0xffffff), seam: RGB(0xffffff), warning: RGB(0x9c2f12),
    shade: RGB(0x0a507c),
    quadrants: [
      RGB(0x226b8a), RGB(0x5650c2), RGB(0xb22d56), RGB(0x6a3e03),
      RGB(0x04694a), RGB(0x5b20ab), RGB(0x0a507c), RGB(0x994e0c),
    ], hasGrounds: true)

  static let dark = ThemeColors(
    paper: RGB(0x12181f), ink: RGB(0xe9eef3), quiet: RGB(0xb0bac6), hairline: RGB(0x3d4956),
    panel: RGB(0x1a222b), slip: RGB(0x232d38), seam: RGB(0x12181f), warning: RGB(0xffa585),
    shade: RGB(0x2c6a88),
    quadrants: [
      RGB(0x70e8ce), RGB(0x7fa5fb), RGB(0xe387a5), RGB(0xe9bc0c),
      RGB(0x97ec9a), RGB(0xd2c1ff), RGB(0x70b1ce), RGB(0xdca053),
    ], hasGrounds: true)

  /// Black on white: what colour tells elsewhere, lines and words tell here.
  static let print = ThemeColors(
    paper: RGB(0xffffff), ink: RGB(0x000000), quiet: RGB(0x333333), hairline: RGB(0x8c8c8c),
    panel: RGB(0xffffff), slip: RGB(0xffffff), seam: RGB(0x333333), warning: RGB(0x000000),
    shade: RGB(0x555555),
    quadrants: [RGB(0x000000)], hasGrounds: false)
}
