import Drawing
import Radars

/// A picture as bytes, with the name it has in out/ when no other is given.
package struct Drawn: Sendable {
  package var name: String
  package var svg: [UInt8]
}

extension Workbench {
  /// A radar of the workspace, or the edition in a file; in the radar's first language when none is named.
  package func drawRadar(_ name: String, language: String?) throws(PipelineError) -> Drawn {
    let edition = try edition(named: name)
    let picture = RadarPicture(edition, options: options(language, edition))
    return Drawn(name: "\(edition.frame.id)-radar.svg", svg: picture.svg())
  }

  private func options(_ language: String?, _ edition: Edition) -> PictureOptions {
    PictureOptions(language: language ?? edition.frame.languages.first ?? "en")
  }
}
