import Radars

/// A consensus radar on its page.
struct ConsensusPlan {
  var content: ConsensusContent
  var paper: Paper
  var disc: Disc
  var page: RadarPage
  var layout: JointLayout
  /// Ring by ring how many beads it holds; where more clusters are in one, a figure stands for them.
  var mostBeads: [Int]
  /// The topics that have only their number at the mark.
  var indexed: Set<Int>
  var side: ConsensusSide

  /// How much larger the page is than its paper, 1 where it is not.
  var growth: Double { page.width / paper.size.width }

  /// On the first paper that holds every name; on the last one numbers stand for some.
  init(_ content: ConsensusContent, on papers: [Paper]) {
    let disc = content.disc()
    for paper in papers {
      if let plan = ConsensusPlan(content, disc, on: paper) {
        self = plan
        return
      }
    }
    var (growth, bare) = (1.0, disc)
    while true {
      if let plan = ConsensusPlan(
        numbering: content, bare, on: papers[papers.count - 1], growth: growth)
      {
        self = plan
        return
      }
      growth *= 1.12
      // A ring's name that fills its ring does so on any page. The legend says it too.
      if growth > 4 { bare.names = [] }
    }
  }
}

extension ConsensusPlan {
  private init?(_ content: ConsensusContent, _ disc: Disc, on paper: Paper) {
    for columns in 1...4 {
      let trial = Trial(content, disc, paper, columns: columns, growth: 1)
      let side = ConsensusSide(content, trial.page, most: trial.mostBeads, indexed: [])
      guard let side else { continue }
      guard let layout = trial.search.layout(trial.blips) else { return nil }
      self.init(trial, layout, indexed: [], side)
      return
    }
    return nil
  }

  private init?(
    numbering content: ConsensusContent, _ disc: Disc, on paper: Paper, growth: Double
  ) {
    for columns in 1...6 {
      let trial = Trial(content, disc, paper, columns: columns, growth: growth)
      guard trial.page.radius > 0.2 * trial.page.height else { return nil }
      guard let found = trial.search.indexed(trial.blips, number: { _ in nil }),
        let side = ConsensusSide(
          content, trial.page, most: trial.mostBeads, indexed: found.indexed)
      else { continue }
      self.init(trial, found.layout, indexed: found.indexed, side)
      return
    }
    return nil
  }

  private init(
    _ trial: Trial, _ layout: JointLayout, indexed: Set<Int>, _ side: ConsensusSide
  ) {
    content = trial.content
    paper = trial.paper
    disc = trial.disc
    page = trial.page
    mostBeads = trial.mostBeads
    self.layout = layout
    self.indexed = indexed
    self.side = side
  }

  /// A page of some size, before anything stands on it.
  private struct Trial {
    var content: ConsensusContent
    var disc: Disc
    var paper: Paper
    var page: RadarPage
    var mostBeads: [Int]
    var search: LayoutSearch

    init(
      _ content: ConsensusContent, _ disc: Disc, _ paper: Paper, columns: Int, growth: Double
    ) {
      self.content = content
      self.disc = disc
      self.paper = paper
      let style = PageStyle(scale: paper.scale)
      let sheet = content.sheet
      page = RadarPage(
        content.comparison.header(style, title: content.words.consensus),
        content.comparison.footer(style), sheet.frame.map { content.comparison.text($0.name) },
        disc, paper: paper, columns: columns,
        growth: growth)
      let room = page.room(disc)
      let radius = content.beadRadius(style)
      mostBeads = content.mostBeads(on: disc, radius: radius / room.px)
      let ladder = Lettering.ladder(scale: paper.scale).filter { $0.size <= 14.2 * paper.scale }
      search = LayoutSearch(room, ladder: ladder, markRadius: radius)
    }

    var blips: [LayoutBlip] { content.layoutBlips(atMost: mostBeads) }
  }
}
