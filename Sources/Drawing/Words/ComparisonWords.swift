/// The fixed words of a comparison, one value a language; other languages read English.
struct ComparisonWords: Sendable {
  var comparison, topics, topic, spread, shared, only, alone, nowhere: String
  /// Of one quadrant, and of several.
  var own, owns: String
  /// How many rings lie between the nearest and the farthest.
  var apart: @Sendable (Int) -> String
  var source: String

  static func of(_ language: String) -> ComparisonWords {
    switch language {
    case "sv": swedish
    case "fi": finnish
    case "lt": lithuanian
    case "de": german
    case "da": danish
    case "no", "nb", "nn": norwegian
    case "pl": polish
    case "lv": latvian
    case "et": estonian
    default: english
    }
  }

  static let english = ComparisonWords(
    comparison: "Comparison", topics: "Topics", topic: "Topic", spread: "Rings apart",
    shared: "shared", only: "only", alone: "one radar only", nowhere: "no ring yet",
    own: "own quadrant", owns: "own quadrants",
    apart: { $0 == 1 ? "1 ring apart" : "\($0) rings apart" },
    source: "Drawn by scout from the clusters' editions; the same topic stands at the same angle.")

  static let swedish = ComparisonWords(
    comparison: "Jämförelse", topics: "Ämnen", topic: "Ämne", spread: "Ringar isär",
    shared: "gemensamt", only: "bara", alone: "bara en radar", nowhere: "ingen ring än",
    own: "egen sektor", owns: "egna sektorer",
    apart: { $0 == 1 ? "1 ring isär" : "\($0) ringar isär" },
    source: "Ritad av scout från klustrens utgåvor; samma ämne står i samma vinkel.")

  static let finnish = ComparisonWords(
    comparison: "Vertailu", topics: "Aiheita", topic: "Aihe", spread: "Renkaiden ero",
    shared: "yhteinen", only: "vain", alone: "vain yhdellä tutkalla", nowhere: "ei vielä rengasta",
    own: "oma sektori", owns: "omat sektorit",
    apart: { "\($0) renkaan ero" },
    source: "Scoutin piirtämä klusterien julkaisuista; sama aihe on samassa kulmassa.")

  /// Wants a native reader.
  static let lithuanian = ComparisonWords(
    comparison: "Palyginimas", topics: "Temos", topic: "Tema", spread: "Žiedų skirtumas",
    shared: "bendra", only: "tik", alone: "tik viename radare", nowhere: "žiedo dar nėra",
    own: "savas sektorius", owns: "savi sektoriai",
    apart: { $0 == 1 ? "1 žiedo skirtumas" : "\($0) žiedų skirtumas" },
    source: "Nubraižė scout iš klasterių leidimų; ta pati tema stovi tuo pačiu kampu.")

  static let german = ComparisonWords(
    comparison: "Vergleich", topics: "Themen", topic: "Thema", spread: "Ringe Abstand",
    shared: "gemeinsam", only: "nur", alone: "nur auf einem Radar", nowhere: "noch kein Ring",
    own: "eigener Sektor", owns: "eigene Sektoren",
    apart: { $0 == 1 ? "1 Ring Abstand" : "\($0) Ringe Abstand" },
    source: "Gezeichnet von scout aus den Ausgaben der Cluster; gleiches Thema, gleicher Winkel.")
}
