/// The fixed words of a comparison's page in one language, besides those of every page.
struct ComparisonPageWords: Sendable {
  var language: String
  var comparison, clusters, spread, agreement: String
  var shared, near, far, alone, nowhere: String
  /// Said before the name of the one cluster that has a topic.
  var only: String
  var withoutRing, notThere: String
  var ownName, ownRing, ownQuadrant: String
  /// The line at the foot of the page.
  var source: String
  /// What the numbers below a ring of the table are.
  var counts: String

  /// The words of a language as `PageWords` names it, else English.
  static func of(_ language: String) -> ComparisonPageWords {
    all.first { $0.language == language } ?? english
  }

  static let all = [
    english, swedish, finnish, lithuanian, german, danish, norwegian, polish, latvian, estonian,
  ]

  static let english = ComparisonPageWords(
    language: "en", comparison: "Comparison", clusters: "Clusters", spread: "Rings apart",
    agreement: "Agreement", shared: "shared", near: "one ring apart", far: "far apart",
    alone: "one radar only", nowhere: "no ring yet", only: "only",
    withoutRing: "without a ring", notThere: "This radar does not have the topic.",
    ownName: "called here", ownRing: "own ring", ownQuadrant: "own quadrant",
    source: "Drawn by scout from the clusters' editions.",
    counts: "Numbers below a ring: sources / signals.")

  static let swedish = ComparisonPageWords(
    language: "sv", comparison: "Jämförelse", clusters: "Kluster", spread: "Ringar isär",
    agreement: "Samsyn", shared: "gemensamt", near: "en ring isär", far: "långt isär",
    alone: "bara en radar", nowhere: "ingen ring än", only: "bara",
    withoutRing: "utan ring", notThere: "Den här radarn har inte ämnet.",
    ownName: "kallas här", ownRing: "egen ring", ownQuadrant: "egen sektor",
    source: "Ritad av scout från klustrens utgåvor.",
    counts: "Tal under en ring: källor / signaler.")

  static let finnish = ComparisonPageWords(
    language: "fi", comparison: "Vertailu", clusters: "Klusterit", spread: "Renkaiden ero",
    agreement: "Yksimielisyys", shared: "yhteinen", near: "yhden renkaan ero",
    far: "kaukana toisistaan", alone: "vain yhdellä tutkalla", nowhere: "ei vielä rengasta",
    only: "vain", withoutRing: "ilman rengasta", notThere: "Aihetta ei ole tässä tutkassa.",
    ownName: "nimi täällä", ownRing: "oma rengas", ownQuadrant: "oma sektori",
    source: "Scoutin piirtämä klusterien julkaisuista.",
    counts: "Luvut renkaan alla: lähteitä / signaaleja.")

  /// Wants a native reader.
  static let lithuanian = ComparisonPageWords(
    language: "lt", comparison: "Palyginimas", clusters: "Klasteriai", spread: "Žiedų skirtumas",
    agreement: "Sutarimas", shared: "bendra", near: "vieno žiedo skirtumas", far: "toli",
    alone: "tik viename radare", nowhere: "žiedo dar nėra", only: "tik",
    withoutRing: "be žiedo", notThere: "Šiame radare temos nėra.",
    ownName: "čia vadinama", ownRing: "savas žiedas", ownQuadrant: "savas sektorius",
    source: "Nubraižė scout iš klasterių leidimų.",
    counts: "Skaičiai po žiedu: šaltiniai / signalai.")

  static let german = ComparisonPageWords(
    language: "de", comparison: "Vergleich", clusters: "Cluster", spread: "Ringe Abstand",
    agreement: "Übereinstimmung", shared: "gemeinsam", near: "ein Ring Abstand",
    far: "weit auseinander", alone: "nur auf einem Radar", nowhere: "noch kein Ring", only: "nur",
    withoutRing: "ohne Ring", notThere: "Dieses Radar hat das Thema nicht.",
    ownName: "heißt hier", ownRing: "eigener Ring", ownQuadrant: "eigener Sektor",
    source: "Gezeichnet von scout aus den Ausgaben der Cluster.",
    counts: "Zahlen unter einem Ring: Quellen / Signale.")
}
