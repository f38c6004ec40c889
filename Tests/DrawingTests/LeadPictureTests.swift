import Radars
import Testing

@testable import Drawing

@Suite("Collaboration leads as cards")
struct LeadPictureTests {
  /// Three clusters with an offer and a need, in every kind of lead.
  private static func comparison(text: String = "300 tonnes of carbon dioxide a year") -> Comparison
  {
    var comparison = Samples.threeClusters
    comparison.radars[0].offers = [PublicExchange(member: "Example Brewery", text: text)]
    comparison.radars[1].needs = [
      PublicExchange(member: "Esimerkki Energia", text: "carbon dioxide from plants, by the year")
    ]
    return comparison
  }

  @Test("Two cards on an A4 page, as drawn and approved")
  func approved() throws {
    let comparison = Self.comparison()
    let leads = try LeadSearch(comparison).leads
    let shown = [
      try #require(leads.first { $0.kind == .exchange }),
      try #require(leads.first { $0.kind == .stage && $0.clusters.count == 3 }),
    ]
    let sheet = LeadSheetPicture(comparison, shown, options: PictureOptions())
    try expectGolden(sheet.svg(), "leads")
    let gap = try #require(leads.first { $0.kind == .gap })
    let options = PictureOptions(language: "pl", theme: .print)
    let inside = LeadSheetPicture(comparison, [gap], isInside: true, options: options)
    try expectGolden(inside.svg(), "leads-inside-pl")
  }

  @Test("Every lead has a card, whole inside its half, however wordy, in every language")
  func whole() throws {
    let wordy = String(repeating: "carbon dioxide and whatever else there is ", count: 7)
    let comparison = Self.comparison(text: String(wordy.prefix(300)))
    let leads = Array(try LeadSearch(comparison).leads.prefix(9))
    for language in BoardLayoutTests.languages {
      let pages = LeadSheetPicture.pages(
        comparison, leads, options: PictureOptions(language: language))
      #expect(pages.count == 5)
      var drawn: [String] = []
      for page in pages {
        let nodes = try #require(DocumentReader.nodes(of: page.svg()))
        #expect(nodes[0].attributes["width"] == "794" && nodes[0].attributes["height"] == "1123")
        drawn += nodes.compactMap { $0.attributes["data-lead"] }
        let texts = nodes.filter { $0.name == "text" }.map(DocumentReader.box)
        for (index, text) in texts.enumerated() {
          let isWhole = [0.0, 561.5].contains { top in
            Box(x: 20, y: top + 10, width: 754, height: 541.5).holds(text)
          }
          #expect(isWhole, "\(language): \(text)")
          #expect(!texts.dropFirst(index + 1).contains { $0.overlaps(text) }, "\(language)")
        }
      }
      #expect(drawn == leads.map { "\($0.number)" })
    }
  }

  @Test("The arithmetic on a card adds up to its points")
  func arithmetic() throws {
    let comparison = Self.comparison()
    let content = LeadContent(comparison)
    for lead in try LeadSearch(comparison).leads {
      for reason in lead.reasons {
        let sum = content.sum(reason)
        #expect(sum.hasSuffix("\(reason.points)"))
        if reason.count > 1 { #expect(sum.hasPrefix("\(reason.count) × \(reason.each) = ")) }
      }
      #expect(lead.reasons.map(\.points).reduce(0, +) == lead.points)
    }
  }
}
