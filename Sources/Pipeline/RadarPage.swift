import Drawing
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
  ///   - picture: the radar.
  ///   - colours: what the page opens in.
  ///   - data: the edition's own file.
  func page(
    of edition: Edition, isOurs: Bool, language: String?, picture: PagePicture,
    colours: PageColours, data: [UInt8]
  ) throws(PipelineError) -> [UInt8] {
    RadarWebPage(
      edition, earlier: try earlier(than: edition, isOurs: isOurs),
      language: language, picture: picture, colours: colours, data: data
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

extension PagePicture {
  init(_ drawing: PageDrawing) {
    self.init(
      svg: drawing.svg,
      dark: drawing.dark.map { DarkColor(name: $0.name, value: $0.value) })
  }
}

extension PictureChoice {
  /// What a page opens in; people can switch it there.
  ///
  /// - Throws: where the picture was to be made for ink, which a page cannot be.
  var pageColours: PageColours {
    get throws(PipelineError) {
      let theme: Theme? = try PictureChoice.value(theme, of: "--theme")
      switch theme {
      case nil: return .asSystem
      case .light: return .light
      case .dark: return .dark
      case .print:
        throw PipelineError(
          .input, "--theme print is for pictures, and .html is a page for screens",
          advice:
            "leave --theme out: printed, a page has a style of its own; or write an .svg or .pdf")
      }
    }
  }
}
