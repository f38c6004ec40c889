package import Files
import Radars
package import Text

/// What came of an import: the editions, what was not carried, and what people should look at.
package struct ImportReport: Encodable, Sendable {
  package var format: ExchangeFormat
  package var editions: [Line]
  /// What was read otherwise than the file has it.
  package var problems: [Problem]
  /// What the files say and an edition has no place for.
  package var notCarried: [ExchangeLoss]

  /// One edition.
  package struct Line: Encodable, Sendable {
    package var date: Day
    package var draft: Bool
    package var topics: Int
    package var unplaced: Int
    package var new: Int
    package var movedIn: Int
    package var movedOut: Int
    package var removed: Int
    package var file: String?
    /// Nil where it was not written; false where the same one was there.
    package var isNew: Bool?
  }

  /// A place in a file, and what is the matter there.
  package struct Problem: Encodable, Sendable {
    package var file: String
    package var line: Int?
    package var column: Int?
    package var summary: String
    package var advice: String?
  }

  init(_ format: ExchangeFormat, _ editions: [Edition], _ done: RadarImport) {
    self.format = format
    self.editions = editions.map(Line.init)
    problems = done.problems.map {
      Problem(
        file: $0.file, line: $0.line, column: $0.column, summary: $0.summary, advice: $0.advice)
    }
    notCarried = done.notCarried
  }

  package var needsALook: Bool { !problems.isEmpty }
}

extension ImportReport.Line {
  init(_ edition: Edition) {
    date = edition.date
    draft = !edition.frozen
    topics = edition.blips.count
    unplaced = edition.unplaced.count
    func count(_ kind: Movement.Kind) -> Int { edition.blips.count { $0.movement.kind == kind } }
    new = count(.new)
    movedIn = count(.in)
    movedOut = count(.out)
    removed = edition.removed.count
  }

  /// `imported radars/food-lt/editions/2026-10-05.json: 24 topics, 3 new, 1 in, 0 out, 2 gone`
  package var text: String {
    let what =
      "\(topics) topics, \(new) new, \(movedIn) in, \(movedOut) out, \(removed) gone"
      + (unplaced > 0 ? ", \(unplaced) without a ring" : "")
    guard let file else { return "read \(date): \(what)" }
    return isNew == false ? "\(file) is there already, the same" : "imported \(file): \(what)"
  }
}

extension ImportReport {
  /// One line for each thing that people should know, for standard error.
  package var notes: [String] {
    problems.map { problem in
      Diagnostic(
        .warning, file: problem.file, line: problem.line, column: problem.column, problem.summary,
        advice: problem.advice
      ).description
    } + notCarried.map(\.text)
  }
}

extension ExchangeLoss {
  /// `not carried: links of entries (3 times: akka, docker, go)`
  package var text: String {
    let names = count > 5 ? "" : ": " + topics.joined(separator: ", ")
    return "not carried: \(what)"
      + (topics.isEmpty
        ? (count > 1 ? " (\(count) times)" : "")
        : " (\(count) topic\(count == 1 ? "" : "s")\(names))")
  }
}
