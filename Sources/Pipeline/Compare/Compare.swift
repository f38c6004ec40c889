import Files
package import Radars
import Signals

extension Workbench {
  /// Compares radars of the workspace or edition files, in the order given.
  ///
  /// - Parameters:
  ///   - frame: the id of the radar whose quadrants all are drawn in; else the first one's.
  ///   - matches: a file of what people said about topics and rings; else the workspace's, if any.
  ///   - rings: a file whose table of rings counts instead.
  package func compare(
    _ names: [String], frame: String? = nil, matches: String? = nil, rings: String? = nil
  ) throws(PipelineError) -> Comparison {
    var editions: [Edition] = []
    for name in names { editions.append(try edition(named: name)) }
    var index = 0
    if let frame {
      guard let found = editions.firstIndex(where: { $0.frame.id == frame }) else {
        throw PipelineError(
          .input, "--quadrants names '\(frame)', which is not one of the compared radars",
          advice: "name one of " + editions.map(\.frame.id).joined(separator: ", "))
      }
      index = found
    }
    let said = try matchFile(matches)
    let table = try rings.map { rings throws(PipelineError) in try matchFile(rings).rings }
    do {
      return try Comparison(
        editions, frameIndex: index, said: said.matches, table: table ?? said.rings)
    } catch {
      throw PipelineError(.input, error.message, advice: error.advice)
    }
  }

  /// A radar of the workspace as it stands, or the edition in a file.
  package func edition(named name: String) throws(PipelineError) -> Edition {
    if name.hasSuffix(".json") { return try edition(file: name) }
    return try standing(name, .matching).draft
  }

  /// What people said in the file that was named, or in the workspace's own where there is one.
  func matchFile(_ name: String?) throws(PipelineError) -> MatchFile {
    let path = name ?? workspace.path(workspace.matchesFile)
    if name == nil, !Disk.exists(path) { return MatchFile() }
    let text = try doing { try Disk.text(path) }
    let (file, problems) = MatchFile.read(text, file: name ?? workspace.matchesFile)
    let errors = problems.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw PipelineError(
        .input, "what people said about matches cannot all be read", problems: errors)
    }
    return file
  }
}
