import Text

/// What is different between two editions that follow each other.
struct TrailStep {
  let before: Edition
  let after: Edition
  private(set) var moves: [Trail.Move] = []
  private(set) var differences: [Trail.Difference] = []
  /// The topics of which nobody can tell whether they moved.
  private(set) var incomparable: [String] = []

  init(from before: Edition, to after: Edition) {
    self.before = before
    self.after = after
    let (old, new) = (before.standing, after.standing)
    for topic in Set(old.keys).union(new.keys).sorted() {
      if let from = old[topic]?.ring, let to = new[topic]?.ring, from != to,
        direction(from, to) == nil
      {
        incomparable.append(topic)
      } else if let move = move(of: topic, from: old[topic], to: new[topic]) {
        moves.append(move)
      }
    }
    differences = ringDifferences
    if before.frame.quadrants.map(\.id) != after.frame.quadrants.map(\.id) {
      differences.append(difference(.quadrants))
    }
    if !incomparable.isEmpty {
      differences.append(difference(.incomparable, topics: incomparable.count))
    }
  }
}

extension TrailStep {
  private func move(of topic: String, from old: Blip?, to new: Blip?) -> Trail.Move? {
    let kind: Trail.Move.Kind
    switch (old, new) {
    case (nil, nil): return nil
    case (nil, _?): kind = .new
    case (_?, nil): kind = after.unplaced.contains { $0.topic == topic } ? .unplaced : .removed
    case (let old?, let new?):
      guard let direction = direction(old.ring, new.ring) else { return nil }
      kind = direction
    }
    let gone = after.removed.first { $0.topic == topic }
    let placement = new?.placement.flatMap { $0.ring == new?.ring ? $0 : nil }
    let recent = placement.flatMap { $0.when.day > before.date ? $0.why : nil }
    return Trail.Move(
      date: after.date, topic: topic,
      name: new?.name ?? old?.name ?? gone?.name ?? LocalizedText(topic),
      kind: kind, from: old?.ring, to: new?.ring,
      reason: said(
        new.map { $0.movement.kind == .unchanged ? nil : $0.movement.reason } ?? gone?.reason)
        ?? said(recent), who: placement?.who)
  }

  /// Towards the centre or away from it, by the rings of an edition that has both: the later one,
  /// else the earlier one.
  private func direction(_ from: String, _ to: String) -> Trail.Move.Kind? {
    for edition in [after, before] {
      let rings = edition.frame.rings.map(\.id)
      if let old = rings.firstIndex(of: from), let new = rings.firstIndex(of: to), old != new {
        return new < old ? .in : .out
      }
    }
    return nil
  }

  private var ringDifferences: [Trail.Difference] {
    let (old, new) = (before.frame.rings, after.frame.rings)
    let added = new.filter { ring in !old.contains { $0.id == ring.id } }
    let gone = old.filter { ring in !new.contains { $0.id == ring.id } }
    let renamed = new.filter { ring in old.contains { $0.id == ring.id && $0.name != ring.name } }
    return added.map { difference(.addedRing, $0.name) }
      + gone.map { difference(.removedRing, $0.name) }
      + renamed.map { difference(.renamedRing, $0.name) }
  }

  private func difference(
    _ kind: Trail.Difference.Kind, _ ring: LocalizedText? = nil, topics: Int? = nil
  ) -> Trail.Difference {
    Trail.Difference(date: after.date, kind: kind, ring: ring, topics: topics)
  }

  private func said(_ text: String?) -> String? {
    text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
