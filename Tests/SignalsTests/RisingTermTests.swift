import Signals
import Testing
import Text

@Suite("Words and phrases that rise in a radar's own feeds")
struct RisingTermTests {
  private func rising(_ signals: [Signal], _ known: KnownTerms = KnownTerms()) -> [RisingTerm] {
    Discovery(known).risingTerms(in: signals, on: today)
  }

  @Test(
    "Terms planted in a year of thousands of signals stand in the first twenty, with their forms",
    arguments: UInt64(1)...3)
  func planted(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let feeds = GeneratedFeeds(&random)
    #expect(feeds.signals.count > 3_000)
    let found = rising(feeds.signals)
    let first = Array(found.prefix(20))
    for term in GeneratedFeeds.planted {
      let homes = term.forms.map { Discovery.terms(named: $0, in: first).map(\.name) }
      #expect(homes.allSatisfy { $0.count == 1 && $0 == homes[0] }, "\(term.forms): \(homes)")
    }
    #expect(found.map(\.rise.score) == found.map(\.rise.score).sorted(by: >))
    #expect(found.allSatisfy { $0.rise.signals >= 3 && $0.rise.sources >= 2 })
    #expect(rising(feeds.signals.shuffled(using: &random)) == found)
  }

  @Test("What is frequent, known, a name of a publisher or said every time does not appear")
  func leftOut() {
    var random = SeededRandom(seed: 9)
    var feeds = GeneratedFeeds(&random)
    let recent = 0..<4
    feeds.say("everyday matter", oneIn: 10)
    feeds.say("The post appeared first on our pages", source: "en-1")
    feeds.say("Publisher fi0 grumbles", oneIn: 6, weeks: recent)
    feeds.say("Publisher en2 grumbles", oneIn: 4, weeks: recent)
    feeds.say("heat pumps grow", oneIn: 4, weeks: recent)
    feeds.say("industrial heat pump", oneIn: 7, weeks: recent)
    feeds.say("harbour electricity", oneIn: 7, weeks: recent)
    feeds.say("on 14 November 2026, Monday, 3 500", oneIn: 3, weeks: recent)
    feeds.say("of the and which", oneIn: 2, weeks: recent)
    feeds.say("once upon", weeks: 26..<30)
    feeds.say("lonely speech", source: "en-3", weeks: recent)
    let found = rising(feeds.signals, KnownTerms(model()))
    for text in [
      "everyday", "matter", "post", "appeared first", "pages", "publisher fi0", "publisher en2",
      "heat", "pumps", "heat pump", "industrial heat pump", "industrial heat", "harbour",
      "electricity", "harbour electricity", "november", "14", "monday", "2026", "of", "which",
      "once", "upon", "lonely", "lonely speech",
    ] {
      #expect(Discovery.terms(named: text, in: found).isEmpty, "\(text)")
    }
    #expect(!Discovery.terms(named: "industrial", in: found).isEmpty)
    #expect(!Discovery.terms(named: "grumbles", in: found).isEmpty)
  }

  /// One signal a week from each of three feeds, about nothing.
  private var quiet: [Signal] {
    (0..<60).map { number in
      signal(
        "quiet-\(number)", "Nothing number\(number)", on: today.adding(days: -(number / 3) * 7 - 1),
        from: source("feed-\(number % 3)"))
    }
  }

  private func mention(_ number: Int, _ text: String, feed: Int, days ago: Int) -> Signal {
    signal("m\(number)", text, on: today.adding(days: -ago), from: source("feed-\(feed)"))
  }

