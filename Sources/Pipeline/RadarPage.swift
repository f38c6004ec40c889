import Files
import Pages
import Radars
import Text

extension Workbench {
  /// An edition as a page with everything in it; with the history of its topics where it is a radar
  /// of this workspace, else with what the edition itself knows.
  ///
  /// - Parameters:
  ///   - isOurs: it is the draft of a radar of this workspace, no file from anywhere.
  ///   - picture: the radar as SVG.
  ///   - data: the edition's own file.
  func page(
    of edition: Edition, isOurs: Bool, language: String?, picture: [UInt8], data: [UInt8]
  ) throws(PipelineError) -> [UInt8] {
    RadarWebPage(
      edition, earlier: try earlier(than: edition, isOurs: isOurs),
      language: language, picture: picture,
      data: data
    ).html()
  }

  /// The editions of the same radar before this one, oldest first.
  private func earlier(
    than edition: Edition, isOurs: Bool
  ) throws(PipelineError) -> [Edition] {
    let radar = edition.frame.id
    let file = workspace.editionFile(radar, date: edition.date.description)
    if !isOurs {
      // A neighbour's edition may have the id of a radar that is ours, but not its past.
      guard Disk.exists(workspace.path(file)),
        try self.edition(radar, of: edition.date) == edition
      else { return [] }
    }
    return try editions(radar, before: edition.date)
  }
}
