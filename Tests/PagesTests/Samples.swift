import Drawing
import Radars
import Signals
import Text

@testable import Pages

/// Editions to make pages of, with everything that a page can show, and texts that are attacks on it.
enum Samples {
  static let date = Day("2026-11-16")!
  static let attacks = [
    "</script><script>alert(1)</script>", "<!--<script>", "\" onclick=\"alert(1)", "<img src=x>",
    "]]>&amp;{date}", "line\u{2028}end\u{2029}\u{0}\u{7}", "turned\u{202e}round",
  ]

  static func rings(_ language: String = "en") -> [RingFace] {
    ["adopt", "pilot", "explore", "watch"].map { id in
      RingFace(Ring(id: id, name: LocalizedText([language: "\(id) ring", "lt": "\(id) žiedas"])))
    }
  }

  static let quadrants = ["energy", "food", "sea"].map { id in
    QuadrantFace(Quadrant(id: id, name: LocalizedText("\(id) quadrant")))
  }

  static func frame(
    title: LocalizedText = LocalizedText(["en": "Heat Radar", "lt": "Šilumos radaras"]),
    color: String? = "#0b6e4f"
  ) -> RadarFrame {
    RadarFrame(
      id: "heat", kind: .technology, title: title, cluster: Cluster(name: "Example & Sons"),
      languages: ["en", "lt"], rings: rings(), quadrants: quadrants, look: Look(color: color))
  }

  static func evidence(
    _ text: String = "A pilot plant with a heat pump opens", link: String? = "https://a.example/1",
    ring: String? = "pilot"
  ) -> Evidence {
    Evidence(
      signal: "s1", title: text, link: link, source: "Alpha", sourceClass: .tradePress,
      date: date.adding(days: -5), ring: ring, cue: "pilot plant", found: "pilot plant",
      near: "heat pump", place: Place(field: .title, word: 2), quote: text, points: 3_684,
      factors: EvidenceFactors(weight: 1_400, field: 3, sourceClass: 1_000, recency: 877))
  }

  static func proposal(
    _ topic: String, _ ring: String?, evidence: [Evidence] = [evidence()]
  ) -> RingProposal {
    RingProposal(
      topic: topic, ring: ring, verdict: ring == nil ? .split : .singleSource, confidence: 581,
      scores: [RingScore(ring: "pilot", points: 3_684)], evidence: evidence,
      counterEvidence: [Samples.evidence("Nothing but a prototype", ring: "explore")],
      brake: [Samples.evidence("It is banned", ring: nil)], sources: 1)
  }

  static func blip(
    _ topic: String, _ name: String, quadrant: String = "energy", ring: String = "pilot",
    movement: Movement = Movement(.unchanged), placement: Placement? = nil,
    evidence: [Evidence] = [evidence()]
  ) -> Blip {
    Blip(
      topic: topic, name: LocalizedText(["en": name, "lt": "\(name) lietuviškai"]),
      summary: LocalizedText("What \(name) is."), quadrant: quadrant, ring: ring,
      movement: movement, placement: placement,
      proposal: proposal(topic, ring, evidence: evidence), impact: 4, trl: 7, brake: true,
      thin: placement == nil, weeks: [0, 1, 0, 3, 0, 0, 2, 0, 0, 0, 1, 5])
  }

  static let decided = Placement(
    ring: "pilot", who: "Rasa", when: Timestamp(day: date), why: "seen at two members")

  /// Two topics in one cell, two elsewhere, one without a ring, one gone.
  static var edition: Edition {
    Edition(
      frame: frame(), date: date, frozen: true, previous: Day("2026-08-17"),
      blips: [
        blip("membranes", "Membranes", quadrant: "food", ring: "watch", movement: Movement(.new)),
        blip("heat-storage", "Heat storage"),
        blip(
          "heat-pumps", "Heat pumps",
          movement: Movement(.in, from: "explore", reason: "two pilots opened"),
          placement: decided),
        blip("sails", "Sails", quadrant: "sea", ring: "adopt"),
      ],
      unplaced: [
        UnplacedTopic(
          topic: "sand", name: LocalizedText("Sand heaters"), quadrant: "sea", reason: .noSignal,
          proposal: RingProposal(topic: "sand"))
      ],
      removed: [
        RemovedTopic(
          topic: "peat", name: LocalizedText("Peat gas"), quadrant: "energy", ring: "watch",
          reason: "nobody asks for it")
      ],
      cards: [
        Card(
          topic: "heat-pumps", name: LocalizedText("Heat pumps"), quadrant: "energy",
          column: .decision, since: date, owner: "Jonas", nextStep: "Ask the lab",
          nextStepDate: Day("2026-12-01"))
      ])
  }

  /// The same radar three months before, when its rings had other names.
  static var earlier: Edition {
    var edition = edition
    edition.date = Day("2026-08-17")!
    edition.frame.rings = ["adopt", "pilot", "explore", "watch"].map {
      RingFace(Ring(id: $0, name: LocalizedText("old \($0)")))
    }
    edition.blips = [
      blip(
        "heat-pumps", "Heat pumps", ring: "explore",
        movement: Movement(.new, reason: "first edition"))
    ]
    return edition
  }

  /// Every text of it is an attack.
  static var hostile: Edition {
    var count = 0
    func attack() -> String {
      count += 1
      return attacks[count % attacks.count]
    }
    let links = ["javascript:alert(1)", "data:text/html,x", "https://ok.example/?a=1&b=\"2\"'"]
    var edition = edition
    edition.frame = frame(title: LocalizedText(attack()), color: "red;}</style><script>")
    edition.frame.cluster.name = attack()
    for index in edition.frame.quadrants.indices {
      edition.frame.quadrants[index].name = LocalizedText(attack())
      edition.frame.rings[index].name = LocalizedText(attack())
    }
    edition.blips = attacks.indices.map { index in
      blip(
        index == 0 ? "a\" b<c>" : "topic-\(index)", attacks[index],
        quadrant: quadrants[index % 3].id,
        movement: Movement(.out, from: attack(), reason: attack()),
        placement: Placement(
          ring: "pilot", who: attack(), when: Timestamp(day: date), why: attack()),
        evidence: links.map { evidence(attack(), link: $0) })
    }
    edition.unplaced[0].name = LocalizedText(attack())
    edition.removed[0].reason = attack()
    edition.cards = [
      Card(
        topic: "topic-1", name: LocalizedText(attack()), quadrant: attack(), column: .decision,
        since: date, owner: attack(), nextStep: attack(), need: attack())
    ]
    return edition
  }

  static func page(
    _ edition: Edition = edition, earlier: [Edition] = [], language: String? = nil
  ) throws -> [UInt8] {
    let picture = RadarPicture(edition, options: PictureOptions(language: language))
    return RadarWebPage(
      edition, earlier: earlier, language: language, picture: PagePicture(picture.pageDrawing()),
      data: try JSON.bytes(of: edition)
    ).html()
  }
}
