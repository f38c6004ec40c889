import Testing
import Text

@testable import Signals

@Suite("A word with an asterisk stands for every word that begins with its letters")
struct PrefixTests {
  private func matches(_ keywords: [String], _ text: String, _ language: String = "lt") -> [String]
  {
    let words = Words(text)
    return Matcher(keywords.map { Keyword($0, language: language) })
      .matches(in: words, range: words.words.indices)
      .map { "\(keywords[$0.keyword]): \(words.text(of: $0.words)), \($0.manner)" }
  }

  @Test("whatever follows, and however long it is")
  func anyEnding() {
    #expect(
      matches(["politi*"], "Politi politika POLITIKAI politinėmisaplinkybėmis polit apolitinis")
        == [
          "politi*: Politi, exact", "politi*: politika, inflected", "politi*: POLITIKAI, inflected",
          "politi*: politinėmisaplinkybėmis, inflected",
        ])
  }

  @Test("as a word of a phrase, at any place of it")
  func inPhrases() {
    #expect(
      matches(["valdži* programa", "nauj* valdži*"], "Nauja valdžios programa, valdžia. Programa")
        == [
          "nauj* valdži*: Nauja valdžios, inflected",
          "valdži* programa: valdžios programa, inflected",
        ])
  }

  @Test("Prefixes of four and of six letters of one word are both found, and the word itself")
  func severalOfOneWord() {
    #expect(
      matches(["politi*", "poli*", "politika", "polo*"], "politika ir poliklinika") == [
        "politi*: politika, inflected", "poli*: politika, inflected", "politika: politika, exact",
        "poli*: poliklinika, inflected",
      ])
  }

  @Test("without diacritics in the second, weaker way, where the text has none")
  func withoutDiacritics() {
    #expect(
      matches(["valdži*"], "valdzios valdziošs valdži") == [
        "valdži*: valdzios, withoutDiacritics", "valdži*: valdži, exact",
      ])
  }

  @Test("and neither for compounds nor for an acronym", arguments: ["sv", "de", "fi"])
  func nothingElse(language: String) {
    #expect(matches(["batteri*"], "båtbatteri", language) == [])
    #expect(matches(["AI*"], "aircraft", language) == ["AI*: aircraft, inflected"])
  }

  @Test("Letters are counted as they are folded")
  func letters() {
    #expect(matches(["šį*"], "šįmet") == ["šį*: šįmet, inflected"])
    #expect(matches(["ša\u{308}*"], "šämet") == ["ša\u{308}*: šämet, inflected"])
  }

  @Test(
    "Elsewhere an asterisk is a mark as before",
    arguments: ["p*", "3d*", "pol *", "*pol", "pol*itika", "p'o*"])
  func punctuation(keyword: String) {
    #expect(matches([keyword], "poxxxxxxx 3dxxxxxxx p'oxxxxxxx polxxxxxxxx politikaxxxxxx") == [])
  }

  @Test("The words beside a mark are words as before")
  func besidesPunctuation() {
    #expect(matches(["pol *", "*pol"], "pol") == ["pol *: pol, exact", "*pol: pol, exact"])
    #expect(matches(["pol*itika"], "pol itika") == ["pol*itika: pol itika, exact"])
  }
}
