/// These want a native reader.
extension LeadWords {
  static let finnish = LeadWords(
    exchange: "Tarjous vastaa tarpeeseen", gap: "He käyttävät sitä, mitä muut seuraavat",
    stage: "Yhtä pitkällä", lead: "Yhteistyöaihio", what: "Mitä", who: "Kuka", why: "Miksi",
    firstStep: "Ensimmäinen askel", owner: "Vastuuhenkilö", date: "Päivä", points: "pistettä",
    offers: "tarjoaa", needs: "tarvitsee", sameTopic: "Sama aihe", topicWords: "Aiheen sanoja",
    commonWords: "Yhteisiä sanoja", ringGap: "Renkaiden ero", sameStage: "Klustereita renkaassa",
    decided: "Renkaan päättivät ihmiset", languages: "Yhteiset kielet", country: "Sama maa",
    neighbours: "Naapurimaat", sources: "Syötteet, joita kaikki lukevat",
    source: "Scoutin piirtämä klusterien julkaisuista.",
    inside: "Vain sisäiseen käyttöön: älä jaa eteenpäin")

  static let lithuanian = LeadWords(
    exchange: "Pasiūla atitinka poreikį", gap: "Vieni naudoja tai, ką kiti stebi",
    stage: "Vienodai pažengę", lead: "Bendradarbiavimo galimybė", what: "Kas", who: "Kam",
    why: "Kodėl", firstStep: "Pirmas žingsnis", owner: "Atsakingas", date: "Data", points: "tšk.",
    offers: "siūlo", needs: "ieško", sameTopic: "Ta pati tema", topicWords: "Temos žodžiai",
    commonWords: "Bendri žodžiai", ringGap: "Žiedų skirtumas", sameStage: "Klasteriai žiede",
    decided: "Žiedą nusprendė žmonės", languages: "Bendros kalbos", country: "Ta pati šalis",
    neighbours: "Kaimyninės šalys", sources: "Srautai, kuriuos skaito visi",
    source: "Nubraižė scout iš klasterių leidimų.", inside: "Tik viduje: neperduoti")

  static let danish = LeadWords(
    exchange: "Et tilbud møder et behov", gap: "De bruger det, som andre holder øje med",
    stage: "Lige langt", lead: "Samarbejdsmulighed", what: "Hvad", who: "Hvem", why: "Hvorfor",
    firstStep: "Første skridt", owner: "Ansvarlig", date: "Dato", points: "point",
    offers: "tilbyder", needs: "har brug for", sameTopic: "Samme emne", topicWords: "Ord for emnet",
    commonWords: "Fælles ord", ringGap: "Ringe imellem", sameStage: "Klynger i ringen",
    decided: "Ringen er besluttet af mennesker", languages: "Fælles sprog", country: "Samme land",
    neighbours: "Nabolande", sources: "Feeds, som alle læser",
    source: "Tegnet af scout fra klyngernes udgaver.", inside: "Kun internt: må ikke gives videre")

  static let norwegian = LeadWords(
    exchange: "Et tilbud møter et behov", gap: "De bruker det andre følger med på",
    stage: "Like langt", lead: "Samarbeidsmulighet", what: "Hva", who: "Hvem", why: "Hvorfor",
    firstStep: "Første steg", owner: "Ansvarlig", date: "Dato", points: "poeng", offers: "tilbyr",
    needs: "trenger", sameTopic: "Samme emne", topicWords: "Ord for emnet",
    commonWords: "Felles ord", ringGap: "Ringer imellom", sameStage: "Klynger i ringen",
    decided: "Ringen er bestemt av mennesker", languages: "Felles språk", country: "Samme land",
    neighbours: "Naboland", sources: "Strømmer som alle leser",
    source: "Tegnet av scout fra klyngenes utgaver.", inside: "Bare internt: skal ikke gis videre")

  static let polish = LeadWords(
    exchange: "Oferta odpowiada na potrzebę", gap: "Jedni używają tego, co inni obserwują",
    stage: "Na tym samym etapie", lead: "Możliwość współpracy", what: "Co", who: "Kto",
    why: "Dlaczego", firstStep: "Pierwszy krok", owner: "Odpowiedzialny", date: "Data",
    points: "pkt", offers: "oferuje", needs: "potrzebuje", sameTopic: "Ten sam temat",
    topicWords: "Słowa tematu", commonWords: "Wspólne słowa", ringGap: "Różnica pierścieni",
    sameStage: "Klastry w pierścieniu", decided: "Pierścień wybrany przez ludzi",
    languages: "Wspólne języki", country: "Ten sam kraj", neighbours: "Kraje sąsiednie",
    sources: "Kanały, które czytają wszyscy", source: "Narysował scout z wydań klastrów.",
    inside: "Tylko do użytku wewnętrznego")

  static let latvian = LeadWords(
    exchange: "Piedāvājums atbilst vajadzībai", gap: "Vieni lieto to, ko citi vēro",
    stage: "Vienlīdz tālu", lead: "Sadarbības iespēja", what: "Kas", who: "Kurš", why: "Kāpēc",
    firstStep: "Pirmais solis", owner: "Atbildīgais", date: "Datums", points: "punkti",
    offers: "piedāvā", needs: "meklē", sameTopic: "Tā pati tēma", topicWords: "Tēmas vārdi",
    commonWords: "Kopīgi vārdi", ringGap: "Gredzenu starpība", sameStage: "Klasteri gredzenā",
    decided: "Gredzenu izlēma cilvēki", languages: "Kopīgas valodas", country: "Tā pati valsts",
    neighbours: "Kaimiņvalstis", sources: "Plūsmas, ko lasa visi",
    source: "Zīmējis scout no klasteru izdevumiem.", inside: "Tikai iekšējai lietošanai")

  static let estonian = LeadWords(
    exchange: "Pakkumine vastab vajadusele", gap: "Ühed kasutavad seda, mida teised jälgivad",
    stage: "Sama kaugel", lead: "Koostöövõimalus", what: "Mis", who: "Kes", why: "Miks",
    firstStep: "Esimene samm", owner: "Vastutaja", date: "Kuupäev", points: "punkti",
    offers: "pakub", needs: "vajab", sameTopic: "Sama teema", topicWords: "Teema sõnad",
    commonWords: "Ühised sõnad", ringGap: "Rõngaste vahe", sameStage: "Klastreid rõngas",
    decided: "Rõnga otsustasid inimesed", languages: "Ühised keeled", country: "Sama riik",
    neighbours: "Naaberriigid", sources: "Vood, mida kõik loevad",
    source: "Joonistanud scout klastrite väljaannetest.", inside: "Ainult sisemiseks kasutuseks")
}
