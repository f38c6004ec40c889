import Radars

/// The fixed words on a technology board, one value a language; other languages read English.
struct BoardWords: Sendable {
  var board, cards, cardsPastLimit, limit, signals, perWeek: String
  var owner, noOwner, next, noNext, overdue, until, why, need, empty: String
  /// How many days a card is past its column's limit, short enough for a line of a card.
  var pastLimit: @Sendable (Int) -> String
  /// The columns in the order of `BoardColumn`.
  var columns: [String]
  var source: String

  func name(of column: BoardColumn) -> String {
    columns[BoardColumn.allCases.firstIndex(of: column)!]
  }

  static func of(_ language: String) -> BoardWords {
    switch language {
    case "sv": swedish
    case "fi": finnish
    case "lt": lithuanian
    case "de": german
    default: english
    }
  }

  static let english = BoardWords(
    board: "Technology board", cards: "Cards", cardsPastLimit: "Past their limit",
    limit: "Limit in days", signals: "Signals", perWeek: "Bars: signals a week, twelve weeks",
    owner: "Owner", noOwner: "no owner yet", next: "Next", noNext: "no next step yet",
    overdue: "overdue", until: "Until", why: "Why", need: "Need", empty: "No cards",
    pastLimit: { $0 == 1 ? "1 day past limit" : "\($0) days past limit" },
    columns: [
      "Inbox", "Screening", "Profile", "Assessment", "Decision", "Trial project", "Transferred",
      "Parked", "Dropped",
    ],
    source: "Drawn by scout from the cluster's own decisions.")

  static let swedish = BoardWords(
    board: "Tekniktavla", cards: "Kort", cardsPastLimit: "Över gränsen",
    limit: "Gräns i dagar", signals: "Signaler",
    perWeek: "Staplar: signaler per vecka, tolv veckor",
    owner: "Ansvarig", noOwner: "ingen ansvarig än", next: "Nästa", noNext: "inget nästa steg än",
    overdue: "försenat", until: "Till", why: "Varför", need: "Behov", empty: "Inga kort",
    pastLimit: { $0 == 1 ? "1 dag över gränsen" : "\($0) dagar över gränsen" },
    columns: [
      "Inkorg", "Gallring", "Profil", "Bedömning", "Beslut", "Försöksprojekt", "Överfört",
      "Vilande", "Avfört",
    ],
    source: "Ritad av scout från klustrets egna beslut.")

  static let finnish = BoardWords(
    board: "Teknologiataulu", cards: "Kortteja", cardsPastLimit: "Yli rajan",
    limit: "Raja päivinä", signals: "Signaaleja",
    perWeek: "Pylväät: signaaleja viikossa, 12 viikkoa",
    owner: "Vastuuhenkilö", noOwner: "ei vielä vastuuhenkilöä", next: "Seuraavaksi",
    noNext: "ei vielä seuraavaa askelta", overdue: "myöhässä", until: "Asti", why: "Miksi",
    need: "Tarve", empty: "Ei kortteja",
    pastLimit: { "\($0) pv yli rajan" },
    columns: [
      "Saapuneet", "Seulonta", "Profiili", "Arviointi", "Päätös", "Kokeiluhanke", "Siirretty",
      "Odottaa", "Hylätty",
    ],
    source: "Scoutin piirtämä klusterin omista päätöksistä.")

  /// Wants a native reader.
  static let lithuanian = BoardWords(
    board: "Technologijų lenta", cards: "Kortelės", cardsPastLimit: "Virš ribos",
    limit: "Riba dienomis", signals: "Signalai",
    perWeek: "Stulpeliai: signalai per savaitę, 12 sav.",
    owner: "Atsakingas", noOwner: "dar nėra atsakingo", next: "Toliau",
    noNext: "kito žingsnio dar nėra", overdue: "vėluoja", until: "Iki", why: "Kodėl",
    need: "Poreikis", empty: "Kortelių nėra",
    pastLimit: { "\($0) d. virš ribos" },
    columns: [
      "Gauta", "Atranka", "Aprašas", "Vertinimas", "Sprendimas", "Bandomasis projektas",
      "Perduota", "Atidėta", "Atmesta",
    ],
    source: "Nubraižė scout iš klasterio sprendimų.")

  static let german = BoardWords(
    board: "Technologietafel", cards: "Karten", cardsPastLimit: "Über der Frist",
    limit: "Frist in Tagen", signals: "Signale", perWeek: "Balken: Signale je Woche, zwölf Wochen",
    owner: "Zuständig", noOwner: "noch niemand zuständig", next: "Nächstes",
    noNext: "noch kein nächster Schritt", overdue: "überfällig", until: "Bis", why: "Warum",
    need: "Bedarf", empty: "Keine Karten",
    pastLimit: { $0 == 1 ? "1 Tag über der Frist" : "\($0) Tage über der Frist" },
    columns: [
      "Eingang", "Sichtung", "Profil", "Bewertung", "Entscheidung", "Erprobung", "Übertragen",
      "Geparkt", "Verworfen",
    ],
    source: "Gezeichnet von scout aus den Entscheidungen des Clusters.")
}
