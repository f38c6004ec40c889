import Radars

/// Ballots for each person, A5 upright and two alike on an A4 sheet: a line a topic with a box for
/// each ring and the figures 1 to 5 for its impact.
package struct Ballots {
  private let content: WorkshopContent
  private let pages: [[Comparison.Row]]
  private let style = PageStyle(scale: 0.85)
  private static let size = (width: 561.5, height: 794.0)

  /// - Parameter topics: what is voted on, in this order.
  package init(_ content: WorkshopContent, topics: [String]) {
    self.content = content
    let rows = topics.compactMap { topic in
      content.comparison.rows.first { $0.topic == topic }
    }
    let room = Ballots.size.height - 2 * 28
    pages = Ballots.filled(rows, BallotLines(content: content, style: style), room: room)
  }

  package var count: Int { pages.count }

  package func svg(sheet number: Int) -> [UInt8] {
    let picture = PictureRoot(
      id: "ballot-\(number + 1)", language: content.languages[0],
      title: "\(content.said(\.ballot)), \(number + 1)/\(count)",
      description: content.clusters.joined(separator: ", "),
      width: Ballots.size.width * 2, height: Ballots.size.height)
    let half = BallotLines(content: content, style: style)
    let both = [0, 1].flatMap { side in
      half.elements(
        pages[number], at: Point(Double(side) * Ballots.size.width + 28, 28),
        room: Ballots.size.height - 2 * 28,
        page: count > 1 ? "\(number + 1)/\(count)" : nil)
    }
    let cut = Element.line(
      Point(Ballots.size.width, 0), Point(Ballots.size.width, Ballots.size.height)
    ).stroked(Palette.quiet, width: 0.6).dashed((6, 6))
    return SVGWriter.bytes(of: picture.element(both + [cut]), theme: .print)
  }

  /// The rows page by page, as many as there is room for.
  private static func filled(
    _ rows: [Comparison.Row], _ lines: BallotLines, room: Double
  ) -> [[Comparison.Row]] {
    var pages: [[Comparison.Row]] = [[]]
    var height = lines.headHeight
    for row in rows {
      let needed = lines.height(row)
      if height + needed > room, !pages[pages.count - 1].isEmpty {
        pages.append([])
        height = lines.headHeight
      }
      pages[pages.count - 1].append(row)
      height += needed
    }
    return pages
  }
}
