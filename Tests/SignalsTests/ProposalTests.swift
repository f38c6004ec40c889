import Signals
import Testing
import Text

@Suite("A topic's ring proposal")
struct ProposalTests {
  /// A signal that says "pilot" of the heat pump, or whatever else.
  private func pilot(
    _ id: String, _ cue: String = "pilot", days ago: Int = 0, from feed: String? = nil,
    _ sourceClass: SourceClass = .tradePress
  ) -> Signal {
    signal(
      id, "Heat pump \(cue) \(id)", on: today.adding(days: -ago),
      from: source(feed ?? "feed-\(id)", sourceClass))
  }

  @Test("Two independent sources that agree make it sure, when the evidence is strong enough")
  func sure() {
    let proposal = proposal([pilot("a"), pilot("b")])
    #expect((proposal.ring, proposal.verdict) == ("pilot", .sure))
    #expect(proposal.scores == [RingScore(ring: "pilot", points: 6000)])
    // 6000 / 6500, times three quarters for two sources.
    #expect(proposal.confidence == 692)
    #expect(proposal.sources == 2)
    #expect(proposal.newest == today)
  }

  @Test("One source alone is said to be one, however often it says so")
  func singleSource() {
    let proposal = proposal([
      pilot("a", from: "one"), pilot("b", days: 7, from: "one"), pilot("c", days: 14, from: "one"),
    ])
    #expect((proposal.ring, proposal.verdict) == ("pilot", .singleSource))
    #expect(proposal.sources == 1)
    #expect(proposal.isThin)
  }

  @Test("Two feeds are two sources, even where they have one title")
  func sameTitles() {
    var (first, second) = (pilot("a"), pilot("b"))
    first.source.title = "News"
    second.source.title = "News"
    #expect(proposal([first, second]).sources == 2)
  }

  @Test("Below the radar's threshold it is unsure")
  func unsure() {
    let settings = ScoringSettings(sure: 693)
    #expect(proposal([pilot("a"), pilot("b")], model(settings: settings)).verdict == .unsure)
    let exactly = ScoringSettings(sure: 692)
    #expect(proposal([pilot("a"), pilot("b")], model(settings: exactly)).verdict == .sure)
  }

  @Test("Two rings that are close split the evidence, and none leads")
  func split() {
    let signals = [
      pilot("a"), pilot("b", "prototype"), pilot("c"), pilot("d", "prototype"),
    ]
    let proposal = proposal(signals)
    #expect((proposal.ring, proposal.verdict) == (nil, .split))
    #expect(proposal.evidence.count == 2)
    #expect(proposal.counterEvidence.count == 2)
  }

  @Test("A lead of a fifth is enough")
  func smallestLead() {
    let four = (1...4).map { pilot("p\($0)") }
    let five = (1...5).map { pilot("e\($0)", "prototype") }
    #expect(proposal(four + five).ring == "explore")
    #expect(proposal(four + five + [pilot("p5", days: 60)]).verdict == .split)
  }

