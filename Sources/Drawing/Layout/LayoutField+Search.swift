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
      isPushing = true
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
    let led = isUpdate ? LayoutField.middle : isPushing ? LayoutField.wide : LayoutField.coarse
    if let best = bestBeside(b, slots) ?? bestLed(b, slots, led) { return best }
    guard isUpdate else { return nil }
    // Rather another angle, and a long search, than pushing names away that were there before.
    if blips[b].angle >= 0, let best = bestLed(b, slots, LayoutField.corners) ?? close(b, slots) {
      return best
    }
    guard !hasMark[b], !blips[b].mustKeepAngle else { return nil }
    let start = blips[b].angle >= 0 ? 0 : LayoutField.choices
    slots = freePlaces(b, anywhere(b, start..<LayoutField.manyChoices))
    return bestBeside(b, slots) ?? bestLed(b, slots, led) ?? bestLed(b, slots, LayoutField.corners)
      ?? close(b, slots)
  }

  /// The best place that is free where names and leaders may stand closer than they should.
  private mutating func close(_ b: Int, _ slots: ContiguousArray<FieldSlot>) -> Candidate? {
    air = 0.4
    defer { air = 1 }
    return bestBeside(b, slots) ?? bestLed(b, slots, LayoutField.middle)
      ?? bestLed(b, slots, LayoutField.corners)
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
      aim(b, slot)
      let bonus = 0.05 / unit * slot.clearance
      let trace = blips[b].trace(from: slot)
      for wrap in blips[b].wraps {
        let base = wraps[wrap].cost - bonus
        for (number, spot) in LayoutField.adjacent.enumerated() {
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

  private mutating func bestLed(
    _ b: Int, _ slots: ContiguousArray<FieldSlot>, _ spots: ContiguousArray<Int>
  ) -> Candidate? {
    var best: Candidate?
    var least = Double.infinity
    for slot in slots.prefix(isUpdate ? 40 : isPushing ? 6 : 12) {
      aim(b, slot)
      for wrap in blips[b].wraps {
        for number in spots {
          let spot = LayoutField.led[number]
          if wraps[wrap].cost + spot.cost >= least { break }
          let box = box(b, slot, wraps[wrap], spot)
          guard isFree(name: b, box, evicting: false, limit: 0) else { continue }
          let line = segment(b, slot, spot)
          guard isFree(leader: b, line, evicting: false, limit: 0) else { continue }
          let cost =
            wraps[wrap].cost + spot.cost + 2.2 * Double(marksNear(box, butNot: b))
          guard cost < least else { continue }
          least = cost
          let name = FieldName(wrap: Int32(wrap), spot: Int32(LayoutField.adjacent.count + number))
          best = Candidate(slot: slot, name: name, cost: cost)
        }
      }
    }
    return best
  }
}
