import Testing
import Text

@Suite("Splitting a text into words")
struct WordsTests {
  private func folded(_ text: String) -> [String] {
    let words = Words(text)
    return words.words.map { String(decoding: words.folded[$0.folded], as: UTF8.self) }
  }

  @Test("Case, width and ligatures do not matter, letters of our languages stay themselves")
  func folding() {
    #expect(
      folded("Höyry ÅLAND ﬁlm ＣＯ２ Łódź Žalias") == [
        "höyry", "åland", "film", "co2", "łódź", "žalias",
      ])
    #expect(folded("CO₂") == ["co2"])
  }

  @Test("Decomposed letters fold like composed ones")
  func decomposed() {
    #expect(folded("ha\u{308}ndler") == folded("händler"))
    #expect(folded("Z\u{30c}alias") == ["žalias"])
  }

  @Test("Hyphens part words, apostrophes do not")
  func boundaries() {
    #expect(
      folded("3D-printing ship's ‘quoted’ e-fuel") == [
        "3d", "printing", "ship's", "quoted", "e", "fuel",
      ])
    #expect(folded("") == [])
    #expect(folded("…!?") == [])
  }

  @Test("The words of a range come back letter for letter")
  func original() {
    let words = Words("Ägg & Bröd: Rolls-Royce’s test")
    #expect(words.text(of: 0..<2) == "Ägg & Bröd")
    #expect(words.text(of: 2..<4) == "Rolls-Royce’s")
    #expect(words.text(of: 1..<1) == "")
    #expect(Words("the ships’ crews").text(of: 0..<2) == "the ships")
  }

  @Test("A sentence ends at a full stop before a blank, not inside a number")
  func sentences() {
    let words = Words("It costs 3.5 million. Who pays? We do")
    #expect(words.words.map(\.sentence) == [0, 0, 0, 0, 0, 1, 1, 2, 2])
  }

  @Test("A line ends a sentence, as headings and list items do")
  func lines() {
    #expect(Words("Heat pumps\nPilot plant opens").words.map(\.sentence) == [0, 0, 1, 1, 1])
  }

  @Test("A text that is added begins a new sentence and knows its range")
  func append() {
    var words = Words("A title")
    let range = words.append("The summary")
    #expect(range == 2..<4)
    #expect(words.words[range.lowerBound].sentence == 1)
    #expect(words.text(of: range) == "The summary")
  }

  @Test("Without diacritics a letter becomes its base")
  func withoutDiacritics() {
    let bare = Folding.withoutDiacritics(
      Folding.folded("Žaliasis šilumos siurblys, ødelæggelse, Straße"))
    #expect(
      String(decoding: bare, as: UTF8.self) == "zaliasis silumos siurblys, odelaeggelse, strasse")
  }
}
