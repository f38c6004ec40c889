import Signals
import Testing

@Suite("A keyword finds the forms of its words")
struct WordFormsTests {
  @Test("A Finnish word in -us is not found in other words of its first letters")
  func stemOfTilaus() {
    #expect(found("tilaus", in: "Uudessa tilassa on toinen tilanne", "fi") == [])
  }

  @Test(
    "Endings of ten languages",
    arguments: [
      ("en", "battery", "new batteries for ferries", "batteries"),
      ("en", "heat pump", "two heat pumps", "heat pumps"),
      ("en", "heat pump", "a heat-pump maker", "heat-pump"),
      ("en", "precision fermentation", "Precision Fermentation scales", "Precision Fermentation"),
      ("sv", "värmepump", "de nya värmepumparna", "värmepumparna"),
      ("sv", "landström", "landströmmen i hamnen", "landströmmen"),
      ("da", "varmepumpe", "store varmepumper i byen", "varmepumper"),
      ("no", "hydrogen", "hydrogenet lagres", "hydrogenet"),
      ("de", "Wärmepumpe", "neue Wärmepumpen", "Wärmepumpen"),
      ("de", "autonomes Schiff", "zwei autonome Schiffe", "autonome Schiffe"),
      ("fi", "biosensori", "uusia biosensoreita kehitetään", "biosensoreita"),
      ("fi", "maasähkö", "maasähköllä ladataan", "maasähköllä"),
      ("fi", "tilaus", "kahden tilauksen jälkeen", "tilauksen"),
      ("fi", "laitos", "uusi laitoksemme", "laitoksemme"),
      ("et", "vesinik", "vesiniku tootmine", "vesiniku"),
      ("lt", "šilumos siurblys", "šilumos siurbliai", "šilumos siurbliai"),
      ("lt", "vandenilis", "vandenilio gamyba", "vandenilio"),
      ("lv", "baterija", "jaunas baterijas", "baterijas"),
      ("pl", "pompa ciepła", "rynek pomp ciepła", "pomp ciepła"),
      ("pl", "bateria", "z bateriami", "bateriami"),
    ])
  func endings(language: String, keyword: String, text: String, form: String) {
    #expect(found(keyword, in: text, language) == [form])
  }

  @Test(
    "Where Finnish and Estonian weaken a stem's last consonant",
    arguments: [
      ("fi", "pilotti", "pilotin tulokset", "pilotin"),
      ("fi", "lämpöpumppu", "lämpöpumpun hinta", "lämpöpumpun"),
      ("fi", "sarjatuotanto", "sarjatuotannossa", "sarjatuotannossa"),
      ("fi", "käyttöönotto", "käyttöönoton jälkeen", "käyttöönoton"),
      ("et", "soojuspump", "soojuspumbad", "soojuspumbad"),
    ])
  func gradation(language: String, keyword: String, text: String, form: String) {
    #expect(found(keyword, in: text, language) == [form])
    #expect(found(keyword, in: keyword, language) == [keyword])
  }

  @Test(
    "Definite adjectives, which Lithuanian terms are made of",
    arguments: [
      ("tikslioji fermentacija", "tiksliosios fermentacijos"),
      ("tikslioji fermentacija", "tiksliąją fermentaciją"),
      ("bandomasis projektas", "bandomojo projekto"),
      ("žalioji energetika", "žaliosios energetikos"),
    ])
  func definiteAdjectives(keyword: String, form: String) {
    #expect(found(keyword, in: form, "lt") == [form])
  }

  @Test(
    "Parts of compounds, where the language builds them",
    arguments: [
      ("de", "Wärmepumpe", "eine Großwärmepumpe", "Großwärmepumpe"),
      ("de", "Landstrom", "die Landstromversorgungsanlage", "Landstromversorgungsanlage"),
      ("sv", "batteri", "fartygsbatterier laddas", "fartygsbatterier"),
      ("da", "brint", "et kæmpebrintanlæg", "kæmpebrintanlæg"),
      ("no", "hydrogen", "hydrogenfartøyene seiler", "hydrogenfartøyene"),
      ("fi", "moottori", "ammoniakkimoottoreiden koe", "ammoniakkimoottoreiden"),
      ("et", "vesinik", "rohevesinikutehas", "rohevesinikutehas"),
    ])
  func compounds(language: String, keyword: String, text: String, form: String) {
    #expect(found(keyword, in: text, language) == [form])
  }

