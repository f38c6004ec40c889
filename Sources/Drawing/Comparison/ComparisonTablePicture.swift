package import Radars

/// The table of a comparison on as many sheets as it needs, with the evidence behind each ring.
package struct ComparisonTablePicture {
  private let content: ComparisonContent
  private let style: PageStyle
  private let paper: Paper
  private let theme: Theme

  package init(_ comparison: Comparison, options: PictureOptions) {
    content = ComparisonContent(comparison, options)
    paper = options.paper
    style = PageStyle(scale: paper.scale)
    theme = options.theme
  }

  /// How much wider the sheets are than their paper, 1 where they are not.
  package var growth: Double { max(1, width / paper.size.width) }

  /// Sheet by sheet, one at least.
  package func sheets() -> [[UInt8]] {
    let pages = ComparisonTable.sheets(
      content, style, width: width - 2 * style.margin, height: room)
    return pages.enumerated().map { index, table in
      SVGWriter.bytes(of: root(table, index + 1, of: pages.count), theme: theme)
    }
  }
}

extension ComparisonTablePicture {
  /// Wide enough for a column a radar.
  private var width: Double {
    let words = ComparisonTable.Words(content, style)
    let inner = paper.size.width - 2 * style.margin
    let grid = ComparisonGrid(content, words, style, width: inner)
    return max(paper.size.width, grid.width + 2 * style.margin).rounded(.up)
  }

  private func header(_ number: Int, of count: Int) -> PageHeader {
    let consensus = ConsensusWords.of(content.languages.first ?? "en")
    let sheet = count > 1 ? ["\(number) / \(count)"] : []
    return content.header(
      style, title: content.words.comparison, facts: [consensus.evidence] + sheet)
  }

  private var frame: Box {
    Box(x: 0, y: 0, width: width, height: paper.size.height).inset(by: style.margin)
  }

  private var room: Double {
    // As high as the header of a sheet among many.
    let header = header(1, of: 2).height(width: frame.width)
    let mapping = content.mappingBlock(style, width: frame.width)?.height ?? 0
    return frame.height - header - mapping - content.footer(style).height(width: frame.width)
      - style.gutter
  }

  private func root(_ table: ComparisonTable, _ number: Int, of count: Int) -> Element {
    let header = header(number, of: count)
    let page = frame
    let footer = content.footer(style)
    let ids = content.sheet.radars.map(\.frame.id).joined(separator: "-")
    let picture = PictureRoot(
      id: "table-\(Identifier.plain(ids))-\(number)", language: content.languages.first ?? "en",
      title: header.title + ": " + header.cluster,
      description: header.facts.joined(separator: ". "), width: width, height: paper.size.height)
    let top = page.y + self.header(1, of: 2).height(width: page.width)
    let mapping = content.mappingBlock(style, width: page.width).map { block in
      let y = page.bottom - footer.height(width: page.width) - style.gutter * 0.25 - block.height
      return Element.group(block.elements(at: Point(page.x, y))).classed("mapping")
    }
    return picture.element(
      [
        .group(header.elements(in: page)).classed("header"),
        .group(table.elements(at: Point(page.x, top))).classed("table"),
      ] + [mapping].compactMap { $0 } + [footer.element(in: page)])
  }
}
