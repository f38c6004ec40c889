/// The fixed words on what a workshop prints, one value a language; other languages read English.
struct WorkshopWords: Sendable {
  var number, topic, dots, cluster, impact, sheet: String
  /// The dot-voting sheet, and what to do with it.
  var voting, votingHow: String
  /// The ballot, and how to fill it in.
  var ballot, ballotHow: String
  /// On a signal card: what it is, and what is to be written on it.
  var signal, meaning, issue: String
  /// The four tests of a signal, 0 to 2 points each.
  var tests: [String]
  /// The picture of counted votes, and how to read it.
  var map, mapHow: String
  var joint, votes, agreed, source: String

  static func of(_ language: String) -> WorkshopWords {
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

  static let english = WorkshopWords(
    number: "No.", topic: "Topic", dots: "Dots", cluster: "Cluster", impact: "Impact",
    sheet: "Sheet", voting: "Dot voting",
    votingHow: "Stick your dots beside the topics that matter most to your members.",
    ballot: "Ballot",
    ballotHow: "Tick one ring a topic. Circle its impact on your members: 1 low, 5 high. "
      + "Leave empty what you cannot judge.",
    signal: "Signal", meaning: "What does it mean for our members?",
    issue: "What larger change may it be part of?",
    tests: ["Novelty", "Plausibility", "Significance", "Timeliness"],
    map: "Where we disagree",
    mapHow: "The darker, the more votes. A letter stands at the middle vote of each cluster.",
    joint: "Joint ring", votes: "Votes", agreed: "agreed",
    source: "Drawn by scout from the clusters' editions.")

  static let swedish = WorkshopWords(
    number: "Nr", topic: "Ämne", dots: "Prickar", cluster: "Kluster", impact: "Betydelse",
    sheet: "Blad", voting: "Prickröstning",
    votingHow: "Klistra dina prickar vid de ämnen som betyder mest för era medlemmar.",
    ballot: "Röstsedel",
    ballotHow: "Kryssa en ring per ämne. Ringa in betydelsen för era medlemmar: 1 låg, 5 hög. "
      + "Lämna tomt det du inte kan bedöma.",
    signal: "Signal", meaning: "Vad betyder det för våra medlemmar?",
    issue: "Vilken större förändring kan den vara en del av?",
    tests: ["Nyhet", "Rimlighet", "Betydelse", "Rätt tid"],
    map: "Där vi är oense",
    mapHow: "Ju mörkare, desto fler röster. En bokstav står vid varje klusters mittersta röst.",
    joint: "Gemensam ring", votes: "Röster", agreed: "eniga",
    source: "Ritad av scout från klustrens utgåvor.")

  static let german = WorkshopWords(
    number: "Nr.", topic: "Thema", dots: "Punkte", cluster: "Cluster", impact: "Wirkung",
    sheet: "Blatt", voting: "Punktabfrage",
    votingHow:
      "Kleben Sie Ihre Punkte neben die Themen, die Ihren Mitgliedern am wichtigsten sind.",
    ballot: "Stimmzettel",
    ballotHow:
      "Kreuzen Sie je Thema einen Ring an. Kreisen Sie die Wirkung auf Ihre Mitglieder ein: "
      + "1 gering, 5 hoch. Lassen Sie frei, was Sie nicht beurteilen können.",
    signal: "Signal", meaning: "Was bedeutet es für unsere Mitglieder?",
    issue: "Zu welchem größeren Wandel kann es gehören?",
    tests: ["Neuheit", "Plausibilität", "Bedeutung", "Zeitpunkt"],
    map: "Wo wir uneins sind",
    mapHow:
      "Je dunkler, desto mehr Stimmen. Ein Buchstabe steht bei der mittleren Stimme des Clusters.",
    joint: "Gemeinsamer Ring", votes: "Stimmen", agreed: "einig",
    source: "Gezeichnet von scout aus den Ausgaben der Cluster.")

  /// Wants a native reader.
  static let finnish = WorkshopWords(
    number: "Nro", topic: "Aihe", dots: "Pisteet", cluster: "Klusteri", impact: "Vaikutus",
    sheet: "Arkki", voting: "Pisteäänestys",
    votingHow: "Liimaa pisteesi niiden aiheiden viereen, jotka ovat jäsenillenne tärkeimpiä.",
    ballot: "Äänestyslippu",
    ballotHow: "Rastita yksi rengas aihetta kohti. Ympyröi vaikutus jäseniinne: 1 pieni, 5 suuri. "
      + "Jätä tyhjäksi, mitä et voi arvioida.",
    signal: "Signaali", meaning: "Mitä se merkitsee jäsenillemme?",
    issue: "Mihin suurempaan muutokseen se voi kuulua?",
    tests: ["Uutuus", "Uskottavuus", "Merkittävyys", "Ajankohtaisuus"],
    map: "Missä olemme eri mieltä",
    mapHow:
      "Mitä tummempi, sitä enemmän ääniä. Kirjain on kunkin klusterin keskimmäisen äänen kohdalla.",
    joint: "Yhteinen rengas", votes: "Äänet", agreed: "yksimielinen",
    source: "Scoutin piirtämä klusterien julkaisuista.")

  /// Wants a native reader.
  static let lithuanian = WorkshopWords(
    number: "Nr.", topic: "Tema", dots: "Taškai", cluster: "Klasteris", impact: "Poveikis",
    sheet: "Lapas", voting: "Balsavimas taškais",
    votingHow: "Klijuokite taškus prie temų, kurios jūsų nariams svarbiausios.",
    ballot: "Biuletenis",
    ballotHow: "Prie kiekvienos temos pažymėkite vieną žiedą. Apveskite poveikį nariams: 1 mažas, "
      + "5 didelis. Palikite tuščia, ko negalite įvertinti.",
    signal: "Signalas", meaning: "Ką tai reiškia mūsų nariams?",
    issue: "Kokių didesnių pokyčių dalis tai gali būti?",
    tests: ["Naujumas", "Tikėtinumas", "Svarba", "Laikas"],
    map: "Kur nesutariame",
    mapHow: "Kuo tamsiau, tuo daugiau balsų. Raidė žymi klasterio vidurinį balsą.",
    joint: "Bendras žiedas", votes: "Balsai", agreed: "sutarta",
    source: "Nubraižė scout iš klasterių leidimų.")
}
