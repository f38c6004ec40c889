package import Text

/// The editions of one radar in the order of time, and what moved from each to the next.
package struct Trail: Equatable, Sendable {
  /// Two or more, the oldest first.
  package var editions: [Edition]
  /// Every ring that any edition has, innermost first; one that is gone stands where it stood.
  package var rings: [RingFace]
  /// By date, then by topic id.
  package var moves: [Move]
  /// Where editions are not alike, so that not everything can be compared.
  package var differences: [Difference]
  /// The topics that stood on a radar and never moved, by id.
  package var unmoved: [String]
  /// Those that did not move as far as can be told, but went between rings that cannot be compared.
  package var incomparable: [String]

  /// What happened to one topic between two editions.
  package struct Move: Equatable, Encodable, Sendable {
    /// Of the later edition.
    package var date: Day
    package var topic: String
    package var name: LocalizedText
    package var kind: Kind
    /// The ring before; nil where the topic was not on the radar.
    package var from: String?
    /// The ring since; nil where the topic is not on the radar any more.
    package var to: String?
    package var reason: String?
    /// Who decided; nil where the ring is the program's proposal, or where the edition does not tell.
    package var who: String?

    package enum Kind: String, Encodable, CaseIterable, Sendable {
      case new, `in`, out, removed
      /// The topic is still there, but has no ring any more.
      case unplaced
    }
  }

  /// What is not alike on two editions that follow each other.
  package struct Difference: Equatable, Encodable, Sendable {
    /// Of the later edition.
    package var date: Day
    package var kind: Kind
    /// The ring's name, where it is about one.
    package var ring: LocalizedText?
    /// How many topics, where it is about topics.
    package var topics: Int?

    package enum Kind: String, Encodable, CaseIterable, Sendable {
      case addedRing, removedRing, renamedRing, quadrants
      /// Topics went from a ring that one edition alone has to one that the other alone has: whether
      /// they moved nobody can tell.
      case incomparable
    }
  }
}

extension Trail {
  /// Compares editions of one radar, in whatever order they are given; the same one twice counts
  /// once.
  package init(_ given: [Edition]) throws(ComparisonError) {
    editions = try Trail.sorted(given)
    rings = Trail.mergedRings(editions)
    moves = []
    differences = []
    var untold: Set<String> = []
    for (before, after) in zip(editions, editions.dropFirst()) {
      let step = TrailStep(from: before, to: after)
      moves += step.moves
      differences += step.differences
      untold.formUnion(step.incomparable)
    }
    let moved = Set(moves.map(\.topic))
    let all = Set(editions.flatMap { $0.standing.keys })
    incomparable = untold.subtracting(moved).sorted()
    unmoved = all.subtracting(moved).subtracting(untold).sorted()
  }

  /// The topics that moved, by id.
  package var moved: [String] { Set(moves.map(\.topic)).sorted() }

  /// The latest edition that knows the topic, with its name there.
  package func name(of topic: String) -> LocalizedText? {
    editions.reversed().lazy.compactMap { edition in
      edition.blip(topic)?.name ?? edition.unplaced.first { $0.topic == topic }?.name
        ?? edition.removed.first { $0.topic == topic }?.name
    }.first
  }

  private static func sorted(_ given: [Edition]) throws(ComparisonError) -> [Edition] {
    var editions: [Edition] = []
    for edition in given.sorted(by: { $0.date < $1.date }) {
      if let last = editions.last {
        guard last.frame.id == edition.frame.id else {
          throw ComparisonError(
            message: "a trail is of one radar, but there are editions of "
              + "'\(last.frame.id)' and '\(edition.frame.id)'")
        }
        if last == edition { continue }
        guard last.date < edition.date else {
          throw ComparisonError(message: "two different editions are of \(edition.date)")
        }
      }
      editions.append(edition)
    }
    guard editions.count > 1 else {
      let one = editions.first.map { ", and there is only that of \($0.date)" } ?? ""
      throw ComparisonError(message: "a trail needs two editions or more\(one)")
    }
    return editions
  }

  /// The newest edition's rings, with those that only earlier ones have behind the same ring as there.
  private static func mergedRings(_ editions: [Edition]) -> [RingFace] {
    var rings: [RingFace] = []
    for edition in editions.reversed() {
      var place = 0
      for ring in edition.frame.rings {
        if let known = rings.firstIndex(where: { $0.id == ring.id }) {
          place = known + 1
        } else {
          rings.insert(ring, at: place)
          place += 1
        }
      }
    }
    return rings
  }
}

extension Edition {
  /// The blips whose ring the edition has, by topic.
  package var standing: [String: Blip] {
    let rings = Set(frame.rings.map(\.id))
    return Dictionary(
      blips.filter { rings.contains($0.ring) }.map { ($0.topic, $0) },
      uniquingKeysWith: { first, _ in first })
  }
}