  @Test(
    "Other words that look alike are not found",
    arguments: [
      ("en", "order", "the border and a disorder"), ("en", "rail", "a trailer on the trail"),
      ("en", "ship", "a relationship"), ("en", "heat pump", "pump heat"),
      ("en", "heat pump", "heat the pump"), ("en", "heat pump", "No heat. Pump it up"),
      ("lt", "pilotinis", "pilotas nutupdė lėktuvą"), ("pl", "bateria", "barter"),
      ("sv", "gas", "magasinet"), ("fi", "vene", "laivaveneet"),
      ("de", "Energie", "die Synergien"),
    ])
  func lookalikes(language: String, keyword: String, text: String) {
    #expect(found(keyword, in: text, language) == [])
  }

  @Test("The first part of a compound has three letters, however many bytes they take")
  func firstPart() {
    #expect(found("batteri", in: "båtbatteri", "sv") == ["båtbatteri"])
    #expect(found("batteri", in: "åäbatteri", "sv") == [])
  }

  @Test(
    "An acronym is matched by case, with a plural s at most",
    arguments: [
      ("MASS", "MASS trials begin", ["MASS"]), ("MASS", "mass and Mass", []),
      ("ROV", "three ROVs and a ROVer", ["ROVs"]), ("CCS", "CCS-ready", ["CCS"]),
      ("CO2", "co2 from ships", ["co2"]),
    ])
  func acronyms(keyword: String, text: String, forms: [String]) {
    #expect(found(keyword, in: text, "en") == forms)
  }

  @Test(
    "Without its diacritics a word is found, but weighs 7 tenths",
    arguments: [
      ("fi", "lämpöpumppu", "lämpöpumppua", "lampopumppua"),
      ("lt", "šilumos siurblys", "šilumos siurbliai", "silumos siurbliai"),
      ("sv", "vätgas", "vätgasen", "vatgasen"), ("de", "Wärmepumpe", "Wärmepumpen", "Warmepumpen"),
      ("pl", "energia słoneczna", "energii słonecznej", "energii slonecznej"),
    ])
  func withoutDiacritics(language: String, keyword: String, whole: String, bare: String) {
    let list = words(keyword, in: language)
    #expect(lines(of: whole, for: list, in: language).map(\.points) == [1000])
    #expect(lines(of: bare, for: list, in: language).map(\.points) == [700])
  }

  @Test("A keyword without diacritics does not find a word that has them")
  func otherLetters() {
    #expect(found("halla", in: "hällä palaa", "fi") == [])
    #expect(found("varme", in: "Wärme", "de") == [])
  }

  @Test("A signal is matched in its language, and in English for the names of topics")
  func languages() {
    let list = WordList(keywords: [
      Keyword("protein", language: "en"), Keyword("valkuaisaine", language: "fi"),
      Keyword("äggvita", language: "sv"),
    ])
    func forms(_ language: String?) -> Set<String> {
      Set(lines(of: "protein valkuaisaine äggvita", for: list, in: language).map(\.found))
    }
    #expect(forms("fi") == ["protein", "valkuaisaine"])
    #expect(forms("sv") == ["protein", "äggvita"])
    #expect(forms(nil) == ["protein", "valkuaisaine", "äggvita"])
  }

  @Test("Cues in English do not count in a signal of another language")
  func cueLanguages() {
    let german = signal("a", "heat pump pilot", language: "de")
    #expect(cues(german, model()) == [])
    #expect(cues(german, model(pilot: words("Pilot", in: "de"))) == ["pilot: pilot"])
  }
}
