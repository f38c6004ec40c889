/// The fixed words of a consensus radar and of what made radars comparable, one value a language;
/// other languages read English.
struct ConsensusWords: Sendable {
  /// The title, and what a mark of each kind says.
  var consensus, shared, near, far, alone: String
  /// Of a figure in place of letters.
  var figure: String
  var clusters: String
  /// Above the rings that stand for others, and of one that stands for none.
  var mapped, nowhere: String
  /// Behind the evidence of a ring in the table.
  var evidence: String

  static func of(_ language: String) -> ConsensusWords {
    switch language {
    case "sv": swedish
    case "fi": finnish
    case "de": german
    case "lt": lithuanian
    case "da": danish
    case "no", "nb", "nn": norwegian
    case "pl": polish
    case "lv": latvian
    case "et": estonian
    default: english
    }
  }

  static let english = ConsensusWords(
    consensus: "Consensus", shared: "One shape: all agree", near: "Line: one ring apart",
    far: "Double line: further apart", alone: "Square: only here",
    figure: "Figure: so many clusters in one ring", clusters: "Clusters",
    mapped: "Rings on the common scale", nowhere: "no place",
    evidence: "Below the ring: independent sources / signals of twelve weeks")

  static let swedish = ConsensusWords(
    consensus: "Samsyn", shared: "En form: alla är överens", near: "Linje: en ring isär",
    far: "Dubbel linje: längre isär", alone: "Kvadrat: bara här",
    figure: "Siffra: så många kluster i en ring", clusters: "Kluster",
    mapped: "Ringar på den gemensamma skalan", nowhere: "ingen plats",
    evidence: "Under ringen: oberoende källor / signaler under tolv veckor")

  static let finnish = ConsensusWords(
    consensus: "Yhteinen näkemys", shared: "Yksi muoto: kaikki samaa mieltä",
    near: "Viiva: yhden renkaan ero", far: "Kaksoisviiva: suurempi ero",
    alone: "Neliö: vain täällä", figure: "Luku: näin monta klusteria samalla renkaalla",
    clusters: "Klusterit", mapped: "Renkaat yhteisellä asteikolla", nowhere: "ei paikkaa",
    evidence: "Renkaan alla: riippumattomat lähteet / kahdentoista viikon signaalit")

  static let german = ConsensusWords(
    consensus: "Konsens", shared: "Eine Form: alle sind einig", near: "Linie: ein Ring Abstand",
    far: "Doppellinie: größerer Abstand", alone: "Quadrat: nur hier",
    figure: "Zahl: so viele Cluster in einem Ring", clusters: "Cluster",
    mapped: "Ringe auf der gemeinsamen Skala", nowhere: "kein Platz",
    evidence: "Unter dem Ring: unabhängige Quellen / Signale aus zwölf Wochen")
}

/// All of these want a native reader.
extension ConsensusWords {
  static let lithuanian = ConsensusWords(
    consensus: "Sutarimas", shared: "Viena forma: visi sutaria",
    near: "Linija: vieno žiedo skirtumas",
    far: "Dviguba linija: didesnis skirtumas", alone: "Kvadratas: tik čia",
    figure: "Skaičius: tiek klasterių viename žiede", clusters: "Klasteriai",
    mapped: "Žiedai bendroje skalėje", nowhere: "vietos nėra",
    evidence: "Po žiedu: nepriklausomi šaltiniai / dvylikos savaičių signalai")

  static let danish = ConsensusWords(
    consensus: "Fælles billede", shared: "Én form: alle er enige",
    near: "Linje: én ring fra hinanden",
    far: "Dobbelt linje: længere fra hinanden", alone: "Kvadrat: kun her",
    figure: "Tal: så mange klynger i én ring", clusters: "Klynger",
    mapped: "Ringe på den fælles skala", nowhere: "ingen plads",
    evidence: "Under ringen: uafhængige kilder / signaler fra tolv uger")

  static let norwegian = ConsensusWords(
    consensus: "Felles bilde", shared: "Én form: alle er enige",
    near: "Linje: én ring fra hverandre",
    far: "Dobbel linje: lenger fra hverandre", alone: "Kvadrat: bare her",
    figure: "Tall: så mange klynger i én ring", clusters: "Klynger",
    mapped: "Ringer på den felles skalaen", nowhere: "ingen plass",
    evidence: "Under ringen: uavhengige kilder / signaler fra tolv uker")

  static let polish = ConsensusWords(
    consensus: "Wspólny obraz", shared: "Jeden kształt: wszyscy zgodni",
    near: "Linia: różnica jednego pierścienia", far: "Podwójna linia: większa różnica",
    alone: "Kwadrat: tylko tutaj", figure: "Liczba: tyle klastrów w jednym pierścieniu",
    clusters: "Klastry", mapped: "Pierścienie na wspólnej skali", nowhere: "brak miejsca",
    evidence: "Pod pierścieniem: niezależne źródła / sygnały z dwunastu tygodni")

  static let latvian = ConsensusWords(
    consensus: "Kopējais skats", shared: "Viena forma: visi vienisprātis",
    near: "Līnija: viena gredzena starpība", far: "Dubulta līnija: lielāka starpība",
    alone: "Kvadrāts: tikai šeit", figure: "Skaitlis: tik klasteru vienā gredzenā",
    clusters: "Klasteri", mapped: "Gredzeni kopējā skalā", nowhere: "vietas nav",
    evidence: "Zem gredzena: neatkarīgi avoti / divpadsmit nedēļu signāli")

  static let estonian = ConsensusWords(
    consensus: "Ühine pilt", shared: "Üks kujund: kõik on ühel meelel",
    near: "Joon: ühe rõnga vahe", far: "Topeltjoon: suurem vahe", alone: "Ruut: ainult siin",
    figure: "Arv: nii palju klastreid ühel rõngal", clusters: "Klastrid",
    mapped: "Rõngad ühisel skaalal", nowhere: "kohta ei ole",
    evidence: "Rõnga all: sõltumatud allikad / kaheteistkümne nädala signaalid")
}
