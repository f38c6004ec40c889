import Drawing
import Files
package import Radars

/// A picture as bytes, with the name it has in out/ when no other is given.
package struct Drawn: Sendable {
  package var name: String
  package var svg: [UInt8]
  /// What the person should know about it.
  package var notes: [String] = []
}

extension Workbench {
  /// A radar of the workspace, or the edition in a file, with the edition's data inside; in the
  /// radar's first language when none is named.
  ///
  /// - Parameters:
  ///   - paper: a3 when none is named, and then a1 where the names do not fit.
  ///   - relayout: whether marks and rings are placed anew, as if there were no edition before.
  package func drawRadar(
    _ name: String, language: String?, paper: String? = nil, relayout: Bool = false
  ) throws(PipelineError) -> Drawn {
    var edition = try edition(named: name)
    if relayout { edition = edition.withoutLayout }
    var options = options(language, edition)
    if let paper {
      options.paper = try Workbench.paper(paper)
      options.mayGrow = false
    }
    let data = try doing { try EditionFile.bytes(of: edition, pretty: false) }
    let picture = RadarPicture(edition, options: options, metadata: data)
    return Drawn(
      name: "\(edition.frame.id)-radar.svg", svg: picture.svg(),
      notes: Workbench.notes(on: picture, mayGrow: options.mayGrow))
  }

  /// The technology board of a radar, or of an edition.
  package func drawBoard(_ name: String, language: String?) throws(PipelineError) -> Drawn {
    let edition = try edition(named: name)
    let picture = BoardPicture(edition, options: options(language, edition))
    return Drawn(name: "\(edition.frame.id)-board.svg", svg: picture.svg())
  }

  /// A comparison; in the first radar's first language when none is named.
  package func draw(_ comparison: Comparison, language: String?) -> Drawn {
    let names = comparison.radars.map(\.frame.id).joined(separator: "-")
    let picture = ComparisonPicture(comparison, options: options(language, comparison.radars[0]))
    return Drawn(name: "compare-\(names).svg", svg: picture.svg())
  }

  private static func paper(_ name: String) throws(PipelineError) -> Paper {
    if let paper = Paper(rawValue: name.lowercased()) { return paper }
    throw PipelineError(
      .input, "--paper names '\(name)'",
      advice: "name one of " + Paper.allCases.map(\.rawValue).joined(separator: ", "))
  }

  /// What a layout could not do as people would wish: nothing of that happens in silence.
  private static func notes(on picture: RadarPicture, mayGrow: Bool) -> [String] {
    var notes: [String] = []
    if mayGrow, picture.paper == .a1 {
      notes.append("drawn for A1: the names do not fit on A3 (--paper a3 puts some into an index)")
    }
    if !picture.indexed.isEmpty {
      let count = picture.indexed.count
      notes.append(
        "\(count) name\(count == 1 ? "" : "s") did not fit and stand\(count == 1 ? "s" : "") in the "
          + "index: \(picture.indexed.joined(separator: ", "))")
    }
    if !picture.moved.isEmpty {
      notes.append(
        "had to leave their place in the edition before: "
          + picture.moved.joined(separator: ", "))
    }
    return notes
  }

  private func options(_ language: String?, _ edition: Edition) -> PictureOptions {
    PictureOptions(language: language ?? edition.frame.languages.first ?? "en")
  }
}
