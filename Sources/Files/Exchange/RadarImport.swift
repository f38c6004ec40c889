package import Radars
import Signals
package import Text

/// What becomes of the radars of another tool here: one edition a release, with movements computed
/// from one to the next.
package struct RadarImport: Sendable {
  /// Oldest first, without the places of marks.
  package private(set) var editions: [Edition] = []
  /// All that is wrong in the files; where one is an error, there are no editions.
  package private(set) var problems: [Diagnostic] = []
  package private(set) var notCarried: [ExchangeLoss] = []

  /// - Parameters:
  ///   - radars: what the files say, all in one format.
  ///   - earlier: the edition that the first release follows.
  ///   - today: of a release that has no date, which becomes a draft.
  package init(
    _ radars: [ForeignRadar], _ wishes: ImportWishes, after earlier: Edition? = nil, today: Day
  ) {
    problems = radars.flatMap(\.problems)
    if wishes.takesWhatItCan {
      for index in problems.indices { problems[index].severity = .warning }
    }
    var releases = radars.flatMap(\.releases)
    if releases.count == 1, let date = wishes.date { releases[0].date = date }
    guard let last = radars.last, releases.contains(where: { !$0.topics.isEmpty }) else {
      problems.append(
        Diagnostic(
          .error, file: wishes.source, "there is no topic in it",
          advice: "`scout import --help` names what is read"))
      return
    }
    // Sizes first: what follows looks at every topic.
    let sizes = RadarImport.sizeProblems(releases, wishes)
    guard sizes.isEmpty else {
      problems = RadarImport.first(problems + sizes)
      return
    }
    let frame = ImportFrame(radars, wishes)
    problems = RadarImport.first(
      problems + frame.problems + RadarImport.dateProblems(releases, wishes))
    guard !problems.contains(where: { $0.severity == .error }) else { return }
    var builder = EditionBuilder(frame, frame.frame(last, wishes), wishes)
    for release in RadarImport.sorted(releases) {
      let before = editions.last ?? earlier
      editions.append(builder.edition(of: release, after: before, today: today))
    }
    problems += builder.problems
    notCarried = RadarImport.joined(radars.flatMap(\.notCarried) + builder.losses)
    refuse()
  }

  private static func sorted(_ releases: [ForeignRelease]) -> [ForeignRelease] {
    releases.enumerated().sorted { left, right in
      let days = [left, right].map { $0.element.date?.number ?? .max }
      return days[0] == days[1] ? left.offset < right.offset : days[0] < days[1]
    }.map(\.element)
  }

  /// What no edition may be, whatever the file says.
  private mutating func refuse() {
    for edition in editions {
      guard let problem = EditionRules.problem(in: edition) else { continue }
      problems.append(Diagnostic(.error, file: "\(edition.date)", problem))
    }
    if problems.contains(where: { $0.severity == .error }) { editions = [] }
  }
}

extension RadarImport {
  private static func dateProblems(
    _ releases: [ForeignRelease], _ wishes: ImportWishes
  ) -> [Diagnostic] {
    func file(_ release: ForeignRelease) -> String {
      release.topics.first?.place.file ?? wishes.source
    }
    var problems: [Diagnostic] = []
    if wishes.date != nil, releases.count > 1 {
      problems.append(
        Diagnostic(
          .error, file: wishes.source, "there are \(releases.count) releases in it, and one --date",
          advice: "leave --date out; scout reads dates in files and in their names"))
    }
    for release in releases where release.date == nil && releases.count > 1 {
      problems.append(
        Diagnostic(
          .error, file: file(release), "nothing says of which day it is",
          advice: "put the day into the file's name, such as radar-2026-10-05.csv"))
    }
    let dated = Dictionary(grouping: releases.filter { $0.date != nil }) { $0.date! }
    for (date, same) in dated.sorted(by: { $0.key < $1.key }) where same.count > 1 {
      problems.append(
        Diagnostic(
          .error, file: file(same[1]), "\(same.count) of the releases are of \(date)",
          advice: "a day has one edition: give their files other days in their names"))
    }
    return problems
  }

  private static let mostReleases = 400

  private static func sizeProblems(
    _ releases: [ForeignRelease], _ wishes: ImportWishes
  ) -> [Diagnostic] {
    if releases.count > mostReleases {
      return [
        Diagnostic(
          .error, file: wishes.source,
          "there are \(releases.count) releases in it, more than \(mostReleases)")
      ]
    }
    return releases.filter { $0.topics.count > EditionRules.mostTopics }.map { release in
      Diagnostic(
        .error, file: release.topics[0].place.file,
        "it has \(release.topics.count) topics, more than \(EditionRules.mostTopics)",
        advice: "nobody reads such a radar: import a part of it")
    }
  }

  /// As many problems as anybody reads, and how many there are beyond.
  private static func first(_ problems: [Diagnostic]) -> [Diagnostic] {
    guard problems.count > 200 else { return problems }
    // An error among the rest stops the import all the same.
    let sorted =
      problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
    return sorted.prefix(200) + [
      Diagnostic(
        .warning, file: problems[0].file, "and \(problems.count - 200) problems more like these")
    ]
  }

  /// Losses of the same kind from several files, as one.
  private static func joined(_ losses: [ExchangeLoss]) -> [ExchangeLoss] {
    var joined: [ExchangeLoss] = []
    for loss in losses where loss.count > 0 {
      if let index = joined.firstIndex(where: { $0.what == loss.what }) {
        joined[index] = ExchangeLoss(
          loss.what, count: joined[index].count + loss.count,
          topics: joined[index].topics + loss.topics.filter { !joined[index].topics.contains($0) })
      } else {
        joined.append(loss)
      }
    }
    return joined
  }
}
