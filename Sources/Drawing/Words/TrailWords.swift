/// The fixed words of a trail over editions, one value a language; other languages read English.
struct TrailWords: Sendable {
  var title, editions, moved, unmoved, movements: String
  /// Before the count of editions that are too many to be drawn as small radars.
  var earlier: String
  /// The band below the rings; what a topic became that is on no later edition.
  var off, removed: String
  var noReason, byScout: String
  var addedRing, removedRing, renamedRing, quadrants, incomparable: String
  /// Before the names of the quadrants.
  var clockwise: String
  var source: String

  static func of(_ language: String) -> TrailWords {
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

  static let english = TrailWords(
    title: "What moved, when and why", editions: "Editions", moved: "Topics that moved",
    unmoved: "Topics that never moved", movements: "Movements",
    earlier: "Earlier editions, not drawn as radars", off: "Off the radar", removed: "removed",
    noReason: "no reason recorded", byScout: "proposed by scout",
    addedRing: "new ring", removedRing: "ring dropped", renamedRing: "ring renamed",
    quadrants: "other quadrants than before",
    incomparable: "topics that cannot be compared, since the rings changed",
    clockwise: "Quadrants clockwise from the top",
    source: "Drawn by scout from the radar's editions; the same topic stands at the same angle.")

  static let swedish = TrailWords(
    title: "Vad som flyttat sig, när och varför", editions: "Utgåvor",
    moved: "Ämnen som flyttat sig", unmoved: "Ämnen som aldrig flyttat sig",
    movements: "Rörelser", earlier: "Tidigare utgåvor, inte ritade som radar",
    off: "Utanför radarn", removed: "borttaget", noReason: "inget skäl antecknat",
    byScout: "föreslaget av scout", addedRing: "ny ring", removedRing: "ring borttagen",
    renamedRing: "ring omdöpt", quadrants: "andra sektorer än tidigare",
    incomparable: "ämnen som inte kan jämföras eftersom ringarna ändrats",
    clockwise: "Sektorer medurs uppifrån",
    source: "Ritad av scout från radarns utgåvor; samma ämne står i samma vinkel.")

  static let german = TrailWords(
    title: "Was sich bewegt hat, wann und warum", editions: "Ausgaben",
    moved: "Themen, die sich bewegt haben", unmoved: "Themen ohne Bewegung",
    movements: "Bewegungen", earlier: "Frühere Ausgaben, nicht als Radar gezeichnet",
    off: "Nicht auf dem Radar", removed: "entfernt", noReason: "kein Grund vermerkt",
    byScout: "von scout vorgeschlagen", addedRing: "neuer Ring", removedRing: "Ring entfallen",
    renamedRing: "Ring umbenannt", quadrants: "andere Sektoren als zuvor",
    incomparable: "nicht vergleichbare Themen, da sich die Ringe geändert haben",
    clockwise: "Sektoren im Uhrzeigersinn von oben",
    source: "Gezeichnet von scout aus den Ausgaben des Radars; gleiches Thema, gleicher Winkel.")

  /// Wants a native reader, as do all below.
  static let finnish = TrailWords(
    title: "Mikä siirtyi, milloin ja miksi", editions: "Julkaisuja", moved: "Siirtyneitä aiheita",
    unmoved: "Aiheita, jotka eivät siirtyneet", movements: "Siirtymät",
    earlier: "Aiempia julkaisuja, joita ei ole piirretty tutkina", off: "Ei tutkalla",
    removed: "poistettu", noReason: "syytä ei kirjattu", byScout: "scoutin ehdotus",
    addedRing: "uusi rengas", removedRing: "rengas poistettu",
    renamedRing: "rengas nimetty uudelleen", quadrants: "eri sektorit kuin aiemmin",
    incomparable: "aiheita, joita ei voi verrata, koska renkaat muuttuivat",
    clockwise: "Sektorit myötäpäivään ylhäältä",
    source: "Scoutin piirtämä tutkan julkaisuista; sama aihe on samassa kulmassa.")

  static let lithuanian = TrailWords(
    title: "Kas judėjo, kada ir kodėl", editions: "Leidimai", moved: "Judėjusios temos",
    unmoved: "Nejudėjusios temos", movements: "Judėjimas",
    earlier: "Ankstesni leidimai, nenubraižyti kaip radarai", off: "Ne radare",
    removed: "pašalinta", noReason: "priežastis neįrašyta", byScout: "scout siūlymas",
    addedRing: "naujas žiedas", removedRing: "žiedo nebėra", renamedRing: "žiedas pervadintas",
    quadrants: "kiti sektoriai nei anksčiau",
    incomparable: "nepalyginamos temos, nes pasikeitė žiedai",
    clockwise: "Sektoriai pagal laikrodžio rodyklę nuo viršaus",
    source: "Nubraižė scout iš radaro leidimų; ta pati tema stovi tuo pačiu kampu.")
}
