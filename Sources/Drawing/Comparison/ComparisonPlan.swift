import Radars

/// How the page of a comparison is divided: the small radars as large as the paper allows, below them
/// the table where both fit, else the names of the numbers that stand at marks.
struct ComparisonPlan {
  var content: ComparisonContent
  var paper: Paper
  var style: PageStyle
  var discs: ComparisonDiscs
  /// Its first rows where there is no room for all, nil where there is for none: then it stands on
  /// sheets of its own.
  var table: ComparisonTable?
  var index: ComparisonIndex?
  /// How much larger the page is than its paper, 1 where it is not.
  var growth: Double

  /// On the first paper that holds the radars with every name; on the last one numbers stand for some.
  ///
  /// - Parameter withTable: whether the table is wanted below the radars.
  init(_ content: ComparisonContent, on papers: [Paper], withTable: Bool) {
    for paper in papers {
      let trial = Trial(content: content, paper: paper)
      if let plan = (withTable ? trial.withTable(named: true) : nil) ?? trial.alone(named: true) {
        self = withTable ? plan.withFirstRows : plan
        return
      }
    }
    var trial = Trial(content: content, paper: papers[papers.count - 1])
    while true {
      if let plan = (withTable ? trial.withTable(named: false) : nil) ?? trial.alone(named: false) {
        self = plan
        return
      }
      trial.growth *= 1.12
    }
  }

  var width: Double { (paper.size.width * growth).rounded(.up) }
  var height: Double { (paper.size.height * growth).rounded(.up) }

  /// With as many rows of the table as the radars left room for.
  private var withFirstRows: ComparisonPlan {
    guard table == nil, index == nil else { return self }
    var plan = self
    let radars = content.sheet.radars.indices.map {
      SmallRadar(content: content, discs: discs, style: style, number: $0)
    }
    let free = Trial(content: content, paper: paper, growth: growth).free(style)
    let rest = free - discs.height(radars, style) - style.gutter * 0.2
    plan.table = ComparisonTable(first: content, style, width: frame.width, height: rest)
    return plan
  }

  /// The page inside its margins.
  var frame: Box { Box(x: 0, y: 0, width: width, height: height).inset(by: style.margin) }

  /// The rows, by their places among the marked ones, whose names are not at all of their marks.
  var numbered: [Int] {
    let all = zip(discs.layout.numbered, discs.layout.rows).flatMap { numbered, rows in
      numbered.map { rows[$0] }
    }
    return Set(all).sorted()
  }
}

/// Attempts at a page of some size.
private struct Trial {
  var content: ComparisonContent
  var paper: Paper
  var growth = 1.0

  /// With the table; in smaller letters where only they leave room for both.
  func withTable(named: Bool) -> ComparisonPlan? {
    for scale in [1, 0.9] {
      let style = PageStyle(scale: paper.scale).withLists(scale)
      guard style.small.size >= 10.5 else { break }
      let table = ComparisonTable(content, style, width: width(style))
      let height = free(style) - table.height - style.gutter * 0.2
      if let discs = discs(style, height: height, named) { return plan(style, discs, table, nil) }
    }
    return nil
  }

  /// Without it; numbers are explained below the radars.
  func alone(named: Bool) -> ComparisonPlan? {
    let style = PageStyle(scale: paper.scale)
    var reserved = 0.0
    for _ in 0..<4 {
      guard let discs = discs(style, height: free(style) - reserved, named) else { return nil }
      var plan = plan(style, discs, nil, nil)
      let numbered = plan.numbered
      if numbered.isEmpty { return plan }
      let index = ComparisonIndex(content, numbered, style, width: width(style))
      if index.height <= reserved {
        plan.index = index
        return plan
      }
      reserved = index.height * 1.08 + style.gutter * 0.5
    }
    return nil
  }

  private func width(_ style: PageStyle) -> Double {
    (paper.size.width * growth).rounded(.up) - 2 * style.margin
  }

  /// What header, footer and margins leave.
  func free(_ style: PageStyle) -> Double {
    let width = width(style)
    let header = content.comparisonHeader(style).height(width: width)
    let mapping = content.mappingBlock(style, width: width)?.height ?? 0
    let footer = content.footer(style).height(width: width)
    let around = 2 * style.margin + header + mapping + footer + style.gutter * 0.7
    return (paper.size.height * growth).rounded(.up) - around
  }

  private func discs(_ style: PageStyle, height: Double, _ named: Bool) -> ComparisonDiscs? {
    guard height > 0 else { return nil }
    return ComparisonDiscs.fitting(
      content, style, width: width(style), height: height, named: named)
  }

  private func plan(
    _ style: PageStyle, _ discs: ComparisonDiscs, _ table: ComparisonTable?,
    _ index: ComparisonIndex?
  ) -> ComparisonPlan {
    ComparisonPlan(
      content: content, paper: paper, style: style, discs: discs, table: table, index: index,
      growth: growth)
  }
}

extension ComparisonPlan {
  fileprivate init(
    content: ComparisonContent, paper: Paper, style: PageStyle, discs: ComparisonDiscs,
    table: ComparisonTable?, index: ComparisonIndex?, growth: Double
  ) {
    self.content = content
    self.paper = paper
    self.style = style
    self.discs = discs
    self.table = table
    self.index = index
    self.growth = growth
  }
}
