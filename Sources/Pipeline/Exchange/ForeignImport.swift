package import Files
package import Radars
package import Text

/// What people say about bringing in radars of other tools.
package struct ImportChoice: Sendable {
  /// The name of a format; nil where the files tell.
  package var format: String?
  /// The language of the files' texts; else that of the radar they go into, else theirs or English.
  package var language: String?
  /// The id of a radar that is none of the workspace's.
  package var id: String?
  package var date: Day?
  package var rings: [String] = []
  package var quadrants: [String] = []
  package var ringMap: [String: String] = [:]
  package var quadrantMap: [String: String] = [:]
  package var takesWhatItCan = false
  /// Only the newest release.
  package var latest = false

  package init() {}
}

/// Radars of other tools as editions, before they are written anywhere.
package struct ForeignImport: Sendable {
  package private(set) var editions: [Edition]
  package private(set) var report: ImportReport

  /// Reads files of other tools as editions.
  ///
  /// - Parameters:
  ///   - sources: each one radar, or several of its releases.
  ///   - target: the radar of the workspace that they are editions of, with the editions it has.
  ///   - today: the day of what names none, which becomes a draft.
  /// - Throws: all that is wrong in the files, where it stops the import.
  package init(
    _ sources: [ExchangeFile.Source], into target: (radar: Radar, editions: [Edition])? = nil,
    _ choice: ImportChoice = ImportChoice(), today: Day
  ) throws(PipelineError) {
    let radars = try ForeignImport.read(sources, choice)
    let wishes = try ForeignImport.wishes(radars, sources, target, choice)
    let first = (choice.date.map { [$0] } ?? radars.flatMap(\.releases).compactMap(\.date)).min()
    let earlier = target?.editions.last { edition in first.map { edition.date < $0 } ?? false }
    let done = RadarImport(radars, wishes, after: earlier, today: today)
    guard !done.editions.isEmpty else {
      throw PipelineError(
        .input, "nothing was imported", advice: "what has to be mended is named above",
        problems: done.problems)
    }
    var placed: [Edition] = []
    for edition in choice.latest ? done.editions.suffix(1) : done.editions {
      placed.append(edition.frozen ? edition.placed(after: placed.last ?? earlier) : edition)
    }
    editions = placed
    report = ImportReport(radars[0].format, placed, done)
  }

  /// Only the newest edition was written.
  package mutating func keepLast(_ file: String?) {
    editions = editions.suffix(1)
    report.editions = report.editions.suffix(1)
    if let file { wrote([(file, true)]) }
  }

  /// Notes the files that the editions were written to.
  package mutating func wrote(_ files: [(name: String, isNew: Bool)]) {
    for (index, file) in files.enumerated() {
      report.editions[index].file = file.name
      report.editions[index].isNew = file.isNew
    }
  }
}

extension ForeignImport {
  private static func read(
    _ sources: [ExchangeFile.Source], _ choice: ImportChoice
  ) throws(PipelineError) -> [ForeignRadar] {
    let format = try choice.format.map { name throws(PipelineError) in
      try ExchangeFormat.named(name, option: "--from")
    }
    var radars: [ForeignRadar] = []
    for source in sources {
      do {
        radars.append(try ExchangeFile.read(source, as: format))
      } catch {
        throw PipelineError(
          error.isRefusal ? .failure : .input, "\(error.path): \(error.message)")
      }
    }
    if let other = radars.first(where: { $0.format != radars[0].format }) {
      throw PipelineError(
        .input,
        "the files are of two formats, \(radars[0].format.rawValue) and \(other.format.rawValue)",
        advice: "import them one after the other")
    }
    return radars.sorted { newest($0) < newest($1) }
  }

  private static func newest(_ radar: ForeignRadar) -> Int {
    radar.releases.compactMap { $0.date?.number }.max() ?? .max
  }

  private static func wishes(
    _ radars: [ForeignRadar], _ sources: [ExchangeFile.Source],
    _ target: (radar: Radar, editions: [Edition])?, _ choice: ImportChoice
  ) throws(PipelineError) -> ImportWishes {
    let names = sources.map { String($0.name.split(separator: "/").last ?? "") }
    let source = names.count == 1 ? names[0] : "\(names[0]) and \(names.count - 1) more"
    var wishes = ImportWishes(
      radar: target?.radar.id ?? choice.id ?? ExchangeFile.radarID(names),
      language: choice.language ?? target?.radar.languages.first
        ?? (radars[0].format == .json ? radars[0].language : "en"),
      source: source)
    if let id = choice.id, !Identifier.isValid(id) {
      throw PipelineError(
        .input, "'\(id)' is no id", advice: "use small letters a-z, digits and hyphens only")
    }
    if let target {
      wishes.frame = target.radar.frame
      wishes.known =
        target.radar.topics.map { ($0.id, $0.name) }
        + target.editions.flatMap(\.blips).map { ($0.topic, $0.name) }
    }
    wishes.date = choice.date
    wishes.rings = choice.rings
    wishes.quadrants = choice.quadrants
    wishes.ringMap = choice.ringMap
    wishes.quadrantMap = choice.quadrantMap
    wishes.takesWhatItCan = choice.takesWhatItCan
    return wishes
  }
}

extension ExchangeFormat {
  /// The format of a name that a person types.
  package static func named(
    _ name: String, option: String
  ) throws(PipelineError) -> ExchangeFormat {
    if let format = ExchangeFormat(rawValue: name.lowercased()) { return format }
    let known = allCases.map(\.rawValue)
    let guess = Spelling.nearest(to: name, among: known).map { ", did you mean '\($0)'?" } ?? ""
    throw PipelineError(
      .input, "\(option): there is no format '\(name)'\(guess)",
      advice: "there are: "
        + allCases.map { "\($0.rawValue), \($0.title)" }.joined(separator: "; "))
  }
}
