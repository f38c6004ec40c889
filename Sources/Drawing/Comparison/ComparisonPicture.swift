package import Radars

/// A comparison as a picture: small radars side by side, the same topic at the same angle on each,
/// and below them every topic with its ring on each, where the paper holds both.
package struct ComparisonPicture {
  private let plan: ComparisonPlan
  private let theme: Theme

  /// - Parameter withTable: whether the table is wanted too.
  package init(_ comparison: Comparison, options: PictureOptions, withTable: Bool = true) {
    plan = ComparisonPlan(
      ComparisonContent(comparison, options),
      on: options.mayGrow ? options.paper.andLarger : [options.paper], withTable: withTable)
    theme = options.theme
  }

  /// The paper that it is drawn for.
  package var paper: Paper { plan.paper }

  /// How much larger the page is than its paper, 1 where it is not.
  package var growth: Double { plan.growth }

  /// Whether every row of the table found room below the radars.
  package var hasTable: Bool { plan.table?.isWhole ?? false }

  /// Topics that have only their number on some radar, by these.
  package var numbered: [String] { plan.numbered.map { plan.content.marked[$0].row.topic } }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }

  /// The same for a page, whatever the theme.
  package func pageDrawing() -> PageDrawing {
    PageDrawing(of: root)
  }
}

extension ComparisonPicture {
  private var content: ComparisonContent { plan.content }
  private var sheet: Comparison { content.sheet }

  private var root: Element {
    let header = content.comparisonHeader(plan.style)
    let page = plan.frame
    let picture = PictureRoot(
      id: "compare-" + Identifier.plain(sheet.radars.map(\.frame.id).joined(separator: "-")),
      language: content.languages.first ?? "en",
      title: header.title + ": " + header.cluster,
      description: header.facts.joined(separator: ". "), width: plan.width, height: plan.height)
    let radars = sheet.radars.indices.map {
      SmallRadar(content: content, discs: plan.discs, style: plan.style, number: $0)
    }
    let top = page.y + header.height(width: page.width)
    let below = Point(page.x, top + plan.discs.height(radars, plan.style))
    let footer = content.footer(plan.style)
    let lists: [Element] = [
      plan.table.map { table in
        Element.group(table.elements(at: below + Point(0, plan.style.gutter * 0.2)))
          .classed("table")
      },
      plan.index.map { Element.group($0.elements(at: below)).classed("index") },
      mapping(page, above: footer.height(width: page.width)),
    ].compactMap { $0 }
    return picture.element(
      [.group(header.elements(in: page)).classed("header")] + drawn(radars, top: top) + lists
        + [footer.element(in: page)])
  }

  private func mapping(_ page: Box, above footer: Double) -> Element? {
    content.mappingBlock(plan.style, width: page.width).map { block in
      let y = page.bottom - footer - plan.style.gutter * 0.25 - block.height
      return Element.group(block.elements(at: Point(page.x, y))).classed("mapping")
    }
  }

  /// The small radars row by row.
  private func drawn(_ radars: [SmallRadar], top: Double) -> [Element] {
    let (discs, style) = (plan.discs, plan.style)
    let ids = radarIDs
    let captions = radars.map(\.captionHeight).max() ?? 0
    let height = captions + discs.field.height + style.gutter
    let step = (discs.width + style.gutter) / Double(discs.perRow)
    return radars.enumerated().map { index, radar in
      let x = style.margin + (Double(index % discs.perRow) + 0.5) * step - style.gutter / 2
      let y = top + Double(index / discs.perRow) * height + captions - radar.captionHeight
      return radar.element(x: x.roundedToHundredth, top: y, id: ids[index])
    }
  }

  /// The radars' ids, with their dates where a radar comes twice, and numbers where that is not
  /// enough.
  private var radarIDs: [String] {
    var seen: [String: Int] = [:]
    return sheet.radars.map { edition in
      let same = sheet.radars.count { $0.frame.id == edition.frame.id }
      let id = same > 1 ? "\(edition.frame.id)-\(edition.date)" : edition.frame.id
      seen[id, default: 0] += 1
      return seen[id]! > 1 ? "\(id)-\(seen[id]!)" : id
    }
  }
}
