/// The fixed words of a comparison, one value a language; other languages read English.
struct ComparisonWords: Sendable {
  var comparison, topics, topic, spread, shared, only, nowhere, own: String
  /// How many rings lie between the nearest and the farthest.
  var apart: @Sendable (Int) -> String
  var source: String

  static func of(_ language: String) -> ComparisonWords {
    switch language {
    case "sv": swedish
    case "fi": finnish
    case "lt": lithuanian
    case "de": german
    default: english
    }
  }

  static let english = ComparisonWords(
    comparison: "Comparison", topics: "Topics", topic: "Topic", spread: "Rings apart",
    shared: "shared", only: "only", nowhere: "no ring yet", own: "own quadrant",
    apart: { $0 == 1 ? "1 ring apart" : "\($0) rings apart" },
    source: "Drawn by scout from the clusters' editions; the same topic stands at the same angle.")

  static let swedish = ComparisonWords(
    comparison: "Jämförelse", topics: "Ämnen", topic: "Ämne", spread: "Ringar isär",
    shared: "gemensamt", only: "bara", nowhere: "ingen ring än", own: "egen sektor",
    apart: { $0 == 1 ? "1 ring isär" : "\($0) ringar isär" },
    source: "Ritad av scout från klustrens utgåvor; samma ämne står i samma vinkel.")

  static let finnish = ComparisonWords(
    comparison: "Vertailu", topics: "Aiheita", topic: "Aihe", spread: "Renkaiden ero",
    shared: "yhteinen", only: "vain", nowhere: "ei vielä rengasta", own: "oma sektori",
    apart: { "\($0) renkaan ero" },
    source: "Scoutin piirtämä klusterien julkaisuista; sama aihe on samassa kulmassa.")

  /// Wants a native reader.
  static let lithuanian = ComparisonWords(
    comparison: "Palyginimas", topics: "Temos", topic: "Tema", spread: "Žiedų skirtumas",
    shared: "bendra", only: "tik", nowhere: "žiedo dar nėra", own: "savas sektorius",
    apart: { $0 == 1 ? "1 žiedo skirtumas" : "\($0) žiedų skirtumas" },
    source: "Nubraižė scout iš klasterių leidimų; ta pati tema stovi tuo pačiu kampu.")

  static let german = ComparisonWords(
    comparison: "Vergleich", topics: "Themen", topic: "Thema", spread: "Ringe Abstand",
    shared: "gemeinsam", only: "nur", nowhere: "noch kein Ring", own: "eigener Sektor",
    apart: { $0 == 1 ? "1 Ring Abstand" : "\($0) Ringe Abstand" },
    source: "Gezeichnet von scout aus den Ausgaben der Cluster; gleiches Thema, gleicher Winkel.")
}
