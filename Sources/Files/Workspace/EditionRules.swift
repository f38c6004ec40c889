import Radars
import Signals

/// What must hold in an edition from elsewhere, beyond its form: nothing in it is trusted.
enum EditionRules {
  /// More topics than this are no radar that anybody reads.
  static let mostTopics = 500
  /// Longer names are no names.
  static let longestName = 200

  /// The first thing that is wrong, in words.
  static func problem(in edition: Edition) -> String? {
    frameProblem(edition.frame) ?? idProblem(edition) ?? nameProblem(edition)
      ?? blipProblem(edition) ?? layoutProblem(edition) ?? numberProblem(edition)
      ?? EditionExchangeRules.problem(in: edition)
      ?? jointProblem(edition)
      ?? edition.frame.look.image.flatMap { LogoFile.problem(in: $0) }
  }

  private static func frameProblem(_ frame: RadarFrame) -> String? {
    for (count, distinct, what) in [
      (frame.rings.count, Set(frame.rings.map(\.id)).count, "rings"),
      (frame.quadrants.count, Set(frame.quadrants.map(\.id)).count, "quadrants"),
    ] where !(3...8).contains(count) || distinct != count {
      return "a radar has 3 to 8 different \(what), this one has \(count)"
    }
    for ring in frame.rings {
      guard let trl = ring.trl else { continue }
      if trl.lowerBound < 1 || trl.upperBound > 9 {
        return "the readiness levels of the ring '\(ring.id)' are not within 1 to 9"
      }
    }
    return frame.languages.isEmpty ? "it names no language" : nil
  }

  private static func idProblem(_ edition: Edition) -> String? {
    let frame = edition.frame
    let ids =
      [frame.id] + frame.rings.map(\.id) + frame.quadrants.map(\.id) + edition.blips.map(\.topic)
      + edition.unplaced.map(\.topic) + edition.removed.map(\.topic) + edition.cards.map(\.topic)
    if let bad = ids.first(where: { !Identifier.isValid($0) }) {
      return "'\(bad.prefix(80))' is not an id of small letters, digits and hyphens"
    }
    let topics = edition.blips.map(\.topic) + edition.unplaced.map(\.topic)
    if topics.count > mostTopics {
      return "it has \(topics.count) topics, more than \(mostTopics)"
    }
    return Set(topics).count == topics.count ? nil : "a topic stands on it twice"
  }

  private static func nameProblem(_ edition: Edition) -> String? {
    let frame = edition.frame
    let names =
      [frame.title] + frame.rings.map(\.name) + frame.quadrants.map(\.name)
      + edition.blips.map(\.name) + edition.unplaced.map(\.name) + edition.removed.map(\.name)
      + edition.cards.map(\.name)
    let texts = names.flatMap(\.texts.values) + [frame.cluster.name, frame.look.licence ?? ""]
    guard let long = texts.filter({ $0.count > longestName }).min() else { return nil }
    return "the name '\(long.prefix(40))…' is longer than \(longestName) characters"
  }

  private static func blipProblem(_ edition: Edition) -> String? {
    let rings = Set(edition.frame.rings.map(\.id))
    let quadrants = Set(edition.frame.quadrants.map(\.id))
    for blip in edition.blips {
      if !rings.contains(blip.ring) || !quadrants.contains(blip.quadrant) {
        return "the topic '\(blip.topic)' stands in a ring or quadrant that the radar does not have"
      }
      if !(1...5).contains(blip.impact ?? 1) || !(1...9).contains(blip.trl ?? 1) {
        return "the topic '\(blip.topic)' has an impact beyond 1 to 5 or a TRL beyond 1 to 9"
      }
      for place in [blip.position, blip.before].compactMap({ $0 })
      where !(0...36_000).contains(place.angle) || !(0...1_000).contains(place.share) {
        return "the mark of the topic '\(blip.topic)' stands outside the radar"
      }
      if let place = blip.namePlace, !(1...9).contains(place.lines) || place.reach > 99 {
        return "the name of the topic '\(blip.topic)' stands nowhere"
      }
    }
    return nil
  }

  /// Numbers that nobody counts so far: sums of them would have no room.
  private static func numberProblem(_ edition: Edition) -> String? {
    let count = 0...1_000_000
    let points = -1_000_000_000...1_000_000_000
    let weeks = edition.blips.map(\.weeks) + edition.cards.compactMap(\.weeks)
    let proposals = edition.blips.map(\.proposal) + edition.unplaced.map(\.proposal)
    let isFine =
      weeks.allSatisfy { $0.count <= 60 && $0.allSatisfy(count.contains) }
      && edition.cards.allSatisfy { count.contains($0.signals) }
      && proposals.allSatisfy { proposal in
        let evidence = proposal.evidence + proposal.counterEvidence + proposal.brake
        return (0...1_000).contains(proposal.confidence)
          && [proposal.sources, proposal.heldBack].allSatisfy(count.contains)
          && (proposal.scores.map(\.points) + evidence.map(\.points)).allSatisfy(points.contains)
          && evidence.allSatisfy { piece in
            let factors = piece.factors
            return [
              factors.weight, factors.field, factors.sourceClass, factors.recency,
              factors.speaking ?? 0, factors.repetition ?? 0, factors.novelty ?? 0,
              piece.place.word,
            ].allSatisfy(points.contains)
          }
      }
    return isFine ? nil : "it counts what nobody can count: a number in it is out of all bounds"
  }

  private static func layoutProblem(_ edition: Edition) -> String? {
    guard let layout = edition.layout else { return nil }
    let rings = layout.rings
    let areOnDisc = rings.allSatisfy { (1...1_000).contains($0) } && rings.last == 1_000
    // No layout of ours makes narrower ones, and in much narrower ones nothing could stand.
    guard rings.count == edition.frame.rings.count, areOnDisc, rings[0] >= 100,
      zip(rings, rings.dropFirst()).allSatisfy({ $1 - $0 >= 40 })
    else {
      return "the widths of its rings are not those of a radar with "
        + "\(edition.frame.rings.count) rings"
    }
    let numbers = layout.numbers ?? []
    if numbers.count > 10 * mostTopics
      || numbers.contains(where: { !(1...9_999).contains($0.number) })
      || Set(numbers.map(\.topic)).count < numbers.count
      || Set(numbers.map(\.number)).count < numbers.count
    {
      return "the numbers of its index are not different ones from 1 to 9999"
    }
    return (500...10_000).contains(layout.letters) ? nil : "its letters have no size for reading"
  }
}
