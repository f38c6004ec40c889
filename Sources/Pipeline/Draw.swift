import Drawing
import Files
package import Radars

/// A picture as bytes, with the name it has in out/ when no other is given.
package struct Drawn: Sendable {
  package var name: String
  package var svg: [UInt8]
  /// What people should know about it, such as that it outgrew its paper.
  package var notes: [String] = []
}

extension Workbench {
  /// A radar of the workspace, or the edition in a file, with the edition's data inside; in the
  /// radar's first language when none is named.
  package func drawRadar(_ name: String, _ choice: PictureChoice = PictureChoice())
    throws(PipelineError) -> Drawn
  {
    let edition = try edition(named: name)
    let data = try doing { try EditionFile.bytes(of: edition, pretty: false) }
    let picture = RadarPicture(edition, options: try choice.options(for: edition), metadata: data)
    return Drawn(name: "\(edition.frame.id)-radar.svg", svg: picture.svg())
  }

  /// The technology board of a radar, or of an edition.
  package func drawBoard(_ name: String, _ choice: PictureChoice = PictureChoice())
    throws(PipelineError) -> Drawn
  {
    let edition = try edition(named: name)
    let options = try choice.options(for: edition)
    let lanes: BoardLanes = try PictureChoice.value(choice.lanes, of: "--lanes") ?? .quadrants
    let picture = BoardPicture(edition, options: options, lanes: lanes)
    return Drawn(
      name: "\(edition.frame.id)-board.svg", svg: picture.svg(),
      notes: picture.note(options.paper))
  }

  /// A comparison; in the first radar's first language when none is named.
  package func draw(
    _ comparison: Comparison, _ choice: PictureChoice = PictureChoice()
  ) throws(PipelineError) -> Drawn {
    let names = comparison.radars.map(\.frame.id).joined(separator: "-")
    let options = try choice.options(for: comparison.radars[0])
    let picture = ComparisonPicture(comparison, options: options)
    return Drawn(name: "compare-\(names).svg", svg: picture.svg())
  }
}

extension BoardPicture {
  /// That the cards needed more than the paper, and how much more.
  fileprivate func note(_ paper: Paper) -> [String] {
    guard growth > 1 else { return [] }
    return [
      "the cards need more than \(paper.rawValue): the page grew to \(Int((growth * 100).rounded())) %; "
        + "print it on a larger sheet, or expect letters of \(Int((100 / growth).rounded())) % on this one"
    ]
  }
}
