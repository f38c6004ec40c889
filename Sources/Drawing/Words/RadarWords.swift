/// The fixed words on a radar, one value a language; other languages read English.
struct RadarWords: Sendable {
  var draft, edition, since, topics: String
  var new, movedIn, movedOut, unchanged, removed: String
  /// Said in the legend behind the movement.
  var tipIn, tipOut: String
  var unplaced, noSignal, noCue, split, unknownCell: String
  var byPeople, proposal, thin, brake, impact, legend, rings: String
  var source, firstEdition, quadrants: String

  static func of(_ language: String) -> RadarWords {
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

  static let english = RadarWords(
    draft: "Draft", edition: "Edition", since: "compared with", topics: "Topics",
    new: "New", movedIn: "Moved in", movedOut: "Moved out", unchanged: "Unchanged",
    removed: "Removed since the last edition",
    tipIn: ": tip to the centre", tipOut: ": tip outwards",
    unplaced: "Without a ring", noSignal: "no signal in the window",
    noCue: "signals, but no word on maturity", split: "evidence is split between rings",
    unknownCell: "its ring or quadrant is not on this radar",
    byPeople: "Filled: placed by people", proposal: "Hollow: proposed by scout",
    thin: "Dashed: thin or old evidence", brake: "Bar: evidence against it",
    impact: "Size: impact on members", legend: "How to read the marks", rings: "Rings",
    source: "Drawn by scout from public feeds and the cluster's own notes.",
    firstEdition: "first edition", quadrants: "Quadrants")

  static let swedish = RadarWords(
    draft: "Utkast", edition: "Utgåva", since: "jämfört med", topics: "Ämnen",
    new: "Nytt", movedIn: "Inåt", movedOut: "Utåt", unchanged: "Oförändrat",
    removed: "Borttagna sedan förra utgåvan",
    tipIn: ": spets mot mitten", tipOut: ": spets från mitten",
    unplaced: "Utan ring", noSignal: "ingen signal i perioden",
    noCue: "signaler, men inget om mognad", split: "beläggen pekar på olika ringar",
    unknownCell: "dess ring eller sektor finns inte på denna radar",
    byPeople: "Fylld: placerad av människor", proposal: "Ofylld: föreslagen av scout",
    thin: "Streckad: få eller gamla belägg", brake: "Balk: belägg emot",
    impact: "Storlek: betydelse för medlemmarna", legend: "Så läser du märkena", rings: "Ringar",
    source: "Ritad av scout från öppna flöden och klustrets egna anteckningar.",
    firstEdition: "första utgåvan", quadrants: "Sektorer")

  static let finnish = RadarWords(
    draft: "Luonnos", edition: "Julkaisu", since: "vertailukohta", topics: "Aiheita",
    new: "Uusi", movedIn: "Sisäänpäin", movedOut: "Ulospäin", unchanged: "Ennallaan",
    removed: "Poistettu edellisen julkaisun jälkeen",
    tipIn: ": kärki keskustaan", tipOut: ": kärki ulospäin",
    unplaced: "Ilman rengasta", noSignal: "ei signaaleja aikavälillä",
    noCue: "signaaleja, mutta ei mainintaa kypsyydestä", split: "näyttö jakautuu eri renkaille",
    unknownCell: "sen rengasta tai sektoria ei ole tässä tutkassa",
    byPeople: "Täytetty: ihmisten sijoittama", proposal: "Ontto: scoutin ehdotus",
    thin: "Katkoviiva: vähän tai vanhaa näyttöä", brake: "Palkki: näyttöä vastaan",
    impact: "Koko: vaikutus jäseniin", legend: "Näin luet merkkejä", rings: "Renkaat",
    source: "Scoutin piirtämä avoimista syötteistä ja klusterin omista muistiinpanoista.",
    firstEdition: "ensimmäinen julkaisu", quadrants: "Sektorit")

  /// Wants a native reader.
  static let lithuanian = RadarWords(
    draft: "Juodraštis", edition: "Leidimas", since: "palyginta su", topics: "Temos",
    new: "Nauja", movedIn: "Arčiau centro", movedOut: "Toliau nuo centro",
    unchanged: "Nepakito", removed: "Pašalinta nuo ankstesnio leidimo",
    tipIn: ": smaigalys į centrą", tipOut: ": smaigalys į išorę",
    unplaced: "Be žiedo", noSignal: "laikotarpiu signalų nebuvo",
    noCue: "signalų yra, bet nieko apie brandą", split: "įrodymai rodo skirtingus žiedus",
    unknownCell: "jos žiedo ar sektoriaus šiame radare nėra",
    byPeople: "Užpildyta: nusprendė žmonės", proposal: "Tuščiavidurė: siūlo scout",
    thin: "Brūkšninė: mažai ar seni įrodymai", brake: "Brūkšnys: įrodymai prieš",
    impact: "Dydis: poveikis nariams", legend: "Kaip skaityti ženklus", rings: "Žiedai",
    source: "Nubraižė scout iš viešų naujienų srautų ir klasterio užrašų.",
    firstEdition: "pirmasis leidimas", quadrants: "Sektoriai")

  static let german = RadarWords(
    draft: "Entwurf", edition: "Ausgabe", since: "verglichen mit", topics: "Themen",
    new: "Neu", movedIn: "Nach innen", movedOut: "Nach außen", unchanged: "Unverändert",
    removed: "Entfernt seit der letzten Ausgabe",
    tipIn: ": Spitze zur Mitte", tipOut: ": Spitze nach außen",
    unplaced: "Ohne Ring", noSignal: "kein Signal im Zeitraum",
    noCue: "Signale, aber nichts zur Reife", split: "Belege sprechen für verschiedene Ringe",
    unknownCell: "Ring oder Sektor gibt es auf diesem Radar nicht",
    byPeople: "Gefüllt: von Menschen platziert", proposal: "Hohl: Vorschlag von scout",
    thin: "Gestrichelt: wenige oder alte Belege", brake: "Balken: Belege dagegen",
    impact: "Größe: Wirkung auf Mitglieder", legend: "So liest man die Zeichen", rings: "Ringe",
    source: "Gezeichnet von scout aus öffentlichen Feeds und eigenen Notizen des Clusters.",
    firstEdition: "erste Ausgabe", quadrants: "Sektoren")
}
