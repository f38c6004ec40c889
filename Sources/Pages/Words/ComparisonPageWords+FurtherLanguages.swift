/// All of these want a native reader.
extension ComparisonPageWords {
  static let danish = ComparisonPageWords(
    language: "da", comparison: "Sammenligning", clusters: "Klynger",
    spread: "Ringe fra hinanden", agreement: "Enighed", shared: "fælles",
    near: "én ring fra hinanden", far: "langt fra hinanden", alone: "kun én radar",
    nowhere: "ingen ring endnu", only: "kun", withoutRing: "uden ring",
    notThere: "Denne radar har ikke emnet.", ownName: "hedder her", ownRing: "egen ring",
    ownQuadrant: "egen sektor",
    source: "Tegnet af scout ud fra klyngernes udgaver.",
    counts: "Tal under en ring: kilder / signaler.")

  static let norwegian = ComparisonPageWords(
    language: "no", comparison: "Sammenligning", clusters: "Klynger",
    spread: "Ringer fra hverandre", agreement: "Enighet", shared: "felles",
    near: "én ring fra hverandre", far: "langt fra hverandre", alone: "bare én radar",
    nowhere: "ingen ring ennå", only: "bare", withoutRing: "uten ring",
    notThere: "Denne radaren har ikke emnet.", ownName: "heter her", ownRing: "egen ring",
    ownQuadrant: "egen sektor",
    source: "Tegnet av scout fra klyngenes utgaver.",
    counts: "Tall under en ring: kilder / signaler.")

  static let polish = ComparisonPageWords(
    language: "pl", comparison: "Porównanie", clusters: "Klastry", spread: "Różnica pierścieni",
    agreement: "Zgodność", shared: "wspólne", near: "różnica jednego pierścienia",
    far: "duża różnica", alone: "tylko na jednym radarze", nowhere: "jeszcze bez pierścienia",
    only: "tylko", withoutRing: "bez pierścienia", notThere: "Tego tematu nie ma na tym radarze.",
    ownName: "nazwa tutaj", ownRing: "własny pierścień", ownQuadrant: "własny sektor",
    source: "Narysował scout z wydań klastrów.",
    counts: "Liczby pod pierścieniem: źródła / sygnały.")

  static let latvian = ComparisonPageWords(
    language: "lv", comparison: "Salīdzinājums", clusters: "Klasteri",
    spread: "Gredzenu starpība", agreement: "Vienprātība", shared: "kopīga",
    near: "viena gredzena starpība", far: "liela starpība", alone: "tikai vienā radarā",
    nowhere: "gredzena vēl nav", only: "tikai", withoutRing: "bez gredzena",
    notThere: "Šajā radarā tēmas nav.", ownName: "šeit saukta", ownRing: "savs gredzens",
    ownQuadrant: "savs sektors",
    source: "Zīmējis scout no klasteru izdevumiem.",
    counts: "Skaitļi zem gredzena: avoti / signāli.")

  static let estonian = ComparisonPageWords(
    language: "et", comparison: "Võrdlus", clusters: "Klastrid", spread: "Rõngaste vahe",
    agreement: "Üksmeel", shared: "ühine", near: "ühe rõnga vahe", far: "suur vahe",
    alone: "ainult ühel radaril", nowhere: "rõngast veel pole", only: "ainult",
    withoutRing: "ilma rõngata", notThere: "Sellel radaril seda teemat pole.",
    ownName: "nimi siin", ownRing: "oma rõngas", ownQuadrant: "oma sektor",
    source: "Joonistanud scout klastrite väljaannetest.",
    counts: "Arvud rõnga all: allikaid / signaale.")
}
