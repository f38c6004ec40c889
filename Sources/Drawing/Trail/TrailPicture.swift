package import Radars

/// A trail as one picture: a strip of small radars, edition by edition; below it the lines of the
/// topics that moved through the rings; below that the list of all movements.
package struct TrailPicture {
  private let content: TrailContent
  private let page: TrailPage
  private let paper: Paper
  private let theme: Theme

  package init(_ trail: Trail, options: PictureOptions) {
    content = TrailContent(trail, options)
    paper = options.paper
    page = TrailPage(content, paper)
    theme = options.theme
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }

  /// How high or wide the page is against the paper asked for.
  package var growth: Double {
    max(page.height / paper.size.height, page.width / paper.size.width)
  }

  private var root: Element {
    PictureRoot(
      id: "trail-" + Identifier.plain(content.frame.id), language: content.languages.first ?? "en",
      title: page.header.title + ": " + page.header.cluster,
      description: ([page.header.date] + page.header.facts).joined(separator: ". "),
      width: page.width, height: page.height
    ).element(page.elements)
  }
}
