import Radars

/// One attempt at placing marks of one size.
struct MarkField {
  let disc: Disc
  let discs: Int
  let radius: Double
  private(set) var slots: [String: [Slot?]] = [:]
  /// The slots taken so far in each cell, with the same marks' room around them.
  private var taken: [[Slot]]

  init(disc: Disc, discs: Int, radius: Double) {
    self.disc = disc
    self.discs = discs
    self.radius = radius
    taken = Array(repeating: [], count: discs * disc.quadrants * disc.boundaries.count)
  }

  /// Places the marks one after the other; false as soon as one finds no room.
  mutating func place(_ requests: [MarkRequest]) -> Bool {
    guard hasRoom(for: requests) else { return false }
    for request in requests {
      guard let found = freeSlots(request) else { return false }
      take(found, for: request)
    }
    return true
  }
}

extension MarkField {
  private static let attempts = 36
  private static let moreAttempts = 400
  private static let shares = 3

  private func cell(_ disc: Int, _ slot: Slot) -> Int {
    cell(disc, quadrant: slot.quadrant, ring: slot.ring)
  }

  private func cell(_ number: Int, quadrant: Int, ring: Int) -> Int {
    (number * disc.quadrants + quadrant) * disc.boundaries.count + ring
  }

  private mutating func take(_ found: [Slot?], for request: MarkRequest) {
    slots[request.topic] = found
    for (disc, slot) in found.enumerated() {
      if let slot { taken[cell(disc, slot)].append(slot) }
    }
  }

  /// The emptiest free place of the first attempts, else the first of many more.
  private func freeSlots(_ request: MarkRequest) -> [Slot?]? {
    var best: (slots: [Slot?], room: Double)?
    for attempt in 0..<MarkField.moreAttempts {
      if attempt >= MarkField.attempts, best != nil { break }
      guard let found = slots(request, attempt) else { continue }
      if best.map({ found.room > $0.room }) ?? true { best = found }
    }
    return best?.slots
  }

  /// The slots at one angle on all discs, and the least room around any of them.
  private func slots(_ request: MarkRequest, _ attempt: Int) -> (slots: [Slot?], room: Double)? {
    let angle = request.angle(attempt, on: disc)
    var found: [Slot?] = []
    var least = enough
    for (index, ring) in request.rings.enumerated() {
      guard let ring else {
        found.append(nil)
        continue
      }
      guard let next = slot(request, ring: ring, angle: angle, attempt, on: index) else {
        return nil
      }
      found.append(next.slot)
      least = min(least, next.room)
    }
    return (found, least)
  }

  /// The emptiest of a few shares of the ring's width at one angle.
  private func slot(
    _ request: MarkRequest, ring: Int, angle: Int, _ attempt: Int, on number: Int
  ) -> (slot: Slot, room: Double)? {
    var best: (slot: Slot, room: Double)?
    for turn in 0..<MarkField.shares {
      let share = request.share(attempt * MarkField.shares + turn)
      let slot = Slot(
        .init(angle: angle, share: share), quadrant: request.quadrant, ring: ring,
        radius: radius * request.size, on: disc)
      let room = min(clearance(slot, number), enough)
      if room >= 0, room > best?.room ?? -1 { best = (slot, room) }
    }
    return best
  }

  /// What is left free between two marks.
  private var gap: Double { radius * 0.16 }

  /// More room than this makes no place better, so that the topic's own hash decides.
  private var enough: Double { radius * 1.6 }

  /// The room around a slot beyond the gap that must be left; negative where it is too near to
  /// anything.
  private func clearance(_ slot: Slot, _ number: Int) -> Double {
    var least = slot.clearance(on: disc) - gap / 2
    guard least >= 0 else { return least }
    for other in taken[cell(number, slot)] {
      least = min(least, slot.clearance(to: other) - gap)
      if least < 0 { return least }
    }
    return least
  }

  /// False where circles of this size cannot fit into a cell however they are packed.
  private func hasRoom(for requests: [MarkRequest]) -> Bool {
    var demand = Array(repeating: 0.0, count: taken.count)
    for request in requests {
      let reach = radius * request.size + gap / 2
      for (number, ring) in request.rings.enumerated() {
        guard let ring else { continue }
        demand[cell(number, quadrant: request.quadrant, ring: ring)] += Double.pi * reach * reach
      }
    }
    return demand.indices.allSatisfy { demand[$0] <= 0.9 * capacity($0) }
  }

  private func capacity(_ cell: Int) -> Double {
    disc.area(ring: cell % disc.boundaries.count)
  }
}
