import Signals
import Testing

@Suite("A signal's language: its entry names it, or its text tells it, or its feed names it")
struct SignalLanguageTests {
  private let swedish = "Hamnen i Göteborg provar en ny batterifärja under sommaren."
  private let french = "Le port du Havre teste cet été un nouveau ferry à batteries."
  private let unclear = "ABB + SKF"

  private func code(
    entry: String? = nil, feed: String? = nil, list: String? = nil, of text: String
  ) -> String? {
    SignalLanguage.code(entry: entry, feed: feed, list: list, title: text)
  }

  @Test("What an entry names for itself is believed")
  func entry() {
    #expect(code(entry: "fi", feed: "en", list: "sv", of: swedish) == "fi")
    #expect(code(entry: "fi", of: swedish) == "fi")
  }

  @Test("An entry that only repeats its feed's language has not named its own")
  func inherited() {
    #expect(code(entry: "en", feed: "en", of: swedish) == "sv")
  }

  @Test("A feed that says English by default is corrected by a text that is surely not")
  func defaultEnglish() {
    #expect(code(feed: "en", of: swedish) == "sv")
    #expect(code(list: "en", of: swedish) == "sv")
  }

  @Test("Where nobody names a language, the text tells it")
  func unnamed() {
    #expect(code(of: swedish) == "sv")
    #expect(code(of: french) == nil)
    #expect(code(of: unclear) == nil)
  }

  @Test("Where the text does not tell, the feed's word counts, then the list's")
  func claims() {
    #expect(code(feed: "fi", list: "sv", of: unclear) == "fi")
    #expect(code(list: "sv", of: unclear) == "sv")
    #expect(code(feed: "fr", of: french) == "fr")
    #expect(code(feed: "de", of: "") == "de")
  }

  @Test("A text that only leans to a neighbour's language does not contradict its feed")
  func neighbours() {
    for claim in ["da", "no"] { #expect(code(feed: claim, of: "Ny havvind i nord") == claim) }
  }

  @Test("Title and summary are read together")
  func summary() {
    #expect(
      SignalLanguage.code(entry: nil, feed: "en", list: nil, title: "ABB", summary: swedish) == "sv"
    )
  }
}
