/// Greedy placement, and where nothing is free guided ejection search (Nagata and Bräysy, 2009): a
/// blip takes the place whose present holders were easiest to place, and these look for another.
extension LayoutField {
  /// A mark's place with the way and the spot of its name.
  struct Candidate {
    var slot: FieldSlot
    var name: FieldName
    var cost: Double
  }

  /// Places everything on the stack, last first; false where that takes too many steps.
  mutating func place(_ order: [Int], steps: Int) -> Bool {
    var stack = order
    var taken = 0
    while let b = stack.popLast() {
      if let free = bestFree(b) {
        put(free, b)
        continue
      }
      taken += 1
      penalties[b] += 1
      guard taken <= steps, let (candidate, holders) = bestEvicting(b) else { return false }
      for holder in holders {
        removeName(Int(holder))
        if !blips[Int(holder)].isPinned { removeMark(Int(holder)) }
        stack.append(Int(holder))
      }
      put(candidate, b)
    }
    return true
  }

  mutating func put(_ candidate: Candidate, _ b: Int) {
    if !hasMark[b] { put(mark: b, at: candidate.slot) }
    put(name: b, candidate.name)
  }

  /// The best place that is free now, for a mark with its name.
  mutating func bestFree(_ b: Int) -> Candidate? {
    var slots = hasMark[b] ? [self.slots[b]] : freePlaces(b, places(for: b))
    for index in slots.indices { slots[index].clearance = clearance(slots[index], butNot: b) }
    slots.sort { ($1.clearance, $0.angle, $0.share) < ($0.clearance, $1.angle, $1.share) }
    if let best = bestBeside(b, slots) ?? bestLed(b, slots) { return best }
    // Rather another angle, and a long search, than pushing names away that were there before.
    guard isUpdate, !hasMark[b], !blips[b].mustKeepAngle else { return nil }
    let start = blips[b].angle >= 0 ? 0 : LayoutField.choices
    slots = freePlaces(b, anywhere(b, start..<LayoutField.manyChoices))
    return bestBeside(b, slots) ?? bestLed(b, slots)
  }

  /// Takes each name that does not read best to a better place that is free.
  mutating func polish(_ b: Int) {
    guard names[b].spot > 0 else { return }
    let old = names[b]
    removeName(b)
    put(name: b, bestFree(b)?.name ?? old)
  }
}

extension LayoutField {
  private static let enough = 6

  private mutating func freePlaces(
    _ b: Int, _ places: ContiguousArray<FieldSlot>
  ) -> ContiguousArray<FieldSlot> {
    var free: ContiguousArray<FieldSlot> = []
    for place in places where isFree(mark: b, at: place, evicting: false, limit: 0) {
      free.append(place)
    }
    return free
  }

  private mutating func bestBeside(
    _ b: Int, _ slots: ContiguousArray<FieldSlot>
  ) -> Candidate? {
    var best: Candidate?
    var least = Double.infinity
    var better = 0
    for slot in slots {
      let before = least
      let bonus = 0.05 / unit * slot.clearance
      let trace = blips[b].trace(from: slot)
      for wrap in blips[b].wraps {
        let base = wraps[wrap].cost - bonus
        for (number, spot) in adjacent.enumerated() {
          if base + spot.cost >= least { break }
          let box = box(b, slot, wraps[wrap], spot)
          guard isFree(name: b, box, evicting: false, limit: 0) else { continue }
          var cost = base + spot.cost + 2.2 * Double(marksNear(box, butNot: b))
          if let trace, trace.enters(box, 0) { cost += 2.5 }
          guard cost < least else { continue }
          least = cost
          let name = FieldName(wrap: Int32(wrap), spot: Int32(number))
          best = Candidate(slot: slot, name: name, cost: cost)
        }
      }
      if least < before { better += 1 }
      if better >= LayoutField.enough { break }
    }
    return best
  }

  private mutating func bestLed(_ b: Int, _ slots: ContiguousArray<FieldSlot>) -> Candidate? {
    var best: Candidate?
    var least = Double.infinity
    for slot in slots.prefix(isUpdate ? .max : 12) {
      for wrap in blips[b].wraps {
        for place in 0..<(isUpdate ? led.count : coarse.count) {
          let number = isUpdate ? place : coarse[place]
          let spot = led[number]
          if wraps[wrap].cost + spot.cost >= least { break }
          let box = box(b, slot, wraps[wrap], spot)
          guard isFree(name: b, box, evicting: false, limit: 0) else { continue }
          let line = segment(b, slot, spot)
          guard isFree(leader: b, line, evicting: false, limit: 0) else { continue }
          let cost =
            wraps[wrap].cost + spot.cost + 2.2 * Double(marksNear(box, butNot: b))
          guard cost < least else { continue }
          least = cost
          let name = FieldName(wrap: Int32(wrap), spot: Int32(adjacent.count + number))
          best = Candidate(slot: slot, name: name, cost: cost)
        }
      }
    }
    return best
  }

  /// The place whose holders' penalties add up to least, and these holders.
  private mutating func bestEvicting(_ b: Int) -> (Candidate, ContiguousArray<Int32>)? {
    var best: Candidate?
    var holders: ContiguousArray<Int32> = []
    var limit = Int32.max
    let slots = hasMark[b] ? [self.slots[b]] : places(for: b)
    for slot in slots {
      startCollecting()
      if !hasMark[b] {
        guard isFree(mark: b, at: slot, evicting: true, limit: limit) else { continue }
      }
      let (marks, marksWeight) = (found.count, weight)
      for wrap in blips[b].wraps {
        for place in 0..<adjacent.count + (hasMark[b] ? 24 * 11 : 0) {
          forget(after: marks, marksWeight)
          let number =
            place < adjacent.count ? place : adjacent.count + coarse[place - adjacent.count]
          let spot = spot(Int32(number))
          let box = box(b, slot, wraps[wrap], spot)
          guard isFree(name: b, box, evicting: true, limit: limit) else { continue }
          if spot.isLed {
            let line = segment(b, slot, spot)
            guard isFree(leader: b, line, evicting: true, limit: limit) else { continue }
          }
          limit = weight
          holders = found
          let name = FieldName(wrap: Int32(wrap), spot: Int32(number))
          best = Candidate(slot: slot, name: name, cost: 0)
        }
      }
    }
    return best.map { ($0, holders) }
  }

  private mutating func startCollecting() {
    collected += 1
    found.removeAll(keepingCapacity: true)
    weight = 0
  }

  /// Forgets the blips that only the last name met.
  private mutating func forget(after count: Int, _ weight: Int32) {
    for b in found[count...] { blipStamps[Int(b)] = 0 }
    found.removeLast(found.count - count)
    self.weight = weight
  }
}
