import Radars

/// Finds the largest letters with which everything fits, and where nothing does, the fewest names
/// that go to a numbered index.
struct LayoutSearch {
  var room: LayoutRoom
  /// From the largest letters to the smallest.
  var ladder: [Lettering]
  /// Px of a mark's radius, where it does not follow the letters.
  var markRadius: Double?

  init(_ room: LayoutRoom, ladder: [Lettering], markRadius: Double? = nil) {
    self.room = room
    self.ladder = ladder
    self.markRadius = markRadius
  }

  /// A layout with every name at its mark, or nil where there is none.
  ///
  /// - Parameter first: the letters of the edition before, which stay as long as they can.
  func layout(_ blips: [LayoutBlip], from first: Lettering? = nil) -> JointLayout? {
    var rungs = ladder[...]
    var blips = blips
    if let first, let index = ladder.firstIndex(of: first) {
      if let kept = attempt(blips, first, steps: 400) { return kept }
      let freed = withoutClashes(blips)
      let hasClashes = zip(blips, freed).contains { $0.kept != $1.kept }
      blips = freed
      rungs = ladder[(hasClashes ? index : index + 1)...]
    } else {
      blips = withoutClashes(blips)
    }
    let capacity = Capacity(room)
    let loads = rungs.map { capacity.load(blips, $0) }
    let tries = Array(zip(rungs, loads))
    guard let start = LayoutSearch.start(tries) else { return nil }
    for (rung, load) in tries.dropFirst(start) where !load.isHopeless(rung) {
      if let layout = attempt(blips, rung, steps: steps(rung, blips.count)) { return layout }
    }
    return nil
  }

  /// With which letters to begin: the largest with air around the names, and where these would be
  /// small, the largest with which nothing that was at most so full has failed.
  private static func start(_ tries: [(Lettering, Capacity.Load)]) -> Int? {
    let roomy = tries.firstIndex { $1.isRoomy($0) }
    if let roomy, tries[roomy].0.size >= comfortable { return roomy }
    return tries.firstIndex { $0.size <= comfortable && $0.holdsStandIns && !$1.isTight }
      ?? tries.firstIndex { $0.room == .close && !$1.isHopeless($0) }
      ?? tries.firstIndex { !$1.isTight } ?? tries.firstIndex { !$1.isHopeless($0) }
  }

  /// In px.
  private static let comfortable = 11.0

  private func steps(_ rung: Lettering, _ count: Int) -> Int {
    rung == ladder.last ? 3_000 : rung.size > Lettering.smallest ? max(60, count / 2) : 600
  }

  /// The blips without those kept places that are impossible, or clash even where marks are small:
  /// these move, and in a clash of two the later key.
  func withoutClashes(_ blips: [LayoutBlip]) -> [LayoutBlip] {
    guard let last = ladder.last, blips.contains(where: { $0.kept != nil }) else { return blips }
    var field = LayoutField(blips, in: room, last, radius: markRadius ?? last.markRadius)
    var blips = blips
    for b in blips.indices.sorted(by: { blips[$0].key < blips[$1].key }) where blips[b].kept != nil
    {
      if !field.keepMark(b) { blips[b].kept = nil }
    }
    return blips
  }

  /// A layout with the smallest letters in which numbers stand for some names, and whose; nil where
  /// not even numbers fit.
  ///
  /// Names that had a number before go first, then the widest of the fullest cell.
  ///
  /// - Parameter digits: how many figures the largest number may have.
  func indexed(
    _ blips: [LayoutBlip], digits: Int = 3, number: (Int) -> Int?
  ) -> (layout: JointLayout, indexed: Set<Int>)? {
    guard let lettering = ladder.last else { return nil }
    // Bold figures are 0.556 em wide in Arial, 0.696 em in DejaVu Sans.
    let numeral = NameWrap(
      lines: [""], width: 0.557 * Double(digits), standInWidth: 0.7 * Double(digits), cost: 0)
    let capacity = Capacity(room)
    var blips = withoutClashes(blips)
    var indexed: Set<Int> = []
    func give(_ index: Int) {
      blips[index].wraps = [numeral]
      blips[index].place = nil
      indexed.insert(index)
    }
    while true {
      while capacity.load(blips, lettering).isTight, let next = next(blips, indexed, number) {
        give(next)
      }
      if let layout = attempt(blips, lettering, steps: 300) { return (layout, indexed) }
      guard indexed.count < blips.count else { return nil }
      for _ in 0..<max(1, blips.count / 40) {
        if let next = next(blips, indexed, number) { give(next) }
      }
    }
  }
}

extension LayoutSearch {
  private func attempt(
    _ blips: [LayoutBlip], _ lettering: Lettering, steps: Int
  ) -> JointLayout? {
    JointLayout(
      blips, in: room, lettering, radius: markRadius ?? lettering.markRadius, steps: steps)
  }

  /// The blip whose name goes to the index next.
  private func next(
    _ blips: [LayoutBlip], _ indexed: Set<Int>, _ number: (Int) -> Int?
  ) -> Int? {
    let left = blips.indices.filter { !indexed.contains($0) }
    if let known = left.first(where: { number($0) != nil }) { return known }
    var demand: [Double] = Array(
      repeating: 0, count: room.disc.quadrants * room.disc.boundaries.count)
    func cell(_ index: Int) -> Int {
      blips[index].ring * room.disc.quadrants + blips[index].quadrant
    }
    for index in left { demand[cell(index)] += Capacity.demand(blips[index], ladder[0]) }
    for index in demand.indices {
      demand[index] /= room.disc.area(ring: index / room.disc.quadrants)
    }
    return left.max { one, other in
      (demand[cell(one)], blips[one].wraps[0].width, blips[other].key)
        < (demand[cell(other)], blips[other].wraps[0].width, blips[one].key)
    }
  }
}

extension Capacity.Load {
  /// Nothing that was at most so full has failed.
  var isTight: Bool { page > 0.5 || cell > 0.6 }
}
