import Files
package import Radars
import Signals

extension Workbench {
  /// Compares radars of the workspace or edition files, in the order given.
  ///
  /// - Parameter frame: the id of the radar whose quadrants all are drawn in; else the first one's.
  package func compare(
    _ names: [String], frame: String? = nil
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
    do {
      return try Comparison(editions, frameIndex: index)
    } catch {
      throw PipelineError(.input, error.message)
    }
  }

  /// A radar of the workspace as it stands, or the edition in a file.
  package func edition(named name: String) throws(PipelineError) -> Edition {
    if name.hasSuffix(".json") { return try edition(file: name) }
    return try standing(name, .matching).draft
  }
}
