import Files
import Radars
package import Signals
import Text

/// What a radar may learn, and what that would change.
package struct Teaching: Sendable {
  package var radar: String
  /// Where the labels come from, in words.
  package var origin: String
  package var lessons: [Lesson]
  /// What the words would do with the signals of the radar's window.
  package var effect: TeachingEffect?
  /// The radar's file as it would be.
  package var file: String
}

extension Workbench {
  /// What decisions, or the labelled files, teach a radar; changes nothing.
  ///
  /// - Parameter mostWords: how many words a topic or quadrant gets at most in a language.
  package func learn(
    _ radarID: String, from files: [String] = [],
    _ settings: LearningSettings = LearningSettings()
  ) throws(PipelineError) -> Teaching {
    let radar = try radar(radarID)
    var examples = Examples()
    if files.isEmpty {
      examples = try self.examples(of: radar)
    } else {
      for file in files {
        let bytes = try doing { try Disk.read(file) }
        examples.take(try LabelledFile(bytes, file: file, radar, today: now.day).texts)
      }
    }
    guard !examples.isEmpty else { throw Workbench.nothingToLearn(radarID, files) }
    var taught = radar
    var lessons: [Lesson] = []
    for (subject, signals) in examples.bySubject {
      let lesson = Learner(
        taught.without(subject).scoringModel, instead: radar.scoringModel, subject, settings
      ).lesson(from: signals, by: .twoCores)
      taught.learned = taught.learned.joined(lesson)
      lessons.append(lesson)
    }
    return Teaching(
      radar: radarID, origin: examples.origin(files), lessons: lessons,
      effect: try effect(of: taught, instead: radar),
      file: try file(of: taught, examples.origin(files)))
  }

  /// Puts what was learned into the radar's file.
  package func accept(_ teaching: Teaching) throws(PipelineError) {
    let path = workspace.path(workspace.radarFile(teaching.radar))
    try doing { try Disk.write(Array(teaching.file.utf8), to: path) }
  }

  private static func nothingToLearn(_ radar: String, _ files: [String]) -> PipelineError {
    PipelineError(
      .input,
      files.isEmpty
        ? "nobody kept, dismissed or promoted a signal of '\(radar)' yet, so there is nothing to "
          + "learn" : "no line of \(files.joined(separator: ", ")) has a topic or quadrant",
      advice: files.isEmpty
        ? "say of some signals what they are about (`scout keep`, `dismiss`, `promote`), or give a "
          + "labelled file with --from"
        : #"expected {"title": "…", "text": "…", "topic": "…"}"#)
  }

  /// The radar's file with what it learned, read once more to be sure that it says the same.
  private func file(of taught: Radar, _ origin: String) throws(PipelineError) -> String {
    let name = workspace.radarFile(taught.id)
    let text = try doing { try Disk.text(workspace.path(name)) }
    let file = LearnedWriting(taught.learned, note: "\(now.day), from \(origin).").text(of: text)
    let (again, problems) = RadarFile.read(
      file, file: name, folder: taught.id, packs: workspace.packText)
    guard again?.scoringModel == taught.scoringModel else {
      throw PipelineError(
        .failure, "what was learned cannot be written into \(name) so that it reads the same",
        advice: "write the file's keys at the beginning of lines, one below the other",
        problems: problems)
    }
    return file
  }
}
