import Radars

/// The columns beside a consensus radar: who the letters stand for, names that only have their
/// number at the mark, rings that stand for others, and at the foot the legend.
struct ConsensusSide {
  private var lists: ColumnFlow
  private var legend: ConsensusLegend
  private var columnWidth: Double
  private var step: Double
  private var side: Box

  /// Nil where it needs more room than the page has for it.
  ///
  /// - Parameter most: ring by ring how many beads it holds.
  init?(_ content: ConsensusContent, _ page: RadarPage, most: [Int], indexed: Set<Int>) {
    side = page.side
    let columns = Double(page.columns)
    columnWidth = (side.width - (columns - 1) * page.style.gutter) / columns
    step = columnWidth + page.style.gutter
    for scale in [1, 0.93, 0.86] {
      let style = page.style.withLists(scale)
      legend = ConsensusLegend(content, style, width: columnWidth, most: most)
      let list = ConsensusLists(content: content, style: style, width: columnWidth)
      let items = list.clusters + list.index(indexed) + list.mapping
      let last = side.height - legend.height - style.gutter
      guard last > 0 else { continue }
      lists = ColumnFlow(items, height: side.height, last: last, columns: page.columns)
      if lists.columns.count <= page.columns, lists.fits(side.height, last: last, of: page.columns)
      {
        return
      }
    }
    return nil
  }

  func elements() -> [Element] {
    let drawn = lists.columns.enumerated().flatMap { number, column -> [Element] in
      let left = side.x + Double(number) * step
      return column.flatMap { $0.item.draw(Point(left, side.y + $0.y)) }
    }
    let corner = Point(side.right - columnWidth, side.bottom - legend.height)
    return [
      .group(drawn).classed("index"), .group(legend.elements(at: corner)).classed("legend"),
    ]
  }
}

/// The lists themselves.
private struct ConsensusLists {
  var content: ConsensusContent
  var style: PageStyle
  var width: Double

  /// The letters of each cluster with its name.
  var clusters: [ListItem] {
    let widest = content.initials.map { style.entryBold.width(of: $0) }.max() ?? 0
    return [.heading(content.words.clusters, Palette.quiet, style, width: width)]
      + zip(content.initials, content.names).map { initials, name in
        named(initials, name, left: widest + style.entry.size * 0.7)
      }
  }

  func index(_ indexed: Set<Int>) -> [ListItem] {
    guard !indexed.isEmpty else { return [] }
    let topics = indexed.map { content.topics[$0] }.sorted { $0.number < $1.number }
    let widest = style.entryBold.width(of: String(topics[topics.count - 1].number))
    let heading = LayoutWords.of(content.comparison.languages.first ?? "en").index
    return [.heading(heading, Palette.quiet, style, width: width)]
      + topics.map { topic in
        .entry(
          topic.number, content.comparison.name(topic.row), topic: topic.row.topic,
          Palette.quadrant(topic.quadrant), style, width: width, figures: widest)
      }
  }

  var mapping: [ListItem] {
    let lines = content.comparison.mappingLines(content.words)
    guard !lines.isEmpty else { return [] }
    return [.heading(content.words.mapped, Palette.quiet, style, width: width)]
      + lines.map { line in
        let block = TextBlock(line, width: width, style.small)
        return ListItem(gap: 0, height: block.height + 2) { block.elements(at: $0) }
      }
  }

  private func named(_ initials: String, _ name: String, left: Double) -> ListItem {
    let block = TextBlock(name, width: width - left, style.entry)
    let bold = style.entryBold
    return ListItem(gap: 0, height: block.height) { corner in
      let middle = corner.y + style.entry.pitch / 2 + bold.middle
      return [.text(initials, at: Point(corner.x, middle), bold)]
        + block.elements(at: corner + Point(left, 0))
    }
  }
}

extension ComparisonContent {
  /// Which ring stands for which, in words, one line a ring that is not the scale's own.
  func mappingLines(_ words: ConsensusWords) -> [String] {
    zip(sheet.radars.indices, sheet.mappings).flatMap { radar, mappings in
      mappings.filter { $0.how != .same }.map { mapping in
        let own = text(mapping.ring.name)
        let to = mapping.to.map { ring($0) } ?? words.nowhere
        return "\(caption(radar)): \(own) → \(to)"
      }
    }
  }
}
