/// The fixed words about where marks and names stand, in all languages of the pictures; other
/// languages read English.
struct LayoutWords: Sendable {
  /// Above the names that stand beside the radar.
  var index: String
  /// Of the faint line to a mark.
  var trace: String

  static func of(_ language: String) -> LayoutWords {
    switch language {
    case "sv": LayoutWords(index: "Namn efter nummer", trace: "Svag linje: varifrån det kom")
    case "fi": LayoutWords(index: "Nimet numeroittain", trace: "Himmeä viiva: mistä se tuli")
    case "de": LayoutWords(index: "Namen nach Nummern", trace: "Blasse Linie: woher es kam")
    // The following want native readers.
    case "lt": LayoutWords(index: "Pavadinimai pagal numerį", trace: "Blyški linija: iš kur atėjo")
    case "da": LayoutWords(index: "Navne efter nummer", trace: "Svag linje: hvor det kom fra")
    case "no", "nb", "nn":
      LayoutWords(index: "Navn etter nummer", trace: "Svak linje: hvor det kom fra")
    case "pl": LayoutWords(index: "Nazwy według numerów", trace: "Blada linia: skąd przyszło")
    case "lv": LayoutWords(index: "Nosaukumi pēc numuriem", trace: "Bāla līnija: no kurienes")
    case "et": LayoutWords(index: "Nimed numbrite järgi", trace: "Hele joon: kust see tuli")
    default: LayoutWords(index: "Names by number", trace: "Faint line: where it came from")
    }
  }
}
