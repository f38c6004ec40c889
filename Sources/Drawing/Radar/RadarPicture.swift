package import Radars
import Text

/// A radar as a picture: the disc with a numbered mark for every topic, and beside it every name.
package struct RadarPicture {
  private let content: RadarContent
  private let paper: Paper
  private let metadata: [UInt8]?

  /// `metadata` is the edition's own file, so that the picture can be read back.
  package init(_ edition: Edition, options: PictureOptions, metadata: [UInt8]? = nil) {
    content = RadarContent(edition, options)
    paper = options.paper
    self.metadata = metadata
  }

  /// Where each topic's mark stands, to be frozen into the edition.
  package var positions: [String: BlipPosition] {
    Dictionary(
      content.blips.map { ($0.blip.topic, $0.slot.position) },
      uniquingKeysWith: { first, _ in first })
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root)
  }
}

extension RadarPicture {
  private var frame: RadarFrame { content.edition.frame }

  private var root: Element {
    let page = RadarPage.fitting(content, header, paper)
    let picture = PictureRoot(
      id: "radar-" + Identifier.plain(frame.id), language: content.languages.first ?? "en",
      title: "\(content.text(frame.title)), \(content.dateLine)",
      description: ([frame.cluster.name] + content.facts + [content.words.source])
        .joined(separator: ". "),
      width: page.width, height: page.height, metadata: metadata)
    return picture.element([
      .group(header.elements(in: page.frame)).classed("header"),
      disc(page), index(page),
      .group(page.legend.elements(at: page.legendCorner)).classed("legend"),
      footer(page),
    ])
  }

  private var header: PageHeader {
    PageHeader(
      cluster: frame.cluster.name, title: content.text(frame.title), date: content.dateLine,
      facts: content.facts, accent: Palette.accent(frame.look.color),
      style: PageStyle(scale: paper.scale))
  }

  private func disc(_ page: RadarPage) -> Element {
    let drawing = DiscDrawing(disc: content.disc, center: page.center, radius: page.radius)
    let blips = BlipDrawing(content: content, disc: drawing)
    return .group(
      [
        drawing.ground(frame.quadrants, frame.rings),
        .group(page.names.elements(around: page.center)),
        drawing.ringNames(frame.rings.map { content.text($0.name) }),
      ] + blips.elements()
    ).classed("radar").with("data-radar", frame.id)
  }

  private func index(_ page: RadarPage) -> Element {
    let columns = page.index.columns.enumerated().flatMap { number, column in
      let left = page.indexCorner.x + Double(number) * (page.columnWidth + page.style.gutter)
      return column.flatMap { $0.item.draw(Point(left, page.indexCorner.y + $0.y)) }
    }
    return .group(columns).classed("index")
  }

  private func footer(_ page: RadarPage) -> Element {
    let style = page.style.footer
    let y = page.frame.bottom - style.size * 0.3
    return .group([
      .guardedText(content.words.source, at: Point(page.frame.x, y), style),
      .guardedText(content.dateLine, at: Point(page.frame.right, y), style, .end),
    ]).classed("footer")
  }
}
