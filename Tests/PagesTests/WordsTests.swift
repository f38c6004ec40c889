import TestSupport
import Testing

@testable import Pages

@Suite("The fixed words of a page in ten languages")
struct WordsTests {
  /// Every word of a language, by its name.
  private func words(_ language: PageWords) -> [String: String] {
    var all: [String: String] = [:]
    for group in Mirror(reflecting: language).children {
      for word in Mirror(reflecting: group.value).children {
        all["\(group.label ?? "").\(word.label ?? "")"] = word.value as? String
      }
    }
    return all
  }

  @Test("All ten are there, each in its own words, and none lacks one")
  func complete() {
    let codes = PageWords.all.map(\.language)
    #expect(codes == ["en", "sv", "fi", "lt", "de", "da", "no", "pl", "lv", "et"])
    let english = words(.english)
    #expect(english.count > 70)
    for language in PageWords.all {
      let own = words(language)
      #expect(own.count == english.count)
      #expect(own.values.allSatisfy { !$0.isEmpty && $0 == $0.trimmed })
      guard language.language != "en" else { continue }
      let same = own.filter { english[$0.key] == $0.value }.keys
      #expect(same.count <= 8, "\(language.language) says \(same.sorted()) in English")
    }
  }

  @Test("What is put into a sentence has its place in every language", arguments: PageWords.all)
  func places(words: PageWords) {
    #expect(words.controls.count.contains("{shown}") && words.controls.count.contains("{all}"))
    #expect(words.topic.decided.contains("{who}") && words.topic.decided.hasSuffix("{date}"))
    #expect(words.topic.proposes.contains("{ring}"))
    #expect(words.evidence.more.contains("{count}"))
  }

  @Test(
    "A language is found by its code, another reads English",
    arguments: [
      ("de", "de"), ("de-AT", "de"), ("nb", "no"), ("nn-NO", "no"), ("no", "no"), ("ET", "et"),
      ("fr", "en"), ("", "en"),
    ])
  func found(code: String, language: String) {
    #expect(PageWords.of(code).language == language)
  }

  @Test("A page speaks the language that was asked for, else the radar's first")
  func page() throws {
    let lithuanian = try PageReader(Samples.page(language: "lt"))
    #expect(lithuanian.elements[0].attributes["lang"] == "lt")
    #expect(lithuanian.named("h1").first?.text == "Šilumos radaras")
    #expect(lithuanian.rows.first?.text.contains("Heat pumps lietuviškai") == true)
    #expect(lithuanian.elements[0].text.contains("Temos: 4 iš 4"))
    let norwegian = try PageReader(Samples.page(language: "no"))
    #expect(norwegian.elements[0].attributes["lang"] == "nb")
    #expect(try PageReader(Samples.page()).elements[0].attributes["lang"] == "en")
    let odd = try PageReader(Samples.page(language: "x\" y"))
    #expect(odd.elements[0].attributes["lang"] == "en")
  }

  @Test("What a value holds is not filled in again")
  func filled() {
    let text = "{who} on {date} {".filled(["who": "{date}", "date": "Monday"])
    #expect(text == "{date} on Monday {")
    #expect("{unknown}".filled([:]) == "{unknown}")
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
