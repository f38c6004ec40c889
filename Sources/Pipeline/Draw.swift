import Drawing
import Files
package import Radars

extension Workbench {
  /// A radar of the workspace, or the edition in a file, with the edition's data inside; in the
  /// radar's first language when none is named.
  package func drawRadar(_ name: String, language: String?) throws(PipelineError) -> Drawn {
    let edition = try edition(named: name)
    let data = try doing { try EditionFile.bytes(of: edition, pretty: false) }
    let options = options(language, edition)
    let picture = RadarPicture(edition, options: options, metadata: data)
    return Drawn(name: "\(edition.frame.id)-radar.svg", svg: picture.svg(), date: edition.date) {
      () throws(PipelineError) in
      let bare = RadarPicture(edition, options: options)
      return try page(of: edition, language: language, picture: bare.svg(), data: data)
    }
  }

  /// The technology board of a radar, or of an edition.
  package func drawBoard(_ name: String, language: String?) throws(PipelineError) -> Drawn {
    let edition = try edition(named: name)
    let picture = BoardPicture(edition, options: options(language, edition))
    return Drawn(name: "\(edition.frame.id)-board.svg", svg: picture.svg(), date: edition.date)
  }

  /// A comparison; in the first radar's first language when none is named.
  package func draw(_ comparison: Comparison, language: String?) -> Drawn {
    let names = comparison.radars.map(\.frame.id).joined(separator: "-")
    let picture = ComparisonPicture(comparison, options: options(language, comparison.radars[0]))
    let date = comparison.radars.map(\.date).max()!
    return Drawn(name: "compare-\(names).svg", svg: picture.svg(), date: date)
  }

  private func options(_ language: String?, _ edition: Edition) -> PictureOptions {
    PictureOptions(language: language ?? edition.frame.languages.first ?? "en")
  }
}
