/// The fixed words of collaboration leads, one value a language; other languages read English.
struct LeadWords: Sendable {
  /// The kinds of lead.
  var exchange, gap, stage: String
  var lead, what, who, why, firstStep, owner, date, points: String
  /// Between a member and what it gives or wants.
  var offers, needs: String
  /// Before what a rule counted.
  var sameTopic, topicWords, commonWords, ringGap, sameStage, decided: String
  var languages, country, neighbours, sources: String
  var source: String
  /// On a card that holds what members keep to their cluster.
  var inside: String

  static func of(_ language: String) -> LeadWords {
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

  static let english = LeadWords(
    exchange: "An offer meets a need", gap: "They use what others watch", stage: "Equally far",
    lead: "Collaboration lead", what: "What", who: "Who", why: "Why", firstStep: "First step",
    owner: "Owner", date: "Date", points: "points", offers: "offers", needs: "needs",
    sameTopic: "Same topic", topicWords: "Words of the topic", commonWords: "Common words",
    ringGap: "Rings apart", sameStage: "Clusters in the ring", decided: "Ring decided by people",
    languages: "Common languages", country: "Same country", neighbours: "Neighbouring countries",
    sources: "Feeds that all read", source: "Drawn by scout from the clusters' editions.",
    inside: "Inside only: do not pass on")

  static let swedish = LeadWords(
    exchange: "Ett erbjudande möter ett behov", gap: "De använder det som andra bevakar",
    stage: "Lika långt komna", lead: "Samarbetsförslag", what: "Vad", who: "Vem", why: "Varför",
    firstStep: "Första steg", owner: "Ansvarig", date: "Datum", points: "poäng", offers: "erbjuder",
    needs: "behöver", sameTopic: "Samma ämne", topicWords: "Ord för ämnet",
    commonWords: "Gemensamma ord", ringGap: "Ringar isär", sameStage: "Kluster i ringen",
    decided: "Ringen beslutad av människor", languages: "Gemensamma språk", country: "Samma land",
    neighbours: "Grannländer", sources: "Flöden som alla läser",
    source: "Ritad av scout från klustrens utgåvor.", inside: "Endast internt: lämna inte vidare")

  static let german = LeadWords(
    exchange: "Ein Angebot trifft einen Bedarf", gap: "Die einen nutzen, was andere beobachten",
    stage: "Gleich weit", lead: "Kooperationsansatz", what: "Was", who: "Wer", why: "Warum",
    firstStep: "Erster Schritt", owner: "Verantwortlich", date: "Datum", points: "Punkte",
    offers: "bietet", needs: "braucht", sameTopic: "Gleiches Thema",
    topicWords: "Wörter des Themas", commonWords: "Gemeinsame Wörter", ringGap: "Ringe Abstand",
    sameStage: "Cluster im Ring", decided: "Ring von Menschen entschieden",
    languages: "Gemeinsame Sprachen", country: "Gleiches Land", neighbours: "Nachbarländer",
    sources: "Feeds, die alle lesen", source: "Gezeichnet von scout aus den Ausgaben der Cluster.",
    inside: "Nur intern: nicht weitergeben")
}
