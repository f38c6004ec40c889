package import Radars
import Text

/// Where a workshop disagreed: a line a topic, the votes ring by ring, and each cluster's letter at its
/// middle vote; the widest disagreement first.
package struct DisagreementMap {
  private let edition: Edition
  private let lines: DisagreementLines
  private let style: PageStyle
  private let paper: Paper
  private let theme: Theme
  private let flow: ColumnFlow

  /// - Parameter edition: a joint edition with votes.
  package init(_ edition: Edition, numbers: NumberBook, options: PictureOptions) {
    self.edition = edition
    paper = options.paper
    theme = options.theme
    var fitting = Self.divided(edition, numbers, options, letters: 1)
    // Few lines are drawn larger, to be read from further away.
    for letters in [1.7, 1.5, 1.3, 1.15] {
      let larger = Self.divided(edition, numbers, options, letters: letters)
      if larger.height <= options.paper.size.height * 0.78 {
        fitting = larger
        break
      }
    }
    (lines, flow, style) = (fitting.lines, fitting.flow, fitting.lines.style)
  }

  private static func divided(
    _ edition: Edition, _ numbers: NumberBook, _ options: PictureOptions, letters: Double
  ) -> (lines: DisagreementLines, flow: ColumnFlow, height: Double) {
    let style = PageStyle(scale: options.paper.scale).withLists(letters)
    let width = options.paper.size.width - 2 * style.margin
    let count = edition.voteResults.count > 14 ? 2 : 1
    let lines = DisagreementLines(
      edition: edition, numbers: numbers, languages: options.languages(of: edition.frame.languages),
      style: style, width: (width - Double(count - 1) * style.gutter) / Double(count))
    let items = lines.items
    let most = items.reduce(0) { $0 + $1.height + $1.gap } + 10
    let height = ColumnFlow.height(of: items, columns: count, most: most) ?? most
    return (lines, ColumnFlow(items, height: height), height)
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }

  private var header: PageHeader {
    let words = lines.words
    return PageHeader(
      cluster: edition.frame.cluster.name, title: words.map, date: edition.date.description,
      facts: [lines.text(edition.frame.title), words.mapHow],
      accent: Palette.accent(edition.frame.look.color), style: style)
  }

  private var root: Element {
    let width = paper.size.width
    let inner = width - 2 * style.margin
    let legend = TextBlock(lines.legend, width: inner, style.entryBold)
    let top = style.margin + header.height(width: inner)
    let listTop = top + legend.height + style.gutter * 0.4
    let ends = flow.columns.flatMap { $0.map { $0.y + $0.item.height } }
    let footer = PageFooter(
      left: lines.words.source, right: edition.date.description, letters: style.footer)
    let foot = style.gutter * 0.6 + footer.height(width: inner) + style.margin
    let height = max(paper.size.height, (listTop + (ends.max() ?? 0) + foot).rounded(.up))
    let page = Box(
      x: style.margin, y: style.margin, width: inner, height: height - 2 * style.margin)
    let drawn = flow.columns.enumerated().flatMap { index, column -> [Element] in
      let x = style.margin + Double(index) * (lines.width + style.gutter)
      return column.flatMap { $0.item.draw(Point(x, listTop + $0.y)) }
    }
    let picture = PictureRoot(
      id: "votes-" + Identifier.plain(edition.frame.id), language: lines.languages.first ?? "en",
      title: "\(lines.words.map): \(edition.frame.cluster.name), \(edition.date)",
      description: lines.words.mapHow, width: width, height: height)
    return picture.element(
      [
        .group(header.elements(in: page)).classed("header"),
        .group(legend.elements(at: Point(style.margin, top))).classed("legend"),
        .group(drawn).classed("table"), footer.element(in: page),
      ])
  }
}
