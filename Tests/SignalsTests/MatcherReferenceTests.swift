import Testing
import Text

@testable import Signals

@Suite("The fast matcher finds what a slow one finds")
struct MatcherReferenceTests {
  /// Few letters and short words, so that stems, compounds and bare forms meet often.
  private static let syllables = ["ba", "ta", "rå", "ne", "en", "er", "ö", "ås", "os", "ija", "us"]
  private static let languages = ["en", "sv", "da", "no", "de", "fi", "et", "lt", "lv", "pl", "xx"]

  @Test("on generated keywords and texts", arguments: UInt64(1)...60)
  func generated(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let keywords = (0..<40).map { _ in Self.keyword(&random) }
    let text = Words(Self.text(&random))
    let all = 0..<text.words.count
    let expected = PlainMatching.matches(keywords, text)
    #expect(Matcher(keywords).matches(in: text, range: all) == expected)
    #expect(!expected.isEmpty)
  }

  @Test("also with the words remembered that other texts brought", arguments: UInt64(1)...20)
  func remembered(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let keywords = (0..<40).map { _ in Self.keyword(&random) }
    let matcher = Matcher(keywords)
    // So little room that words take each other's places all the time.
    var known = KnownWords(room: 8)
    for _ in 0..<6 {
      let text = Words(Self.text(&random))
      #expect(
        matcher.matches(in: text, range: 0..<text.words.count, &known)
          == PlainMatching.matches(keywords, text))
    }
  }

  @Test("in every way a word may match, over all seeds together")
  func allManners() {
    var manners: Set<Match.Manner> = []
    for seed in UInt64(1)...60 {
      var random = SeededRandom(seed: seed)
      let keywords = (0..<40).map { _ in Self.keyword(&random) }
      let text = Words(Self.text(&random))
      manners.formUnion(
        Matcher(keywords).matches(in: text, range: 0..<text.words.count).map(\.manner))
    }
    #expect(manners == [.exact, .inflected, .compound, .withoutDiacritics])
  }

  private static func keyword(_ random: inout SeededRandom) -> Keyword {
    let count = Int.random(in: 0...2, using: &random)
    let text = (0...count).map { _ in
      word(&random, upTo: 3) + (Int.random(in: 0..<5, using: &random) == 0 ? "*" : "")
    }.joined(separator: " ")
    let written = Int.random(in: 0..<10, using: &random) == 0 ? text.uppercased() : text
    return Keyword(written, language: languages.randomElement(using: &random)!)
  }

  private static func text(_ random: inout SeededRandom) -> String {
    (0..<120).map { _ in
      let word = word(&random, upTo: 4)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: return word + "."
      case 1: return word.uppercased()
      case 2: return String(decoding: Folding.withoutDiacritics(Array(word.utf8)), as: UTF8.self)
      default: return word
      }
    }.joined(separator: " ")
  }

  private static func word(_ random: inout SeededRandom, upTo count: Int) -> String {
    (0..<Int.random(in: 1...count, using: &random))
      .map { _ in syllables.randomElement(using: &random)! }.joined()
  }
}
