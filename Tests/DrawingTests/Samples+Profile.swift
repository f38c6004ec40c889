import Radars
import Signals
import Text

extension Samples {
  /// A topic that people placed against the evidence, with so many quotes for either ring.
  static func profile(quotes: Int, weeks: [Int] = weeks(3)) -> TopicProfile {
    var edition = crowded
    let topic = "precision-fermentation"
    let index = edition.blips.firstIndex { $0.topic == topic }!
    let ring = edition.blips[index].ring
    edition.blips[index].placement = placement(ring)
    edition.blips[index].movement = Movement(.in, from: "watch", reason: "two members run pilots")
    edition.blips[index].weeks = weeks
    edition.blips[index].proposal.ring = "explore"
    edition.blips[index].proposal.sources = 3
    edition.blips[index].proposal.evidence = (0..<quotes).map { evidence($0, ring: "explore") }
    edition.blips[index].proposal.counterEvidence = (0..<quotes).map { evidence($0, ring: ring) }
    edition.blips[index].proposal.brake = quotes > 0 ? [evidence(99, ring: nil)] : []
    edition.blips[index].summary = LocalizedText("Microbes in tanks make proteins and fats.")
    var before = edition
    before.date = Day("2026-08-17")!
    before.blips[index].ring = "watch"
    before.blips[index].movement = Movement(.new, reason: "first edition")
    return TopicProfile(topic, in: edition, after: [before])!
  }

  static func evidence(_ number: Int, ring: String?) -> Evidence {
    Evidence(
      signal: "s\(number)", title: "Title \(number)",
      link: "https://feeds.example/2026/a-rather-long-address-of-an-article-\(number)?from=radar",
      source: "Nemuno maisto žinios", sourceClass: .tradePress,
      date: date.adding(days: -number), ring: ring, cue: "pilot plant", found: "bandomoji",
      near: "fermentacija", place: Place(field: .title, word: 1),
      quote: "<Quote> \(number): " + String(repeating: "a pilot plant & more ", count: number % 12),
      points: 100,
      factors: EvidenceFactors(weight: 1, field: 3, sourceClass: 1_000, recency: 900))
  }
}
