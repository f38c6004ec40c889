import Radars

/// The fixed words on a technology board, one value a language; other languages read English.
struct BoardWords: Sendable {
  var board, cards, cardsPastLimit, limit, evidence: String
  /// How to read a card's small marks.
  var evidenceMark, ageMark, weeksMark: String
  var owner, noOwner, next, noNext, overdue, until, why, need, barriers, empty: String
  /// How many days a card has been in its column, as short as it goes.
  var days: @Sendable (Int) -> String
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
    case "da": danish
    case "no", "nb", "nn": norwegian
    case "pl": polish
    case "lv": latvian
    case "et": estonian
    default: english
    }
  }

  static let english = BoardWords(
    board: "Technology board", cards: "Cards", cardsPastLimit: "Past their limit",
    limit: "Limit in days", evidence: "Evidence",
    evidenceMark: "Evidence: quotes / signals",
    ageMark: "Pie: days in the column, full at its limit",
    weeksMark: "Bars: signals a week, twelve weeks",
    owner: "Owner", noOwner: "no owner yet", next: "Next", noNext: "no next step yet",
    overdue: "overdue", until: "Until", why: "Why", need: "Need", barriers: "Barriers",
    empty: "No cards",
    days: { "\($0) d" },
    pastLimit: { $0 == 1 ? "1 day past limit" : "\($0) days past limit" },
    columns: [
      "Inbox", "Screening", "Profile", "Assessment", "Decision", "Trial project", "Transferred",
      "Parked", "Dropped",
    ],
    source: "Drawn by scout from the cluster's own decisions.")

  static let swedish = BoardWords(
    board: "Tekniktavla", cards: "Kort", cardsPastLimit: "Över gränsen",
    limit: "Gräns i dagar", evidence: "Belägg",
    evidenceMark: "Belägg: citat / signaler", ageMark: "Cirkel: dagar i kolumnen, full vid gränsen",
    weeksMark: "Staplar: signaler per vecka, tolv veckor",
    owner: "Ansvarig", noOwner: "ingen ansvarig än", next: "Nästa", noNext: "inget nästa steg än",
    overdue: "försenat", until: "Till", why: "Varför", need: "Behov", barriers: "Hinder",
    empty: "Inga kort",
    days: { "\($0) d" },
    pastLimit: { $0 == 1 ? "1 dag över gränsen" : "\($0) dagar över gränsen" },
    columns: [
      "Inkorg", "Gallring", "Profil", "Bedömning", "Beslut", "Försöksprojekt", "Överfört",
      "Vilande", "Avfört",
    ],
    source: "Ritad av scout från klustrets egna beslut.")

  static let finnish = BoardWords(
    board: "Teknologiataulu", cards: "Kortteja", cardsPastLimit: "Yli rajan",
    limit: "Raja päivinä", evidence: "Näyttö",
    evidenceMark: "Näyttö: lainauksia / signaaleja",
    ageMark: "Ympyrä: päiviä sarakkeessa, täysi rajalla",
    weeksMark: "Pylväät: signaaleja viikossa, 12 viikkoa",
    owner: "Vastuuhenkilö", noOwner: "ei vielä vastuuhenkilöä", next: "Seuraavaksi",
    noNext: "ei vielä seuraavaa askelta", overdue: "myöhässä", until: "Asti", why: "Miksi",
    need: "Tarve", barriers: "Esteet", empty: "Ei kortteja",
    days: { "\($0) pv" },
    pastLimit: { "\($0) pv yli rajan" },
    columns: [
      "Saapuneet", "Seulonta", "Profiili", "Arviointi", "Päätös", "Kokeiluhanke", "Siirretty",
      "Odottaa", "Hylätty",
    ],
    source: "Scoutin piirtämä klusterin omista päätöksistä.")

  /// Wants a native reader.
  static let lithuanian = BoardWords(
    board: "Technologijų lenta", cards: "Kortelės", cardsPastLimit: "Virš ribos",
    limit: "Riba dienomis", evidence: "Įrodymai",
    evidenceMark: "Įrodymai: citatos / signalai",
    ageMark: "Skritulys: dienos stulpelyje, pilnas ties riba",
    weeksMark: "Stulpeliai: signalai per savaitę, 12 sav.",
    owner: "Atsakingas", noOwner: "dar nėra atsakingo", next: "Toliau",
    noNext: "kito žingsnio dar nėra", overdue: "vėluoja", until: "Iki", why: "Kodėl",
    need: "Poreikis", barriers: "Kliūtys", empty: "Kortelių nėra",
    days: { "\($0) d." },
    pastLimit: { "\($0) d. virš ribos" },
    columns: [
      "Gauta", "Atranka", "Aprašas", "Vertinimas", "Sprendimas", "Bandomasis projektas",
      "Perduota", "Atidėta", "Atmesta",
    ],
    source: "Nubraižė scout iš klasterio sprendimų.")

  static let german = BoardWords(
    board: "Technologietafel", cards: "Karten", cardsPastLimit: "Über der Frist",
    limit: "Frist in Tagen", evidence: "Belege",
    evidenceMark: "Belege: Zitate / Signale",
    ageMark: "Kreis: Tage in der Spalte, voll bei der Frist",
    weeksMark: "Balken: Signale je Woche, zwölf Wochen",
    owner: "Zuständig", noOwner: "noch niemand zuständig", next: "Nächstes",
    noNext: "noch kein nächster Schritt", overdue: "überfällig", until: "Bis", why: "Warum",
    need: "Bedarf", barriers: "Hindernisse", empty: "Keine Karten",
    days: { "\($0) T." },
    pastLimit: { $0 == 1 ? "1 Tag über der Frist" : "\($0) Tage über der Frist" },
    columns: [
      "Eingang", "Sichtung", "Profil", "Bewertung", "Entscheidung", "Erprobung", "Übertragen",
      "Geparkt", "Verworfen",
    ],
    source: "Gezeichnet von scout aus den Entscheidungen des Clusters.")
}
