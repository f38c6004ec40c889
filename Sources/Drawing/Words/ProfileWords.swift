/// The fixed words of a page about one topic, one value a language; other languages read English.
struct ProfileWords: Sendable {
  var profile, what, why, evidence, counter, warnings, movements, board, impact: String
  /// Before the person who decided; before the figure; after the number of sources.
  var placedBy, confidence, sources: String
  /// Said where there is nothing of a kind.
  var nothing: String
  /// How many pieces did not fit on the page.
  var more: @Sendable (Int) -> String
  var source: String

  static func of(_ language: String) -> ProfileWords {
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

  static let english = ProfileWords(
    profile: "Technology profile", what: "What it is", why: "Why it stands here",
    evidence: "What speaks for it", counter: "What speaks for another ring",
    warnings: "What speaks against it", movements: "Movements", board: "On the board",
    impact: "Impact", placedBy: "Placed by", confidence: "Confidence", sources: "Sources",
    nothing: "nothing found yet", more: { "and \($0) more in the edition" },
    source: "Drawn by scout; quotes are at most 300 characters, and their rights stay with their "
      + "publishers.")

  static let swedish = ProfileWords(
    profile: "Teknikprofil", what: "Vad det är", why: "Varför det står här",
    evidence: "Vad som talar för", counter: "Vad som talar för en annan ring",
    warnings: "Vad som talar emot", movements: "Rörelser", board: "På tavlan",
    impact: "Betydelse", placedBy: "Placerad av", confidence: "Säkerhet", sources: "Källor",
    nothing: "inget funnet än", more: { "och \($0) till i utgåvan" },
    source: "Ritad av scout; citat är högst 300 tecken och rättigheterna är utgivarnas.")

  static let german = ProfileWords(
    profile: "Technologieprofil", what: "Was es ist", why: "Warum es hier steht",
    evidence: "Was dafür spricht", counter: "Was für einen anderen Ring spricht",
    warnings: "Was dagegen spricht", movements: "Bewegungen", board: "Auf der Tafel",
    impact: "Wirkung", placedBy: "Platziert von", confidence: "Sicherheit", sources: "Quellen",
    nothing: "noch nichts gefunden", more: { "und \($0) weitere in der Ausgabe" },
    source: "Gezeichnet von scout; Zitate haben höchstens 300 Zeichen, die Rechte liegen bei den "
      + "Verlagen.")

  /// Wants a native reader, as do all below.
  static let finnish = ProfileWords(
    profile: "Teknologiaprofiili", what: "Mikä se on", why: "Miksi se on tässä",
    evidence: "Mikä puhuu puolesta", counter: "Mikä puhuu toisen renkaan puolesta",
    warnings: "Mikä puhuu vastaan", movements: "Siirtymät", board: "Taululla",
    impact: "Vaikutus", placedBy: "Sijoittaja", confidence: "Varmuus", sources: "Lähteitä",
    nothing: "ei vielä löytynyt", more: { "ja \($0) muuta julkaisussa" },
    source: "Scoutin piirtämä; lainaukset ovat enintään 300 merkkiä, oikeudet ovat julkaisijoilla.")

  static let lithuanian = ProfileWords(
    profile: "Technologijos aprašas", what: "Kas tai yra", why: "Kodėl čia stovi",
    evidence: "Kas kalba už", counter: "Kas kalba už kitą žiedą", warnings: "Kas kalba prieš",
    movements: "Judėjimas", board: "Lentoje", impact: "Poveikis", placedBy: "Nusprendė",
    confidence: "Tikrumas", sources: "Šaltiniai", nothing: "dar nieko nerasta",
    more: { "ir dar \($0) leidime" },
    source: "Nubraižė scout; citatos iki 300 ženklų, teisės priklauso leidėjams.")

  static let danish = ProfileWords(
    profile: "Teknologiprofil", what: "Hvad det er", why: "Hvorfor det står her",
    evidence: "Hvad der taler for", counter: "Hvad der taler for en anden ring",
    warnings: "Hvad der taler imod", movements: "Bevægelser", board: "På tavlen",
    impact: "Betydning", placedBy: "Placeret af", confidence: "Sikkerhed", sources: "Kilder",
    nothing: "intet fundet endnu", more: { "og \($0) til i udgaven" },
    source: "Tegnet af scout; citater er højst 300 tegn, og rettighederne er udgivernes.")

  static let norwegian = ProfileWords(
    profile: "Teknologiprofil", what: "Hva det er", why: "Hvorfor det står her",
    evidence: "Hva som taler for", counter: "Hva som taler for en annen ring",
    warnings: "Hva som taler imot", movements: "Bevegelser", board: "På tavla",
    impact: "Betydning", placedBy: "Plassert av", confidence: "Sikkerhet", sources: "Kilder",
    nothing: "ingenting funnet ennå", more: { "og \($0) til i utgaven" },
    source: "Tegnet av scout; sitater er høyst 300 tegn, og rettighetene er utgivernes.")

  static let polish = ProfileWords(
    profile: "Profil technologii", what: "Co to jest", why: "Dlaczego tu stoi",
    evidence: "Co przemawia za", counter: "Co przemawia za innym pierścieniem",
    warnings: "Co przemawia przeciw", movements: "Ruchy", board: "Na tablicy",
    impact: "Znaczenie", placedBy: "Umieścił(a)", confidence: "Pewność", sources: "Źródła",
    nothing: "jeszcze nic nie znaleziono", more: { "i jeszcze \($0) w wydaniu" },
    source: "Narysował scout; cytaty mają do 300 znaków, prawa należą do wydawców.")

  static let latvian = ProfileWords(
    profile: "Tehnoloģijas profils", what: "Kas tas ir", why: "Kāpēc tā ir šeit",
    evidence: "Kas runā par", counter: "Kas runā par citu gredzenu", warnings: "Kas runā pret",
    movements: "Kustība", board: "Uz tāfeles", impact: "Ietekme", placedBy: "Izvietoja",
    confidence: "Drošums", sources: "Avoti", nothing: "vēl nekas nav atrasts",
    more: { "un vēl \($0) izdevumā" },
    source: "Zīmējis scout; citāti līdz 300 zīmēm, tiesības pieder izdevējiem.")

  static let estonian = ProfileWords(
    profile: "Tehnoloogia profiil", what: "Mis see on", why: "Miks see siin on",
    evidence: "Mis räägib poolt", counter: "Mis räägib teise rõnga poolt",
    warnings: "Mis räägib vastu", movements: "Liikumised", board: "Tahvlil", impact: "Mõju",
    placedBy: "Paigutas", confidence: "Kindlus", sources: "Allikaid",
    nothing: "veel ei leitud midagi", more: { "ja veel \($0) väljaandes" },
    source: "Joonistanud scout; tsitaadid on kuni 300 märki, õigused kuuluvad avaldajatele.")
}
