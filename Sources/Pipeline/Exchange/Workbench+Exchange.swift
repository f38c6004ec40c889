package import Files
import Radars
package import Text

extension Workbench {
  /// Puts radars of other tools among a radar's editions.
  ///
  /// Refused, before any is written, where one of the same day is there with other data.
  package func importForeign(
    _ sources: [ExchangeFile.Source], into id: String, _ choice: ImportChoice
  ) throws(PipelineError) -> ForeignImport {
    let target = (radar: try radar(id), editions: try editions(id))
    var result = try ForeignImport(sources, into: target, choice, today: now.day)
    if let draft = result.editions.first(where: { !$0.frozen }) {
      throw PipelineError(
        .input, "nothing says of which day the \(draft.blips.count) topics are",
        advice: "give it with --date 2026-10-05, or in the file's name")
    }
    var files: [(name: String, isNew: Bool)] = []
    for edition in result.editions {
      let name = workspace.editionFile(id, date: edition.date.description)
      files.append((name, try isNew(edition, name)))
    }
    for (edition, file) in zip(result.editions, files) where file.isNew {
      try doing {
        try Disk.write(try EditionFile.bytes(of: edition), to: workspace.path(file.name))
      }
    }
    result.wrote(files)
    return result
  }

  private func isNew(_ edition: Edition, _ name: String) throws(PipelineError) -> Bool {
    guard Disk.exists(workspace.path(name)) else { return true }
    guard try self.edition(file: workspace.path(name)).isSame(as: edition) else {
      throw PipelineError(
        .input, "\(name) exists with other data, and an edition is never changed",
        advice: "write what is imported elsewhere with -o FOLDER, and see how they differ with "
          + "`scout compare`")
    }
    return false
  }

  /// A radar of the workspace as it stands, or the edition in a file, for another tool.
  ///
  /// - Parameter asFolder: for formats that are one or the other.
  package func export(
    _ name: String, as format: ExchangeFormat, language: String?, asFolder: Bool
  ) throws(PipelineError) -> Export {
    let edition = try edition(named: name)
    do {
      return Export(
        written: try ExchangeFile.write(
          edition, as: format, in: language, asFolder: asFolder),
        report: ExportReport(
          format: format, radar: edition.frame.id, date: edition.date,
          topics: edition.blips.count, notCarried: format.losses(of: edition, in: language),
          advice: ExportReport.advice(format, edition, language)))
    } catch {
      throw PipelineError(.input, "\(error.path): \(error.message)")
    }
  }
}

extension Edition {
  /// Whether two editions say the same, wherever their marks and names stand.
  fileprivate func isSame(as other: Edition) -> Bool {
    func bare(_ edition: Edition) -> Edition {
      var bare = edition.withoutLayout
      bare.layout = nil
      return bare
    }
    return bare(self) == bare(other)
  }
}

/// A radar as another tool reads it, and what was lost on the way.
package struct Export: Sendable {
  package var written: ExchangeFile.Written
  package var report: ExportReport
}

/// What an export could not carry, and what the other tool has to be told.
package struct ExportReport: Encodable, Sendable {
  package var format: ExchangeFormat
  package var radar: String
  package var date: Day
  package var topics: Int
  package var notCarried: [ExchangeLoss]
  package var advice: [String]

  package var notes: [String] { notCarried.map(\.text) + advice }

  /// What the tool must be told beside the file, in its own words.
  static func advice(
    _ format: ExchangeFormat, _ edition: Edition, _ language: String?
  ) -> [String] {
    guard format == .byorCSV || format == .byorJSON else { return [] }
    let languages = (language.map { [$0] } ?? []) + edition.frame.languages
    func list(_ names: [String]) -> String {
      "[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
    let rings = edition.frame.rings.map { $0.name.text(in: languages) }
    let quadrants = format.ordered(edition.frame.quadrants).map { $0.name.text(in: languages) }
    return [
      "start Build Your Own Radar with RINGS='\(list(rings))' and QUADRANTS='\(list(quadrants))': "
        + "the public site takes only names of its own"
    ]
  }
}