  @Test("A source has one vote a week: its strongest signal; the rest is counted as held back")
  func oneVote() {
    let strong = pilot("strong", "pilot and prototype", from: "one")
    let weak = signal("weak", "", "A heat pump pilot", from: source("one"))
    let proposal = proposal([weak, strong, pilot("other")])
    #expect(proposal.heldBack == 1)
    #expect(
      Set((proposal.evidence + proposal.counterEvidence).map(\.signal)) == ["strong", "other"])
  }

  @Test("A source that says the same week after week says little new")
  func novelty() {
    let weekly = source("weekly")
    let signals = (0..<5).map {
      signal("w\($0)", "", "Heat pump prototype", on: today.adding(days: -7 * $0), from: weekly)
    }
    let evidence = proposal(signals).evidence.sorted { $0.date > $1.date }
    #expect(evidence.map { $0.factors.novelty ?? 1000 } == [1000, 500, 250, 125, 125])
    let others = signals.enumerated().map { number, known in
      var other = known
      other.source = source("other-\(number)")
      return other
    }
    #expect(proposal(others).evidence.allSatisfy { $0.factors.novelty == nil })
  }

  @Test("The vote comes back on Monday")
  func weeks() {
    let sunday = pilot("sunday", days: 1, from: "one")
    let monday = pilot("monday", from: "one")
    let saturday = pilot("saturday", days: 2, from: "one")
    #expect(proposal([sunday, monday]).heldBack == 0)
    #expect(proposal([sunday, saturday]).heldBack == 1)
  }

  @Test("Evidence halves in 90 days")
  func recency() {
    #expect(proposal([pilot("a")]).evidence.map(\.points) == [3000])
    #expect(proposal([pilot("a", days: 90)]).evidence.map(\.points) == [1500])
    #expect(proposal([pilot("a", days: 180)]).evidence.map(\.points) == [750])
    #expect([0, 90, 180, 270, 900].map { Recency.factor(days: $0) } == [1000, 500, 250, 125, 1])
    for days in 0...1000 {
      #expect(Recency.factor(days: days) >= Recency.factor(days: days + 1))
      #expect(abs(Recency.factor(days: days) - 2 * Recency.factor(days: days + 90)) <= 1)
    }
  }

  @Test("Companies are believed less when they speak of the market, research everywhere but there")
  func trust() {
    func points(_ cue: String, _ sourceClass: SourceClass) -> [Int] {
      proposal([pilot("a", cue, from: "x", sourceClass)]).evidence.map(\.points)
    }
    #expect(points("series production", .company) == [2100])
    #expect(points("prototype", .company) == [2400])
    #expect(points("series production", .research) == [2100])
    #expect(points("basic research", .research) == [3000])
    #expect(points("series production", .tradePress) == [3000])
  }

  @Test(
    "Words of the brake raise the flag and speak for no ring", arguments: [(0, true), (180, false)])
  func brake(age: Int, raised: Bool) {
    let proposal = proposal([pilot("a", "insolvency", days: age)])
    #expect((proposal.ring, proposal.verdict) == (nil, .noEvidence))
    #expect(proposal.brake.map(\.found) == ["insolvency"])
    #expect(BrakeRule.applies(to: proposal) == raised)
  }

  @Test("Without a cue near a keyword there is no evidence")
  func nothing() {
    #expect(proposal([signal("a", "A heat pump")]) == RingProposal(topic: "heat-pump"))
    #expect(proposal([]) == RingProposal(topic: "heat-pump"))
  }

  @Test("Every number follows from the ones it is made of", arguments: UInt64(1)...40)
  func sums(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let world = GeneratedWorld(&random)
    let assessment = assess(world.signals, world.model)
    for proposal in assessment.proposals.values {
      let all = proposal.evidence + proposal.counterEvidence + proposal.brake
      for piece in all {
        let factors = piece.factors
        let product =
          Double(factors.weight * factors.field * factors.sourceClass * factors.recency) / 1e6
          * Double(factors.speaking ?? 1000) / 1e3 * Double(factors.repetition ?? 1000) / 1e3
          * Double(factors.novelty ?? 1000) / 1e3
        #expect(abs(Double(piece.points) - product) <= 0.5)
        #expect(factors.field == piece.place.field.weight)
        #expect(factors.recency == Recency.factor(days: today.number - piece.date.number))
      }
      for score in proposal.scores {
        #expect(score.points == all.filter { $0.ring == score.ring }.reduce(0) { $0 + $1.points })
      }
      #expect(proposal.ring == nil || proposal.evidence.allSatisfy { $0.ring == proposal.ring })
      let votes = Set(all.map { [$0.signal, $0.source, $0.date.weekStart.description] })
      #expect(Set(votes.map { $0.dropFirst() }).count == votes.count)
    }
    #expect(assessment.proposals.values.contains { !$0.counterEvidence.isEmpty })
  }
}
