import Drawing
import Files
package import Radars
import Signals
package import Text

extension Workbench {
  /// The trail over the editions of a radar of the workspace, over edition files, or over both.
  ///
  /// - Parameters:
  ///   - first: earlier editions are left out.
  ///   - withDraft: whether the radar as it stands today is the last one.
  package func trail(
    _ names: [String], since first: Day? = nil, withDraft: Bool = false
  ) throws(PipelineError) -> Trail {
    var editions: [Edition] = []
    for name in names { editions += try self.editions(named: name, withDraft) }
    let wanted = editions.filter { edition in first.map { edition.date >= $0 } ?? true }
    do {
      return try Trail(wanted)
    } catch {
      let left = editions.count - wanted.count
      throw PipelineError(
        .input, error.message,
        advice: left > 0
          ? "\(left) edition\(left == 1 ? " is" : "s are") before \(first!): take an earlier --since"
          : Set(editions.map(\.frame.id)).count > 1
            ? "`scout compare` puts different radars side by side"
            : wanted.count < 2
              ? "`scout freeze \(editions.first?.frame.id ?? names.first ?? "RADAR")` makes one, "
                + "and --draft adds the radar as it stands today"
              : nil)
    }
  }

  /// The picture of a trail; in the radar's first language when none is named.
  package func draw(
    _ trail: Trail, _ choice: PictureChoice = PictureChoice()
  ) throws(PipelineError) -> Drawn {
    let newest = trail.editions[trail.editions.count - 1]
    let options = try choice.options(for: newest)
    let picture = TrailPicture(trail, options: options)
    let growth = picture.growth
    let notes =
      growth > 1
      ? [
        "the movements need more than \(options.paper.rawValue): the page grew to "
          + "\(Int((growth * 100).rounded())) %; --since leaves out earlier editions"
      ] : []
    return Drawn(
      name: "\(newest.frame.id)-trail.svg", svg: picture.svg(), date: newest.date, notes: notes)
  }

  /// An edition's file, or all editions of a radar of the workspace.
  private func editions(
    named name: String, _ withDraft: Bool
  ) throws(PipelineError) -> [Edition] {
    if name.hasSuffix(".json") {
      guard !withDraft else {
        throw PipelineError(
          .input, "--draft is for a radar of the workspace, and \(name) is an edition's file",
          advice: "name the radar instead, or leave out --draft")
      }
      return [try edition(file: name)]
    }
    var editions = try self.editions(name)
    // A radar that is not there, or is broken, is told as such.
    if editions.isEmpty { _ = try radar(name) }
    if withDraft {
      let draft = try standing(name, .matching).draft
      if let last = editions.last, last.date >= draft.date {
        throw PipelineError(
          .input, "'\(name)' stands as its edition of \(last.date) says; nothing came after it",
          advice: "leave out --draft; after the next scan or decision there is something to add")
      }
      editions.append(draft)
    }
    return editions
  }
}
