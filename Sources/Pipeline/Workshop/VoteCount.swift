import Drawing
import Files
import Pages
package import Radars
package import Text

extension Workbench {
  /// What counted votes decide.
  ///
  /// - Parameters:
  ///   - file: the sheet that was filled in.
  ///   - names: the editions voted on, in the kit's order; none where the sheet lies in a kit.
  ///   - numbers: the topics' numbers; else those of the kit.
  package func votes(
    _ file: String, editions names: [String] = [], numbers: String? = nil,
    languages: [String] = [], by who: String? = nil, on day: Day
  ) throws(PipelineError) -> VoteCount {
    let folder = Self.folder(of: file)
    let record = KitFolder.record(in: folder)
    let editions = names.isEmpty ? (record?.editions ?? []).map { "\(folder)/\($0)" } : names
    guard !editions.isEmpty else {
      throw PipelineError(
        .input, "\(file) does not lie in a kit, so its editions are not known",
        advice: "name them: scout votes \(file) A.json B.json --numbers numbers.json")
    }
    let comparison = try compare(editions).ofDifferentClusters()
    var book = NumberBook()
    if let numbers = numbers ?? record.map({ _ in "\(folder)/numbers.json" }) {
      book = try numberBook(numbers)
    }
    let texts = WorkshopTexts(
      comparison, numbers: book.numbering(comparison),
      languages: languages.isEmpty ? record?.languages ?? [] : languages)
    let field = VoteField(comparison, numbers: texts.book, name: texts.name)
    let sheet = VoteSheet(try doing { try Disk.read(file) }, file: file, field: field)
    try VoteCount.require(sheet, file)
    let merged = Edition(merging: comparison, id: "joint", date: day)
    let voters = who ?? "workshop: " + texts.clusters.joined(separator: ", ")
    return VoteCount(
      edition: RadarPicture(
        merged.voted(sheet.votes, by: voters, on: day), options: PictureOptions()
      ).placed, texts: texts)
  }

  /// The folder that a file lies in.
  package static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }
}

/// Counted votes with what follows from them.
package struct VoteCount: Sendable {
  /// The joint edition as the workshop decided it.
  package var edition: Edition
  let texts: WorkshopTexts

  fileprivate static func require(_ sheet: VoteSheet, _ file: String) throws(PipelineError) {
    let count = sheet.problems.count
    guard count == 0 else {
      throw PipelineError(
        .input, "\(file): \(count) thing\(count == 1 ? "" : "s") to mend, and nothing is counted",
        advice: "correct the cells that are named above, and run this again",
        problems: sheet.problems)
    }
    guard !sheet.votes.isEmpty else {
      throw PipelineError(
        .input, "\(file): no votes are filled in yet",
        advice: "type the counts of each topic and cluster into the columns of the rings")
    }
  }

  package var results: [VoteResult] { edition.voteResults }

  /// What was decided, a line each.
  package var lines: [String] {
    let all = edition.joint?.votes ?? []
    let votes = all.reduce(0) { $0 + $1.rings.reduce(0, +) }
    let moved = results.filter { edition.frame.rings[$0.all.median].id != $0.before }
    return [
      "\(votes) ring votes on \(results.count) topics, "
        + "\(all.reduce(0) { $0 + $1.dots }) dots",
      "\(moved.count) topics go to another ring than the middle one of the editions",
      "\(results.count { $0.apart > 0 }) are still apart between the clusters",
    ]
  }

  /// The files of the result by their names.
  package func files(_ choice: PictureChoice = PictureChoice())
    throws(PipelineError) -> [(name: String, render: Drawn.Render)]
  {
    var choice = choice
    if choice.language == nil { choice.language = texts.languages[0] }
    let options = try choice.options(for: edition)
    let map = Drawn(
      name: "disagreement",
      svg: DisagreementMap(edition, numbers: texts.book, options: options).svg(),
      date: edition.date)
    let radar = Drawn(
      name: "joint-radar", svg: RadarPicture(edition, options: options).svg(), date: edition.date)
    let minutes = texts.minutes(of: edition)
    let edition = edition
    var files: [(name: String, render: Drawn.Render)] = [
      ("joint.json", { () throws(PipelineError) in try VoteCount.json(of: edition) }),
      ("minutes.md", { Array(minutes.markdown.utf8) }),
      ("minutes.html", { HandoutPage(minutes).html() }),
    ]
    for drawn in [map, radar] {
      for format in drawn.formats
      where format.ending == ".svg" || (format.ending == ".pdf" && PictureConverter() != nil) {
        files.append((drawn.name + format.ending, format.render))
      }
    }
    return files
  }

  private static func json(of edition: Edition) throws(PipelineError) -> [UInt8] {
    do {
      return try EditionFile.bytes(of: edition)
    } catch {
      throw PipelineError(.failure, "\(error.path): \(error.message)")
    }
  }
}
