/// Signals a week as small bars, which say their numbers to those who hear them.
struct WeekBars {
  var weeks: [Int]
  var title: String

  private static let height = 20
  private static let step = 7

  var node: Node {
    let most = max(weeks.max() ?? 0, 1)
    let bars = weeks.enumerated().map { index, count in
      // An empty week is a line, so that it can be told from no week.
      let height = max(1, min(max(count, 0) * Self.height / most, Self.height))
      return Node.tag(
        "rect",
        [
          "x": "\(index * Self.step)", "y": "\(Self.height - height)", "width": "\(Self.step - 2)",
          "height": "\(height)",
        ])
    }
    let width = weeks.count * Self.step
    return .tag(
      "svg",
      [
        "class": "bars", "viewBox": "0 0 \(width) \(Self.height)", "width": "\(width)",
        "height": "\(Self.height)", "role": "img",
        "aria-label": "\(title): " + weeks.map { "\($0)" }.joined(separator: ", "),
      ], bars)
  }
}
