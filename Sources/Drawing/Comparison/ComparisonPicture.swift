package import Radars
import Text

/// A comparison as a picture: small radars side by side, the same topic at the same angle on each,
/// and below them every topic with its ring on each.
package struct ComparisonPicture {
  private let content: ComparisonContent
  private let paper: Paper
  private let theme: Theme

  package init(_ comparison: Comparison, options: PictureOptions) {
    content = ComparisonContent(comparison, options)
    paper = options.paper
    theme = options.theme
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }

  /// The same for a page, whatever the theme.
  package func pageDrawing() -> PageDrawing {
    PageDrawing(of: root)
  }
}

extension ComparisonPicture {
  private var style: PageStyle { PageStyle(scale: paper.scale) }
  private var sheet: Comparison { content.sheet }

  private var header: PageHeader {
    let captions = sheet.radars.indices.map(content.caption)
    let dates = Set(sheet.radars.map(\.date)).sorted().map(\.description)
    let range = [dates.first, dates.count > 1 ? dates.last : nil].compactMap { $0 }
    return PageHeader(
      cluster: captions.joined(separator: " · "),
      title: title,
      date: range.joined(separator: " – "),
      facts: [
        "\(content.words.topics): \(sheet.rows.count)",
        legend.prefix(2).joined(separator: " · "), legend.dropFirst(2).joined(separator: " · "),
      ].filter { !$0.isEmpty },
      accent: Palette.accent(sheet.radars.first?.frame.look.color), style: style)
  }

  /// What the marks mean, as far as it occurs.
  private var legend: [String] {
    let blips = content.marked.flatMap { marked in
      sheet.radars.indices.compactMap { content.blip(marked.row, on: $0) }
    }
    let words = content.radarWords
    let marks: [(Bool, String)] = [
      (blips.contains { $0.placement != nil }, words.byPeople),
      (blips.contains { $0.placement == nil }, words.proposal),
      (blips.contains(where: \.thin), words.thin), (blips.contains(where: \.brake), words.brake),
    ]
    return marks.filter(\.0).map(\.1)
  }

  /// The radars' common title, where they have one.
  private var title: String {
    let titles = Set(sheet.radars.map { content.text($0.frame.title) })
    return ([content.words.comparison] + (titles.count == 1 ? titles : [])).joined(separator: ": ")
  }

  /// From the table's end to the page's.
  private var foot: Double { style.footer.pitch + style.gutter * 0.5 + style.margin }

  /// What a page of this width leaves for the radars.
  private func discsHeight(_ width: Double, _ style: PageStyle) -> Double {
    let table = ComparisonTable(content, style, width: width).height
    let around = style.margin + header.height(width: width) + table + foot
    return paper.size.height - around - style.gutter * 0.2 - 1
  }

  /// The radars and the table below them, with the height of the page.
  private func drawn(
    _ style: PageStyle
  ) -> (elements: [Element], width: Double, height: Double) {
    let discs = ComparisonDiscs(
      content, style: style, width: paper.size.width - 2 * style.margin
    ) { discsHeight($0, style) }
    let radars = sheet.radars.indices.map {
      SmallRadar(content: content, discs: discs, style: style, number: $0)
    }
    let top = style.margin + header.height(width: discs.width)
    let (drawn, bottom) = row(radars, discs, top: top)
    let table = ComparisonTable(content, style, width: discs.width)
    let below = bottom + style.gutter * 0.2
    let rows = Element.group(table.elements(at: Point(style.margin, below))).classed("table")
    return (drawn + [rows], discs.width, below + table.height + foot)
  }

  /// With smaller letters, if these can be read and only they keep the page on its paper.
  private var fitting: (elements: [Element], width: Double, height: Double) {
    let page = drawn(style)
    let dense = style.withLists(0.9)
    let over = page.height / paper.size.height
    guard over > 1, over < 1.3, dense.small.size >= 10.5 else { return page }
    let denser = drawn(dense)
    return denser.height <= paper.size.height ? denser : page
  }

  private var root: Element {
    let (drawn, width, needed) = fitting
    let height = max(paper.size.height, needed.rounded(.up))
    let page = Box(
      x: style.margin, y: style.margin, width: width, height: height - 2 * style.margin)
    let picture = PictureRoot(
      id: "compare-" + Identifier.plain(sheet.radars.map(\.frame.id).joined(separator: "-")),
      language: content.languages.first ?? "en",
      title: header.title + ": " + header.cluster,
      description: header.facts.joined(separator: ". "),
      width: (width + 2 * style.margin).roundedToHundredth, height: height)
    return picture.element(
      [.group(header.elements(in: page)).classed("header")] + drawn + [footer(page)])
  }

  /// The small radars row by row, and where the last one ends.
  private func row(
    _ radars: [SmallRadar], _ discs: ComparisonDiscs, top: Double
  ) -> ([Element], Double) {
    let ids = radarIDs
    let captions = radars.map(\.captionHeight).max() ?? 0
    let extent = radars.first?.extent ?? Box(x: 0, y: 0, width: 0, height: 0)
    let height = captions + extent.height + style.gutter
    let step = (discs.width + style.gutter) / Double(discs.perRow)
    let drawn = radars.enumerated().map { index, radar in
      let x = style.margin + (Double(index % discs.perRow) + 0.5) * step - style.gutter / 2
      let y = top + Double(index / discs.perRow) * height + captions - radar.captionHeight
      return radar.element(x: x.roundedToHundredth, top: y, id: ids[index])
    }
    let rows = (radars.count + discs.perRow - 1) / discs.perRow
    return (drawn, top + Double(rows) * height)
  }

  /// The radars' ids, with their dates where a radar comes twice.
  private var radarIDs: [String] {
    sheet.radars.map { edition in
      let same = sheet.radars.count { $0.frame.id == edition.frame.id }
      return same > 1 ? "\(edition.frame.id)-\(edition.date)" : edition.frame.id
    }
  }

  private func footer(_ page: Box) -> Element {
    let letters = style.footer
    return .group([
      .guardedText(
        content.words.source, at: Point(page.x, page.bottom - letters.size * 0.3), letters)
    ]).classed("footer")
  }
}
