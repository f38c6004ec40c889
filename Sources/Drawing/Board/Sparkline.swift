/// Signals a week as small bars on a line, the newest on the right.
struct Sparkline: Sendable {
  var weeks: [Int]

  func elements(in box: Box, _ color: Color) -> [Element] {
    let most = Double(max(weeks.max() ?? 0, 4))
    let step = box.width / Double(max(weeks.count, 1))
    let ground = Element.line(Point(box.x, box.bottom), Point(box.right, box.bottom))
      .stroked(Palette.quiet.mixed(55, with: Palette.hairline), width: 0.8)
    let bars = weeks.enumerated().compactMap { index, count -> Element? in
      guard count > 0 else { return nil }
      let height = max(1.5, box.height * Double(count) / most)
      let bar = Box(
        x: box.x + Double(index) * step, y: box.bottom - height, width: step * 0.72, height: height)
      return .rectangle(bar).filled(color)
    }
    return [ground] + bars
  }
}