  @Test("Three signals from two sources are needed, and the score can be worked out by hand")
  func least() throws {
    let two = [
      mention(1, "Kelp flour", feed: 0, days: 1), mention(2, "Kelp flour", feed: 1, days: 8),
    ]
    #expect(rising(quiet + two).isEmpty)
    let oneSource = two.map { mention(Int($0.id.dropFirst())!, $0.title, feed: 0, days: 2) }
    #expect(rising(quiet + oneSource + [mention(3, "Kelp flour", feed: 0, days: 9)]).isEmpty)
    let found = rising(quiet + two + [mention(3, "Bread of kelp flour", feed: 0, days: 2)])
    let term = try #require(found.first)
    #expect(found.count == 1 && term.name == TermName("Kelp flour", language: "en"))
    #expect(term.signals == ["m1", "m3", "m2"] && term.firstSeen == today.adding(days: -8))
    #expect(term.weeks == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2])
    #expect(
      term.rise
        == Rise(
          signals: 3, sources: 2, recent: .init(2, of: 12), background: .init(0, of: 48),
          before: .init(0, of: 12), earlier: .init(0, of: 12)))
    // 2·(2 ln(2/12) + 10 ln(10/12) − 2 ln(2/60) − 58 ln(58/60)) and 2·3 / (3 + 1).
    #expect(term.rise.logLikelihood == 6_724 && term.rise.acceleration == 1_500)
    #expect(term.rise.score == 10_086)
  }

  @Test("Growth that is over counts less than growth that sets in now")
  func acceleration() {
    func rise(_ recent: Int, _ before: Int, _ earlier: Int) -> Rise {
      Rise(
        signals: recent, sources: 3, recent: .init(recent, of: 40),
        background: .init(before + earlier, of: 400), before: .init(before, of: 40),
        earlier: .init(earlier, of: 40))
    }
    #expect(rise(9, 0, 0).acceleration == 1_818)
    #expect(rise(8, 4, 0).acceleration == 1_000)
    #expect(rise(8, 8, 0).acceleration == 200)
    #expect(rise(4, 8, 0).acceleration == 200)
    #expect(rise(4, 40, 40).logLikelihood == 0 && rise(4, 40, 40).score == 0)
  }

  @Test("A source that has no earlier weeks has no vote")
  func newFeed() {
    let mentions = (0..<9).map {
      mention($0, "Kelp flour", feed: $0 < 3 ? 0 : 7 + $0 % 2, days: $0)
    }
    #expect(rising(quiet + mentions).isEmpty)
  }

  @Test("A dismissed term and its near-variants stay away")
  func dismissed() {
    let forms = ["Sodium-ion battery", "sodium ion batteries", "Sodium-ion batteries", "sodium"]
    let signals =
      quiet + (0..<6).map { mention($0, "\(forms[$0 % 3]) word\($0)", feed: $0 % 3, days: $0 * 2) }
    #expect(rising(signals).map(\.name.text) == ["Sodium-ion battery"])
    for form in forms {
      let found = Discovery(KnownTerms()).risingTerms(
        in: signals, on: today, dismissed: [TermName(form, language: "en")])
      #expect(found.isEmpty, "\(form)")
      let other = Discovery(KnownTerms()).risingTerms(
        in: signals, on: today, dismissed: [TermName(form, language: "sv")])
      #expect(other.count == 1)
    }
  }

  @Test("The word that a phrase has nearly for itself is no term beside it")
  func pieces() {
    var signals = quiet
    for number in 0..<5 {
      signals.append(
        mention(number, "Zymatic brine number\(number)", feed: number % 3, days: number))
    }
    #expect(rising(signals).map(\.name.text) == ["Zymatic brine"])
    for number in 5..<9 {
      signals.append(mention(number, "Brine again", feed: number % 3, days: number))
    }
    #expect(!Discovery.terms(named: "brine", in: rising(signals)).isEmpty)
  }

  @Test("A keyword that makes a hit closes its phrase; one that only helps is just no term itself")
  func helpingWords() {
    let signals =
      quiet + (0..<5).map { mention($0, "Zymatic brine mill\($0)", feed: $0 % 3, days: $0) }
    func found(_ keyword: Keyword) -> [String] {
      let list = WordList(keywords: [keyword])
      return rising(signals, KnownTerms(model(topics: ["topic": list]))).map(\.name.text)
    }
    #expect(found(Keyword("zymatic", language: "en")) == ["brine"])
    #expect(found(Keyword("zymat*", language: "en")) == ["brine"])
    #expect(found(Keyword("zymatic", language: "en", weight: 300)) == ["Zymatic brine"])
    #expect(found(Keyword("zymat*", language: "en", weight: 300)) == ["Zymatic brine"])
    #expect(found(Keyword("zymatic brine", language: "en", weight: 300)) == [])
    #expect(found(Keyword("zymatic", language: "lt")) == ["Zymatic brine"])
  }

  @Test("A term that people promoted to the board is known by its name")
  func cards() {
    let signals =
      quiet + (0..<5).map { mention($0, "Kelp flour bread\($0)", feed: $0 % 3, days: $0) }
    #expect(rising(signals).count == 1)
    let known = KnownTerms(topics: [Keyword("Kelp flour", language: "en")])
    #expect(rising(signals, known).isEmpty)
  }
}
