import Radars

/// A radar on its page: every mark with its name, or with the number of its entry in the index.
struct RadarPlan {
  var content: RadarContent
  var paper: Paper
  var disc: Disc
  var page: RadarPage
  var layout: JointLayout
  /// Where names went to the index, the number of each: by the blip's place in the content.
  var numbers: [Int: Int]
  var side: RadarSide

  /// The radar in its first language on the paper that its edition is frozen for: what decides where
  /// the marks stand, whatever is drawn.
  static func reference(_ edition: Edition) -> RadarPlan {
    let language = edition.frame.languages.first
    let content = RadarContent(edition, PictureOptions(language: language))
    return fitting(content, on: (content.frozenPaper ?? .a3).andLarger, marksFrom: nil)
  }

  /// The radar as it is asked for, its marks where the reference has them.
  static func plan(_ edition: Edition, _ options: PictureOptions, _ reference: RadarPlan)
    -> RadarPlan
  {
    let content = RadarContent(edition, options)
    let papers = options.mayGrow ? options.paper.andLarger : [options.paper]
    let isReference =
      content.languages.first == reference.content.languages.first
      && papers.contains(reference.paper)
    return isReference ? reference : fitting(content, on: papers, marksFrom: reference)
  }
}

extension RadarPlan {
  private static let mostGrowthForRingNames = 4.0

  /// How much larger the page is than its paper, 1 where it is not.
  var growth: Double { page.width / paper.size.width }

  /// On the first paper that holds every name; on the last one numbers stand for some.
  private static func fitting(
    _ content: RadarContent, on papers: [Paper], marksFrom reference: RadarPlan?
  ) -> RadarPlan {
    var trial = RadarTrial(content, marksFrom: reference)
    for paper in papers {
      if let plan = trial.named(on: paper) { return plan }
    }
    var growth = 1.0
    while true {
      if let plan = trial.indexed(on: papers[papers.count - 1], growth: growth) { return plan }
      growth *= 1.12
      // A ring's name that fills its ring does so on any page. The legend says it too.
      if growth > RadarPlan.mostGrowthForRingNames { trial.disc.names = [] }
    }
  }
}

/// The attempts to bring a radar onto a page.
struct RadarTrial {
  var content: RadarContent
  var disc: Disc
  var blips: [LayoutBlip]
  /// The radius of a mark of size 1 in units of the disc, where the marks are placed already.
  var markUnits: Double?
  /// What letters the edition before had, and on which paper.
  var first: (lettering: Lettering, paper: Paper)?

  init(_ content: RadarContent, marksFrom reference: RadarPlan?) {
    self.content = content
    disc = reference?.disc ?? content.disc()
    blips = content.layoutBlips()
    if let reference {
      markUnits = reference.layout.markRadius / reference.page.room(disc).px
      for index in blips.indices {
        blips[index].kept = reference.layout.placed[index].position
        blips[index].angle = nil
        blips[index].place =
          reference.numbers[index] == nil ? reference.layout.placed[index].place : nil
      }
    } else if let lettering = content.frozenLettering, let paper = content.frozenPaper {
      first = (lettering, paper)
    }
  }

  /// Every name at its mark, or nil where they do not fit.
  func named(on paper: Paper) -> RadarPlan? {
    for columns in 1...4 {
      let page = RadarPage(content, disc, paper: paper, columns: columns)
      guard let side = RadarSide(content, page, indexed: [:]) else { continue }
      let search = search(page, paper)
      let lettering = first.flatMap { $0.paper == paper ? $0.lettering : nil }
      guard let layout = search.layout(blips, from: lettering) else {
        return nil
      }
      return RadarPlan(
        content: content, paper: paper, disc: disc, page: page, layout: layout, numbers: [:],
        side: side)
    }
    return nil
  }

  /// Numbers for some names, which stand in the index; nil where the page is too small for that.
  func indexed(on paper: Paper, growth: Double) -> RadarPlan? {
    let known = knownNumbers
    let digits = String((known.values.max() ?? 0) + blips.count).count
    for columns in 1...6 {
      let page = RadarPage(content, disc, paper: paper, columns: columns, growth: growth)
      guard page.radius > 0.2 * page.height else { return nil }
      let search = search(page, paper)
      let found = search.indexed(blips, digits: max(3, digits)) {
        known[content.blips[$0].blip.topic]
      }
      guard let found else { continue }
      let numbers = numbers(of: found.indexed)
      guard let side = RadarSide(content, page, indexed: numbers) else { continue }
      return RadarPlan(
        content: content, paper: paper, disc: disc, page: page, layout: found.layout,
        numbers: numbers, side: side)
    }
    return nil
  }
}

extension RadarTrial {
  private func search(_ page: RadarPage, _ paper: Paper) -> LayoutSearch {
    let room = page.room(disc)
    return LayoutSearch(
      room, ladder: Lettering.ladder(scale: paper.scale), markRadius: markUnits.map { $0 * room.px }
    )
  }

  /// A number for each: the one that its topic had before, else the next that nobody had.
  func numbers(of indexed: Set<Int>) -> [Int: Int] {
    let known = knownNumbers
    var last = known.values.max() ?? 0
    var numbers: [Int: Int] = [:]
    for index in indexed.sorted(by: { content.blips[$0].key < content.blips[$1].key }) {
      if let number = known[content.blips[index].key] {
        numbers[index] = number
      } else {
        last += 1
        numbers[index] = last
      }
    }
    return numbers
  }

  /// The numbers that the edition before and all before it gave, by topic.
  private var knownNumbers: [String: Int] {
    var known: [String: Int] = [:]
    for entry in content.edition.layout?.numbers ?? [] { known[entry.topic] = entry.number }
    return known
  }
}
