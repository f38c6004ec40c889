import Radars

/// What must hold in an edition from elsewhere, beyond its form: nothing in it is trusted.
enum EditionRules {
  /// More topics than this are no radar that anybody reads.
  static let mostTopics = 500
  /// Longer names are no names.
  static let longestName = 200

  /// The first thing that is wrong, in words.
  static func problem(in edition: Edition) -> String? {
    frameProblem(edition.frame) ?? idProblem(edition) ?? nameProblem(edition)
      ?? blipProblem(edition) ?? layoutProblem(edition)
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

  private static func layoutProblem(_ edition: Edition) -> String? {
    guard let layout = edition.layout else { return nil }
    let rings = layout.rings
    let areOnDisc = rings.allSatisfy { (1...1_000).contains($0) } && rings.last == 1_000
    guard rings.count == edition.frame.rings.count, areOnDisc,
      zip([0] + rings, rings).allSatisfy({ $1 - $0 >= 20 })
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
