/// All of these want a native reader.
extension BoardWords {
  static let danish = BoardWords(
    board: "Teknologitavle", cards: "Kort", cardsPastLimit: "Over grænsen",
    limit: "Grænse i dage", evidence: "Beviser",
    evidenceMark: "Beviser: citater / signaler",
    ageMark: "Cirkel: dage i kolonnen, fuld ved grænsen",
    weeksMark: "Søjler: signaler pr. uge, tolv uger",
    owner: "Ansvarlig", noOwner: "ingen ansvarlig endnu", next: "Næste",
    noNext: "intet næste skridt endnu", overdue: "overskredet", until: "Indtil", why: "Hvorfor",
    need: "Behov", barriers: "Hindringer", empty: "Ingen kort",
    days: { "\($0) d." },
    pastLimit: { $0 == 1 ? "1 dag over grænsen" : "\($0) dage over grænsen" },
    columns: [
      "Indbakke", "Screening", "Profil", "Vurdering", "Beslutning", "Forsøgsprojekt", "Overført",
      "På pause", "Droppet",
    ],
    source: "Tegnet af scout ud fra klyngens egne beslutninger.")

  static let norwegian = BoardWords(
    board: "Teknologitavle", cards: "Kort", cardsPastLimit: "Over grensen",
    limit: "Grense i dager", evidence: "Belegg",
    evidenceMark: "Belegg: sitater / signaler",
    ageMark: "Sirkel: dager i kolonnen, full ved grensen",
    weeksMark: "Søyler: signaler per uke, tolv uker",
    owner: "Ansvarlig", noOwner: "ingen ansvarlig ennå", next: "Neste",
    noNext: "ikke noe neste steg ennå", overdue: "forfalt", until: "Til", why: "Hvorfor",
    need: "Behov", barriers: "Hindringer", empty: "Ingen kort",
    days: { "\($0) d." },
    pastLimit: { $0 == 1 ? "1 dag over grensen" : "\($0) dager over grensen" },
    columns: [
      "Innboks", "Siling", "Profil", "Vurdering", "Beslutning", "Prøveprosjekt", "Overført",
      "På vent", "Droppet",
    ],
    source: "Tegnet av scout fra klyngens egne beslutninger.")

  static let polish = BoardWords(
    board: "Tablica technologii", cards: "Karty", cardsPastLimit: "Po terminie",
    limit: "Limit w dniach", evidence: "Dowody",
    evidenceMark: "Dowody: cytaty / sygnały",
    ageMark: "Koło: dni w kolumnie, pełne przy limicie",
    weeksMark: "Słupki: sygnały na tydzień, 12 tygodni",
    owner: "Opiekun", noOwner: "jeszcze bez opiekuna", next: "Dalej",
    noNext: "jeszcze bez następnego kroku", overdue: "po terminie", until: "Do",
    why: "Dlaczego", need: "Potrzeba", barriers: "Bariery", empty: "Brak kart",
    days: { "\($0) d." },
    pastLimit: { $0 == 1 ? "1 dzień po limicie" : "\($0) dni po limicie" },
    columns: [
      "Wpływ", "Przegląd", "Profil", "Ocena", "Decyzja", "Projekt próbny", "Przekazane",
      "Odłożone", "Odrzucone",
    ],
    source: "Narysował scout z własnych decyzji klastra.")

  static let latvian = BoardWords(
    board: "Tehnoloģiju tāfele", cards: "Kartītes", cardsPastLimit: "Pāri termiņam",
    limit: "Termiņš dienās", evidence: "Pierādījumi",
    evidenceMark: "Pierādījumi: citāti / signāli",
    ageMark: "Aplis: dienas kolonnā, pilns termiņā",
    weeksMark: "Stabiņi: signāli nedēļā, 12 nedēļas",
    owner: "Atbildīgais", noOwner: "atbildīgā vēl nav", next: "Tālāk",
    noNext: "nākamā soļa vēl nav", overdue: "nokavēts", until: "Līdz", why: "Kāpēc",
    need: "Vajadzība", barriers: "Šķēršļi", empty: "Kartīšu nav",
    days: { "\($0) d." },
    pastLimit: { "\($0) d. pāri termiņam" },
    columns: [
      "Saņemtās", "Atlase", "Profils", "Vērtēšana", "Lēmums", "Izmēģinājums", "Nodotas",
      "Atliktas", "Noraidītas",
    ],
    source: "Zīmējis scout no klastera lēmumiem.")

  static let estonian = BoardWords(
    board: "Tehnoloogiatahvel", cards: "Kaarte", cardsPastLimit: "Üle tähtaja",
    limit: "Tähtaeg päevades", evidence: "Tõendid",
    evidenceMark: "Tõendid: tsitaate / signaale",
    ageMark: "Ring: päevi veerus, täis tähtajal",
    weeksMark: "Tulbad: signaale nädalas, 12 nädalat",
    owner: "Vastutaja", noOwner: "vastutajat veel pole", next: "Järgmiseks",
    noNext: "järgmist sammu veel pole", overdue: "hilinenud", until: "Kuni", why: "Miks",
    need: "Vajadus", barriers: "Takistused", empty: "Kaarte pole",
    days: { "\($0) p" },
    pastLimit: { "\($0) p üle tähtaja" },
    columns: [
      "Saabunud", "Sõelumine", "Profiil", "Hindamine", "Otsus", "Katseprojekt", "Üle antud",
      "Ootel", "Kõrvale jäetud",
    ],
    source: "Joonistanud scout klastri enda otsustest.")
}
