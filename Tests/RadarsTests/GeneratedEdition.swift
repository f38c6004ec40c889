import Radars
import Signals
import Text

/// Values for every field, made up from a seed, with texts that files and feeds may throw at us.
struct Generator {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private static let texts = [
    "", " ", "Heat pump", "Šilumos siurblys", "</script>\"'&amp;", "a\u{0}b", "line\nbreak\r\n\t",
    "e\u{301} and \u{e9}", "👩‍🔬🇱🇹", "\u{202e}right", "\\u0041 \\", "null", "{\"a\":1}", "\u{2028}",
  ]

  mutating func text() -> String { Self.texts.randomElement(using: &random)! }
  mutating func number() -> Int { .random(in: -5...100_000, using: &random) }
  mutating func flag() -> Bool { .random(using: &random) }
  mutating func day() -> Day { Day(number: .random(in: 0...40_000, using: &random)) }
  mutating func moment() -> Timestamp {
    Timestamp(seconds: .random(in: 0...4_000_000_000, using: &random))
  }
  mutating func one<Value: CaseIterable>(_ type: Value.Type) -> Value {
    Array(Value.allCases).randomElement(using: &random)!
  }
  mutating func maybe<Value>(_ make: (inout Generator) -> Value) -> Value? {
    flag() ? make(&self) : nil
  }
  mutating func some<Value>(_ make: (inout Generator) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in make(&self) }
  }

  mutating func localized() -> LocalizedText {
    LocalizedText(["en": text(), "lt": text()])
  }

  mutating func signal() -> Signal {
    Signal(
      id: text(), title: text(), summary: text(), categories: some { $0.text() },
      link: maybe { $0.text() }, language: maybe { $0.text() }, published: maybe { $0.day() },
      seen: day(), source: Source(id: text(), title: text(), sourceClass: one(SourceClass.self)))
  }

  mutating func change() -> CardChange {
    CardChange(
      column: maybe { $0.one(BoardColumn.self) }, owner: maybe { $0.text() },
      nextStep: maybe { $0.text() }, nextStepDate: maybe { $0.day() }, need: maybe { $0.text() },
      parkedUntil: maybe { $0.day() })
  }

  /// The ten kinds of decision in turn.
  mutating func decision(_ kind: Int) -> Decision {
    let act: Decision.Act =
      switch kind % 10 {
      case 0: .keep(signal: signal(), topic: maybe { $0.text() })
      case 1: .dismiss(signal: text(), topic: maybe { $0.text() })
      case 2: .promote(signal: signal(), topic: text(), name: maybe { $0.text() })
      case 3: .add(signal: signal())
      case 6: .dismissTerm(TermName(text(), language: maybe { $0.text() }))
      case 4: .place(topic: text(), ring: text())
      case 5: .card(topic: text(), change: change())
      case 7: .pair(ExchangePair(offer: text(), need: text()), ring: text())
      case 8: .endPair(ExchangePair(offer: text(), need: text()))
      default: .reason(topic: text(), edition: day())
      }
    return Decision(when: moment(), who: text(), why: maybe { $0.text() }, act: act)
  }

  mutating func evidence() -> Evidence {
    Evidence(
      signal: text(), title: text(), link: maybe { $0.text() }, source: text(),
      sourceClass: one(SourceClass.self), date: day(), ring: maybe { $0.text() }, cue: text(),
      found: text(), near: text(), place: Place(field: one(Field.self), word: number()),
      quote: text(), points: number(),
      factors: EvidenceFactors(
        weight: number(), field: number(), sourceClass: number(), recency: number()))
  }

  mutating func proposal() -> RingProposal {
    let verdicts: [RingProposal.Verdict] = [.sure, .singleSource, .unsure, .split, .noEvidence]
    return RingProposal(
      topic: text(), ring: maybe { $0.text() }, verdict: verdicts.randomElement(using: &random)!,
      confidence: number(), scores: some { RingScore(ring: $0.text(), points: $0.number()) },
      evidence: some { $0.evidence() }, counterEvidence: some { $0.evidence() },
      brake: some { $0.evidence() }, sources: number(), heldBack: number(),
      newest: maybe { $0.day() })
  }

  mutating func blip() -> Blip {
    Blip(
      topic: text(), name: localized(), summary: maybe { $0.localized() }, quadrant: text(),
      ring: text(),
      movement: Movement(
        one(Movement.Kind.self), from: maybe { $0.text() }, reason: maybe { $0.text() }),
      placement: maybe {
        Placement(ring: $0.text(), who: $0.text(), when: $0.moment(), why: $0.text())
      }, proposal: proposal(), impact: maybe { $0.number() }, trl: maybe { $0.number() },
      brake: flag(), thin: flag(), weeks: some { $0.number() },
      position: maybe { BlipPosition(angle: $0.number(), share: $0.number()) },
      before: maybe { BlipPosition(angle: $0.number(), share: $0.number()) },
      namePlace: maybe { NamePlace(lines: $0.number(), side: $0.number(), reach: $0.number()) })
  }

  mutating func card() -> Card {
    Card(
      topic: text(), name: localized(), summary: maybe { $0.localized() }, quadrant: text(),
      column: one(BoardColumn.self), since: day(), ring: maybe { $0.text() },
      trl: maybe { $0.number() }, owner: maybe { $0.text() }, nextStep: maybe { $0.text() },
      nextStepDate: maybe { $0.day() }, need: maybe { $0.text() }, why: maybe { $0.text() },
      parkedUntil: maybe { $0.day() }, signals: number())
  }

  mutating func exchange() -> PublicExchange {
    PublicExchange(member: text(), text: text(), topic: maybe { $0.text() })
  }

  mutating func frame() -> RadarFrame {
    RadarFrame(
      id: text(), kind: one(RadarKind.self), title: localized(),
      cluster: Cluster(name: text(), country: maybe { $0.text() }), languages: some { $0.text() },
      rings: some {
        RingFace(
          Ring(
            id: $0.text(), name: $0.localized(), means: $0.maybe { $0.localized() },
            trl: $0.maybe { _ in 4...6 },
            horizon: $0.maybe { Horizon(from: $0.number(), to: $0.maybe { $0.number() }) }))
      }, quadrants: some { QuadrantFace(Quadrant(id: $0.text(), name: $0.localized())) },
      look: Look(color: maybe { $0.text() }, logo: maybe { $0.text() }))
  }

  mutating func edition() -> Edition {
    Edition(
      schema: number(), frame: frame(), date: day(), frozen: flag(), previous: maybe { $0.day() },
      blips: some { $0.blip() },
      unplaced: some {
        UnplacedTopic(
          topic: $0.text(), name: $0.localized(), quadrant: $0.text(),
          reason: $0.one(UnplacedTopic.Reason.self), proposal: $0.proposal())
      },
      removed: some {
        RemovedTopic(
          topic: $0.text(), name: $0.localized(), quadrant: $0.text(), ring: $0.text(),
          reason: $0.maybe { $0.text() })
      }, cards: some { $0.card() },
      layout: maybe {
        EditionLayout(
          rings: $0.some { $0.number() }, paper: $0.text(), letters: $0.number(),
          tight: $0.maybe { $0.number() },
          numbers: $0.maybe { $0.some { TopicNumber(topic: $0.text(), number: $0.number()) } })
      },
      sources: some {
        EditionSource(
          id: $0.text(), name: $0.text(), sourceClass: $0.one(SourceClass.self),
          country: $0.maybe { $0.text() }, languages: $0.some { $0.text() },
          quadrants: $0.some { $0.text() }, signals: $0.number())
      }, offers: some { $0.exchange() }, needs: some { $0.exchange() },
      words: some { TopicWords(topic: $0.text(), words: ["en": $0.some { $0.text() }]) })
  }
}
