import Testing
import Text

@Suite("Telling the language of a text by its letters")
struct TextLanguageTests {
  private func code(_ texts: String) -> String? { TextLanguage.recognized(in: texts)?.code }

  @Test("A sentence of each of the ten languages", arguments: Sentences.byLanguage.keys.sorted())
  func sentences(language: String) throws {
    for sentence in try #require(Sentences.byLanguage[language]) {
      #expect(code(sentence) == language, "\(sentence)")
    }
  }

  @Test("Capitals tell as much as small letters", arguments: Sentences.byLanguage.keys.sorted())
  func capitals(language: String) throws {
    for sentence in try #require(Sentences.byLanguage[language]) {
      #expect(code(sentence.uppercased()) == code(sentence.lowercased()))
    }
  }

  @Test("A title of a few words", arguments: Sentences.titles)
  func titles(title: Sentences.Title) {
    #expect(code(title.text) == title.language)
  }

  @Test("Both forms of Norwegian are Norwegian")
  func nynorsk() {
    #expect(code("Eg veit ikkje kvifor dei ikkje vil vere med på dette prosjektet.") == "no")
  }

  @Test("Other languages are none of the ten", arguments: Sentences.others)
  func others(sentence: String) {
    #expect(TextLanguage.recognized(in: sentence) == nil)
  }

  @Test(
    "Where there is too little to tell, nothing is told",
    arguments: [
      "", " ", "…", "2026-11-27", "🚀🚀🚀", "GPT-5", "API", "Kaunas", "ABB", "3D", "\u{301}",
    ])
  func tooLittle(text: String) {
    #expect(TextLanguage.recognized(in: text) == nil)
  }

  @Test("Names and terms in English do not hide the language of the sentence around them")
  func mixed() {
    #expect(code("Telia tar Cloud Native och Machine Learning till svenska sjukhus i höst") == "sv")
    #expect(code("Nokia tuo Edge Computing -palvelun suomalaisille satamille ensi vuonna") == "fi")
    #expect(code("„Startup Wise Guys“ investuoja į Lietuvos „Deep Tech“ įmones") == "lt")
    #expect(code("Start-up aus Kiel bringt Machine Learning und Big Data auf die Fähre") == "de")
  }

  @Test("What follows is read where the title alone is too short, and the title counts too")
  func titleAndSummary() {
    #expect(TextLanguage.recognized(in: "Havvind", "") == nil)
    #expect(
      TextLanguage.recognized(in: "Havvind", "Regjeringen vil gi mer støtte til nye anlegg.")?.code
        == "no")
    let both = TextLanguage.recognized(in: "Uus akutehas", "avatakse sügisel Pärnus")
    #expect(both?.code == "et")
    #expect(both == TextLanguage.recognized(in: "Uus akutehas avatakse sügisel Pärnus"))
  }

  @Test("A long text of one language is sure, a short one of two words is not")
  func sureness() throws {
    let long = try #require(TextLanguage.recognized(in: Sentences.byLanguage["fi"]![0]))
    #expect(long.isSure && long.margin >= TextLanguage.sureMargin)
    #expect(TextLanguage.recognized(in: "Ny vind")?.isSure != true)
  }

  @Test("The same text gives the same answer, and only the beginning of a long one is read")
  func determinism() {
    let danish = Sentences.byLanguage["da"]!.joined(separator: " ")
    let first = TextLanguage.recognized(in: danish)
    for _ in 0..<10 { #expect(TextLanguage.recognized(in: danish) == first) }
    let polish = Sentences.byLanguage["pl"]!.joined(separator: " ")
    #expect(code(danish + String(repeating: polish, count: 20)) == "da")
  }

  @Test("Text that was decomposed reads like composed text, nearly")
  func decomposed() {
    let text =
      "Uusi tehdas ka\u{308}ytta\u{308}a\u{308} uusiutuvaa sa\u{308}hko\u{308}a\u{308} ja vetya\u{308}."
    #expect(code(text) == "fi")
  }
}
