package import Radars

/// Collaboration leads as cards for print: two A5 cards on an A4 page, with a line to cut along.
package struct LeadSheetPicture {
  private let content: LeadContent
  private let leads: [Lead]
  private let isInside: Bool
  private let theme: Theme

  /// How many cards are on a page.
  package static let cardsOnPage = 2

  /// - Parameters:
  ///   - leads: of this comparison, at most two.
  ///   - isInside: whether they rest on what members keep to their cluster; the cards say so.
  package init(
    _ comparison: Comparison, _ leads: [Lead], isInside: Bool = false, options: PictureOptions
  ) {
    precondition(leads.count <= LeadSheetPicture.cardsOnPage)
    content = LeadContent(comparison, language: options.language)
    self.leads = leads
    self.isInside = isInside
    theme = options.theme
  }

  /// The pages of many leads, one after the other.
  package static func pages(
    _ comparison: Comparison, _ leads: [Lead], isInside: Bool = false, options: PictureOptions
  ) -> [LeadSheetPicture] {
    stride(from: 0, to: leads.count, by: cardsOnPage).map { start in
      let cards = Array(leads[start..<min(start + cardsOnPage, leads.count)])
      return LeadSheetPicture(comparison, cards, isInside: isInside, options: options)
    }
  }

  package func svg() -> [UInt8] {
    let card = LeadSheetPicture.card
    let numbers = leads.map { "\($0.number)" }.joined(separator: "-")
    let picture = PictureRoot(
      id: "leads-\(numbers)", language: content.language,
      title: leads.map { "\(content.words.lead) \($0.number): \(content.what($0))" }
        .joined(separator: "; "),
      description: leads.flatMap(content.who).joined(separator: ". "),
      width: card.width, height: card.height * Double(LeadSheetPicture.cardsOnPage))
    let cards = leads.enumerated().map { index, lead in
      LeadCardDrawing.fitting(lead, content, isInside: isInside, card)
        .element(at: Point(0, Double(index) * card.height))
    }
    let cut = Element.line(Point(0, card.height), Point(card.width, card.height))
      .stroked(Palette.quiet, width: 0.6).dashed((6, 6))
    return SVGWriter.bytes(of: picture.element(cards + [cut]), theme: theme)
  }
}

extension LeadSheetPicture {
  /// A5, lying, in px.
  private static let card = (width: 794.0, height: 561.5)
}
