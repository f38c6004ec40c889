package import Radars
import Text

/// A radar as a picture: the disc with a numbered mark for every topic, and beside it every name.
package struct RadarPicture {
  private let content: RadarContent
  private let page: RadarPage
  private let metadata: [UInt8]?
  private let theme: Theme
  /// Whether the paper asked for was too small for everything to be read.
  package let isLargerThanPaper: Bool

  /// `metadata` is the edition's own file, so that the picture can be read back.
  package init(_ edition: Edition, options: PictureOptions, metadata: [UInt8]? = nil) {
    content = RadarContent(edition, options)
    page = RadarPage.fitting(content, content.header(options.paper), options.paper)
    isLargerThanPaper = page.width > options.paper.size.width
    self.metadata = metadata
    theme = options.theme
  }

  /// Where each topic's mark stands, to be frozen into the edition.
  package var positions: [String: BlipPosition] { content.positions }

  /// Topics that had to leave the place they had in the edition before.
  package var moved: [String] { content.moved }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }
}

extension RadarPicture {
  private var frame: RadarFrame { content.edition.frame }

  private var root: Element {
    let picture = PictureRoot(
      id: "radar-" + Identifier.plain(frame.id), language: content.languages.first ?? "en",
      title: "\(content.text(frame.title)), \(content.dateLine)",
      description: ([frame.cluster.name] + content.facts + [content.words.source])
        .joined(separator: ". "),
      width: page.width, height: page.height, metadata: metadata)
    return picture.element([
      .group(page.header.elements(in: page.frame)).classed("header"),
      disc, index,
      .group(page.legend.elements(at: page.legendCorner)).classed("legend"),
      footer,
    ])
  }

  private var disc: Element {
    let drawing = DiscDrawing(
      disc: content.disc, names: content.ringNames, center: page.center, radius: page.radius)
    let blips = BlipDrawing(content: content, disc: drawing)
    return .group(
      [
        drawing.ground(frame.quadrants, frame.rings),
        .group(page.names.elements(around: page.center)),
        drawing.ringNames(frame.rings.map { content.text($0.name) }),
      ] + blips.elements()
    ).classed("radar").with("data-radar", frame.id)
  }

  private var index: Element {
    let columns = page.index.columns.enumerated().flatMap { number, column in
      let left = page.indexCorner.x + Double(number) * (page.columnWidth + page.style.gutter)
      return column.flatMap { $0.item.draw(Point(left, page.indexCorner.y + $0.y)) }
    }
    return .group(columns).classed("index")
  }

  private var footer: Element {
    let style = page.style.footer
    let y = page.frame.bottom - style.size * 0.3
    return .group([
      .guardedText(frame.signed(content.words.source), at: Point(page.frame.x, y), style),
      .guardedText(content.dateLine, at: Point(page.frame.right, y), style, .end),
    ]).classed("footer")
  }
}
