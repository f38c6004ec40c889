import Files
import Pages
import Radars
import Text

extension Workbench {
  /// An edition as a page with everything in it; with the history of its topics where it is a radar
  /// of this workspace, else with what the edition itself knows.
  ///
  /// - Parameters:
  ///   - picture: the radar as SVG.
  ///   - data: the edition's own file.
  func page(
    of edition: Edition, language: String?, picture: [UInt8], data: [UInt8]
  ) throws(PipelineError) -> [UInt8] {
    RadarWebPage(
      edition, earlier: try earlier(than: edition), language: language, picture: picture,
      data: data
    ).html()
  }

  /// The editions of the same radar before this one, oldest first.
  private func earlier(than edition: Edition) throws(PipelineError) -> [Edition] {
    let radar = edition.frame.id
    let file = workspace.editionFile(radar, date: edition.date.description)
    if edition.frozen {
      // A neighbour's edition may have the id of a radar that is ours, but not its past.
      guard Disk.exists(workspace.path(file)),
        try self.edition(radar, of: edition.date) == edition
      else { return [] }
    }
    var editions: [Edition] = []
    for date in workspace.editionDates(of: radar).compactMap(Day.init) where date < edition.date {
      editions.append(try self.edition(radar, of: date))
    }
    return editions
  }
}
