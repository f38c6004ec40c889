import Drawing
import Pages
package import Radars

/// What of a comparison is drawn.
package enum ComparisonPart: String, CaseIterable, Sendable {
  /// The radars side by side, with the table where the paper holds both.
  case all
  case radars
  case consensus
  case table
}

extension Workbench {
  /// A comparison, or a part of it; in the first radar's first language when none is named.
  ///
  /// - Returns: one picture, and of a table one a sheet.
  package func draw(
    _ comparison: Comparison, part: String? = nil, _ choice: PictureChoice = PictureChoice()
  ) throws(PipelineError) -> [Drawn] {
    let part: ComparisonPart = try PictureChoice.value(part, of: "--part") ?? .all
    let options = try choice.options(for: comparison.radars[0])
    let drawing = ComparisonDrawing(comparison: comparison, options: options, choice: choice)
    return switch part {
    case .all: [drawing.radars(withTable: true)]
    case .radars: [drawing.radars(withTable: false)]
    case .consensus: [try drawing.consensus]
    case .table: drawing.table
    }
  }
}

/// Draws the parts of a comparison, and tells what did not go as people would wish.
private struct ComparisonDrawing {
  var comparison: Comparison
  var options: PictureOptions
  var choice: PictureChoice

  func radars(withTable: Bool) -> Drawn {
    let picture = ComparisonPicture(comparison, options: options, withTable: withTable)
    var notes = sizeNotes(picture.paper, picture.growth)
    if withTable, !picture.hasTable {
      notes.append(
        "not all of the table fits below the radars: --part table draws it on sheets of its own, "
          + "and -o NAME.csv or .md writes it")
    }
    notes += numberNotes(
      picture.numbered, picture.hasTable ? "the table below tells them" : "the index tells them")
    var drawn = drawn("compare", picture.svg(), notes)
    drawn.page = page
    return drawn
  }

  /// The radars on a page that has a table of its own.
  private var page: Drawn.Render {
    { [comparison, options, choice] () throws(PipelineError) in
      let picture = ComparisonPicture(comparison, options: options, withTable: false)
      return ComparisonWebPage(
        comparison, language: options.language, picture: PagePicture(picture.pageDrawing()),
        colours: try choice.pageColours
      ).html()
    }
  }

  /// More topics than this are neither read nor laid out in a reasonable time on one radar.
  private static let mostOnConsensus = 200

  var consensus: Drawn {
    get throws(PipelineError) {
      let count = comparison.rows.count
      guard count <= ComparisonDrawing.mostOnConsensus else {
        throw PipelineError(
          .input,
          "\(count) topics are too many for one consensus radar, which holds "
            + "\(ComparisonDrawing.mostOnConsensus)",
          advice: "--part radars draws them side by side, --part table has every topic; "
            + "or compare fewer radars")
      }
      return drawnConsensus
    }
  }

  private var drawnConsensus: Drawn {
    let picture = ConsensusPicture(comparison, options: options)
    let nowhere = comparison.rows.filter { $0.agreement == .nowhere }.map(\.topic)
    let left =
      nowhere.isEmpty
      ? [] : ["in no ring of the common scale, so not on it: \(nowhere.joined(separator: ", "))"]
    return drawn(
      "consensus", picture.svg(),
      sizeNotes(picture.paper, picture.growth)
        + numberNotes(picture.indexed, "the index tells them") + left)
  }

  var table: [Drawn] {
    let picture = ComparisonTablePicture(comparison, options: options)
    let sheets = picture.sheets()
    return sheets.enumerated().map { index, sheet in
      let number = sheets.count > 1 ? "-\(index + 1)" : ""
      return drawn(
        "table", sheet, index == 0 ? sizeNotes(options.paper, picture.growth) : [], number)
    }
  }
}

extension ComparisonDrawing {
  private func drawn(_ kind: String, _ svg: [UInt8], _ notes: [String], _ number: String = "")
    -> Drawn
  {
    let names = comparison.radars.map(\.frame.id).joined(separator: "-")
    let date = comparison.radars.map(\.date).max()!
    return Drawn(name: "\(kind)-\(names)\(number).svg", svg: svg, date: date, notes: notes)
  }

  private func sizeNotes(_ paper: Paper, _ growth: Double) -> [String] {
    let chosen =
      paper == options.paper
      ? []
      : [
        "drawn for \(paper.rawValue): the names do not fit on \(options.paper.rawValue) "
          + "(--paper \(options.paper.rawValue) gives numbers to some)"
      ]
    guard growth > 1 else { return chosen }
    return chosen + [
      "the page grew to \(Int((growth * 100).rounded())) % of \(paper.rawValue), for less leaves no "
        + "room; a larger --paper holds it"
    ]
  }

  private func numberNotes(_ topics: [String], _ where: String) -> [String] {
    guard !topics.isEmpty else { return [] }
    let count = "\(topics.count) name\(topics.count == 1 ? "" : "s")"
    return [
      "\(count) did not fit at every mark and became numbers, \(`where`): "
        + topics.joined(separator: ", ")
    ]
  }
}
