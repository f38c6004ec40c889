/// All of these want a native reader.
extension WorkshopWords {
  static let danish = WorkshopWords(
    number: "Nr.", topic: "Emne", dots: "Prikker", cluster: "Klynge", impact: "Betydning",
    sheet: "Ark", voting: "Prikafstemning",
    votingHow: "Sæt dine prikker ved de emner, der betyder mest for jeres medlemmer.",
    ballot: "Stemmeseddel",
    ballotHow:
      "Sæt kryds ved én ring pr. emne. Sæt ring om betydningen for jeres medlemmer: 1 lav, "
      + "5 høj. Lad det stå tomt, som du ikke kan vurdere.",
    signal: "Signal", meaning: "Hvad betyder det for vores medlemmer?",
    issue: "Hvilken større forandring kan det være en del af?",
    tests: ["Nyhed", "Rimelighed", "Betydning", "Rette tid"],
    map: "Hvor vi er uenige",
    mapHow: "Jo mørkere, jo flere stemmer. Et bogstav står ved hver klynges midterste stemme.",
    joint: "Fælles ring", votes: "Stemmer", agreed: "enige",
    source: "Tegnet af scout ud fra klyngernes udgaver.")

  static let norwegian = WorkshopWords(
    number: "Nr.", topic: "Emne", dots: "Prikker", cluster: "Klynge", impact: "Betydning",
    sheet: "Ark", voting: "Prikkavstemning",
    votingHow: "Sett prikkene dine ved de emnene som betyr mest for medlemmene deres.",
    ballot: "Stemmeseddel",
    ballotHow:
      "Kryss av én ring per emne. Sett ring rundt betydningen for medlemmene: 1 lav, 5 høy. "
      + "La det stå tomt som du ikke kan vurdere.",
    signal: "Signal", meaning: "Hva betyr det for medlemmene våre?",
    issue: "Hvilken større endring kan det være en del av?",
    tests: ["Nyhet", "Rimelighet", "Betydning", "Rett tid"],
    map: "Hvor vi er uenige",
    mapHow: "Jo mørkere, jo flere stemmer. En bokstav står ved hver klynges midterste stemme.",
    joint: "Felles ring", votes: "Stemmer", agreed: "enige",
    source: "Tegnet av scout fra klyngenes utgaver.")

  static let polish = WorkshopWords(
    number: "Nr", topic: "Temat", dots: "Kropki", cluster: "Klaster", impact: "Znaczenie",
    sheet: "Arkusz", voting: "Głosowanie kropkami",
    votingHow: "Przyklej kropki przy tematach najważniejszych dla waszych członków.",
    ballot: "Karta do głosowania",
    ballotHow:
      "Przy każdym temacie zaznacz jeden pierścień. Zakreśl znaczenie dla członków: 1 małe, "
      + "5 duże. Zostaw puste to, czego nie możesz ocenić.",
    signal: "Sygnał", meaning: "Co to znaczy dla naszych członków?",
    issue: "Częścią jakiej większej zmiany może być?",
    tests: ["Nowość", "Wiarygodność", "Waga", "Czas"],
    map: "W czym się różnimy",
    mapHow: "Im ciemniej, tym więcej głosów. Litera stoi przy środkowym głosie każdego klastra.",
    joint: "Wspólny pierścień", votes: "Głosy", agreed: "zgoda",
    source: "Narysował scout z wydań klastrów.")

  static let latvian = WorkshopWords(
    number: "Nr.", topic: "Tēma", dots: "Punkti", cluster: "Klasteris", impact: "Ietekme",
    sheet: "Lapa", voting: "Balsošana ar punktiem",
    votingHow: "Līmējiet punktus pie tēmām, kas jūsu biedriem ir vissvarīgākās.",
    ballot: "Balsošanas zīme",
    ballotHow: "Pie katras tēmas atzīmējiet vienu gredzenu. Apvelciet ietekmi uz biedriem: 1 maza, "
      + "5 liela. Atstājiet tukšu to, ko nevarat vērtēt.",
    signal: "Signāls", meaning: "Ko tas nozīmē mūsu biedriem?",
    issue: "Kādu lielāku pārmaiņu daļa tas var būt?",
    tests: ["Jaunums", "Ticamība", "Nozīmība", "Īstais laiks"],
    map: "Kur mēs neesam vienisprātis",
    mapHow: "Jo tumšāks, jo vairāk balsu. Burts stāv pie katra klastera vidējās balss.",
    joint: "Kopīgais gredzens", votes: "Balsis", agreed: "vienprātība",
    source: "Zīmējis scout no klasteru izdevumiem.")

  static let estonian = WorkshopWords(
    number: "Nr", topic: "Teema", dots: "Täpid", cluster: "Klaster", impact: "Mõju",
    sheet: "Leht", voting: "Täpihääletus",
    votingHow: "Kleebi oma täpid teemade juurde, mis on teie liikmetele kõige tähtsamad.",
    ballot: "Hääletussedel",
    ballotHow: "Märgi iga teema juures üks rõngas. Tõmba ring ümber mõju teie liikmetele: 1 väike, "
      + "5 suur. Jäta tühjaks, mida sa hinnata ei oska.",
    signal: "Signaal", meaning: "Mida see meie liikmetele tähendab?",
    issue: "Millise suurema muutuse osa see võib olla?",
    tests: ["Uudsus", "Usutavus", "Olulisus", "Õige aeg"],
    map: "Kus me eri meelt oleme",
    mapHow: "Mida tumedam, seda rohkem hääli. Täht seisab iga klastri keskmise hääle juures.",
    joint: "Ühine rõngas", votes: "Hääled", agreed: "üksmeel",
    source: "Joonistanud scout klastrite väljaannetest.")
}
