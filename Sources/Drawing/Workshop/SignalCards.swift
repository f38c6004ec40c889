import Radars
import Signals
import Text

/// Signals on cards, A5 lying and two on an A4 sheet: what was said where, in quotes, and room to
/// write what it means.
package struct SignalCards {
  private let content: WorkshopContent
  private let cards: [SignalCard]
  private static let size = (width: 794.0, height: 561.5)

  /// - Parameters:
  ///   - topics: the topics to speak about, in this order.
  ///   - most: how many signals of each.
  package init(_ content: WorkshopContent, topics: [String], most: Int = 2) {
    self.content = content
    cards = topics.flatMap { topic -> [SignalCard] in
      guard let row = content.comparison.rows.first(where: { $0.topic == topic }) else { return [] }
      return SignalCard.strongest(of: row, in: content, most: most)
    }
  }

  package var count: Int { (cards.count + 1) / 2 }

  package func svg(sheet number: Int) -> [UInt8] {
    let both = Array(cards.dropFirst(number * 2).prefix(2))
    let size = SignalCards.size
    let picture = PictureRoot(
      id: "signals-\(number + 1)", language: content.languages[0],
      title: "\(content.said(\.signal)), \(number + 1)/\(count)",
      description: both.map(\.piece.title).joined(separator: ". "), width: size.width,
      height: size.height * 2)
    let cut = Element.line(Point(0, size.height), Point(size.width, size.height))
      .stroked(Palette.quiet, width: 0.6).dashed((6, 6))
    let drawn = both.enumerated().map { index, card in
      card.element(at: Point(0, Double(index) * size.height), size)
    }
    return SVGWriter.bytes(of: picture.element(drawn + [cut]), theme: .print)
  }
}
