package import Radars

/// One page about one topic, for print: what it is, where it stands and why, what was said for and
/// against it, how it moved, and what is to be done next.
package struct ProfilePicture {
  private let content: ProfileContent
  private let sheet: Sheet
  private let theme: Theme
  private let layout: ProfileLayout

  /// - Parameter upright: portrait rather than landscape.
  package init(_ profile: TopicProfile, options: PictureOptions, upright: Bool = true) {
    content = ProfileContent(profile, options)
    theme = options.theme
    sheet = Sheet(options.paper, upright: upright)
    layout = ProfileLayout.fitting(content, sheet)
  }

  /// How many pieces of evidence the page has no room to quote; it says so itself.
  package var unquoted: Int { layout.unquoted }

  /// How large the page is against the paper asked for.
  package var growth: Double { layout.height / sheet.height }

  package func svg() -> [UInt8] {
    let card = content.profile.card
    let title = "\(content.name): \(content.words.profile), \(content.board.dateLine)"
    let picture = PictureRoot(
      id: "profile-" + Identifier.plain(card.topic),
      language: content.board.languages.first ?? "en", title: title,
      description: ([content.frame.cluster.name, content.ring] + content.reasons)
        .joined(separator: ". "),
      width: sheet.width, height: layout.height)
    return SVGWriter.bytes(of: picture.element(layout.elements(card.topic)), theme: theme)
  }
}

/// A paper as it is held.
struct Sheet: Sendable {
  var width: Double
  var height: Double
  var scale: Double

  init(_ paper: Paper, upright: Bool) {
    let size = paper.size
    width = upright ? min(size.width, size.height) : max(size.width, size.height)
    height = upright ? max(size.width, size.height) : min(size.width, size.height)
    scale = paper.scale * 1.12
  }
}
