/// Where nothing is free, a blip pushes others away.
extension LayoutField {
  /// Of how many of its places a blip that pushes weighs up the holders in one step.
  private static let window = 8

  /// The place whose holders' penalties add up to least, and these holders.
  mutating func bestEvicting(_ b: Int) -> (Candidate, ContiguousArray<Int32>)? {
    var best: Candidate?
    var holders: ContiguousArray<Int32> = []
    var limit = Int32.max
    let far = hasMark[b] ? LayoutField.coarse.prefix(24 * 11) : LayoutField.wide[...]
    for slot in hasMark[b] ? [self.slots[b]] : nextPlaces(b) {
      startCollecting()
      if !hasMark[b] {
        guard isFree(mark: b, at: slot, evicting: true, limit: limit) else { continue }
      }
      aim(b, slot)
      let (marks, marksWeight) = (found.count, weight)
      for wrap in blips[b].wraps {
        for place in 0..<LayoutField.adjacent.count + far.count {
          forget(after: marks, marksWeight)
          let number =
            place < LayoutField.adjacent.count
            ? place : LayoutField.adjacent.count + far[place - LayoutField.adjacent.count]
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
          // No place with holders weighs less.
          if limit <= 1 { return best.map { ($0, holders) } }
        }
      }
    }
    return best.map { ($0, holders) }
  }

  /// Some of the places of a mark, each time the next ones: what a step weighs up stays small, and
  /// the search does not turn in circles.
  private mutating func nextPlaces(_ b: Int) -> ContiguousArray<FieldSlot> {
    let places = places(for: b)
    guard places.count > LayoutField.window else { return places }
    turn = (turn + LayoutField.window) % places.count
    return ContiguousArray((0..<LayoutField.window).map { places[(turn + $0) % places.count] })
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
