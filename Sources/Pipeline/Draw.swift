import Drawing
import Files
import Pages
import Radars

extension Workbench {
  /// A radar of the workspace, or the edition in a file, with the edition's data inside; in the
  /// radar's first language when none is named, on A3 when no paper is, and then on A1 where the
  /// names do not fit.
  package func drawRadar(_ name: String, _ choice: PictureChoice = PictureChoice())
    throws(PipelineError) -> Drawn
  {
    let edition = try edition(named: name)
    // What is carried is the edition as it is, also where its marks are placed anew.
    let data = try doing { try CarriedEdition.bytes(of: edition) }
    let shown = choice.relayout ? edition.withoutLayout : edition
    let options = try choice.options(for: edition)
    let picture = RadarPicture(shown, options: options, metadata: data)
    return Drawn(
      name: "\(edition.frame.id)-radar.svg", svg: picture.svg(), date: edition.date,
      notes: picture.notes(mayGrow: options.mayGrow)
    ) { () throws(PipelineError) in
      let bare = RadarPicture(shown, options: options).pageDrawing()
      return try page(
        of: edition, isOurs: !name.hasSuffix(".json"), language: options.language,
        picture: PagePicture(bare), colours: try choice.pageColours, data: data)
    }
  }

  /// The technology board of a radar, or of an edition.
  package func drawBoard(_ name: String, _ choice: PictureChoice = PictureChoice())
    throws(PipelineError) -> Drawn
  {
    let edition = try edition(named: name)
    let options = try choice.options(for: edition)
    let lanes: BoardLanes = try PictureChoice.value(choice.lanes, of: "--lanes") ?? .quadrants
    let data = try doing { try CarriedEdition.bytes(of: edition) }
    let picture = BoardPicture(edition, options: options, lanes: lanes, metadata: data)
    return Drawn(
      name: "\(edition.frame.id)-board.svg", svg: picture.svg(), date: edition.date,
      notes: picture.note(options.paper))
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

extension RadarPicture {
  /// What a layout could not do as people would wish: nothing of that happens in silence.
  fileprivate func notes(mayGrow: Bool) -> [String] {
    var notes: [String] = []
    if mayGrow, paper == .a1 {
      notes.append(
        "drawn for A1: the names do not fit on A3, or did not when the edition before was frozen "
          + "(--paper a3 puts some into an index)")
    }
    if growth > 1 {
      notes.append(
        "the page grew to \(Int((growth * 100).rounded())) % of \(paper.rawValue), for less leaves "
          + "no room; a larger --paper holds it")
    }
    if !indexed.isEmpty {
      let count = indexed.count
      notes.append(
        "\(count) name\(count == 1 ? "" : "s") did not fit and stand\(count == 1 ? "s" : "") in the "
          + "index: \(indexed.joined(separator: ", "))")
    }
    if !moved.isEmpty {
      notes.append(
        "had to leave their place in the edition before: "
          + moved.joined(separator: ", "))
    }
    return notes
  }
}
