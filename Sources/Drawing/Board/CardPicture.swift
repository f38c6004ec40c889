package import Radars

/// Single cards for print, four to an A4 sheet, with lines to cut along.
package struct CardPicture {
  private let content: BoardContent
  private let cards: [Card]
  private let theme: Theme

  /// The cards of one sheet. `topics` that have no card are left out.
  package init(_ edition: Edition, topics: [String], options: PictureOptions) {
    content = BoardContent(edition, options)
    theme = options.theme
    cards = topics.compactMap { topic in edition.cards.first { $0.topic == topic } }
  }

  /// The topics of an edition's board sheet by sheet, column after column as on the board.
  package static func sheets(of edition: Edition) -> [[String]] {
    let content = BoardContent(edition, PictureOptions())
    let topics = BoardColumn.allCases.flatMap { content.cards(in: $0).flatMap(\.self) }.map(\.topic)
    return stride(from: 0, to: topics.count, by: 4).map { start in
      Array(topics[start..<min(start + 4, topics.count)])
    }
  }

  package func svg() -> [UInt8] {
    SVGWriter.bytes(of: root, theme: theme)
  }
}

extension CardPicture {
  /// A6, landscape; a lone card is the whole page.
  private static let card = (width: 561.5, height: 397.0)

  private var root: Element {
    let names = cards.map(content.name).joined(separator: ", ")
    let frame = content.edition.frame
    let isSheet = cards.count > 1
    let picture = PictureRoot(
      id: "cards-" + Identifier.plain(frame.id), language: content.languages.first ?? "en",
      title: "\(names), \(content.dateLine)", description: frame.cluster.name,
      width: CardPicture.card.width * (isSheet ? 2 : 1),
      height: CardPicture.card.height * (isSheet ? 2 : 1))
    return picture.element(cards.enumerated().map(drawn) + (isSheet ? cuts : []))
  }

  private func drawn(_ index: Int, _ card: Card) -> Element {
    let corner = Point(
      Double(index % 2) * CardPicture.card.width, Double(index / 2) * CardPicture.card.height)
    let margin = 24.0
    let room = (
      width: CardPicture.card.width - 2 * margin,
      height: CardPicture.card.height - 2 * margin - foot.pitch - 6
    )
    let slip = fitting(card, room)
    let below = corner + Point(margin, CardPicture.card.height - margin + foot.size * 0.2)
    let right = Point(corner.x + CardPicture.card.width - margin, below.y)
    let name = content.words.name(of: card.column)
    return .group([
      slip.element(at: corner + Point(margin, margin)),
      .guardedText(name, at: below, foot.colored(Palette.ink)),
      .guardedText(content.dateLine, at: right, foot, .end),
    ]).classed("slip")
  }

  /// With the largest letters at which it fits.
  private func fitting(_ card: Card, _ room: (width: Double, height: Double)) -> CardDrawing {
    var scale = 1.7
    while true {
      let drawing = CardDrawing(
        card: card, content: content, style: PageStyle(scale: scale), width: room.width,
        isWhole: true)
      if drawing.height <= room.height || scale < 0.3 { return drawing }
      scale *= 0.96
    }
  }

  private var foot: TextStyle { TextStyle(size: 12, color: Palette.quiet) }

  private var cuts: [Element] {
    let card = CardPicture.card
    return [
      Element.line(Point(card.width, 0), Point(card.width, card.height * 2)),
      Element.line(Point(0, card.height), Point(card.width * 2, card.height)),
    ].map { $0.stroked(Palette.quiet, width: 0.6).dashed((6, 6)) }
  }
}
