import Radars
import Text

/// One attempt at placing marks and names of one size: what stands where, in flat arrays.
///
/// Shapes have numbers: the mark of blip b is b, its name n + b, its leader 2n + b, its bar 3n + b; what
/// is taken from the start follows.
struct LayoutField {
  let room: LayoutRoom
  let lettering: Lettering
  let count: Int
  /// What the distances of the search grow with: 1 for letters of 12 px.
  let unit: Double
  let blips: ContiguousArray<FieldBlip>
  /// The sizes of the names' ways to be set, blip after blip.
  let wraps: ContiguousArray<FieldWrap>
  var grid: ShapeGrid
  var marks: ShapeGrid
  var bounds: ContiguousArray<Bounds>
  var segments: ContiguousArray<Segment>
  /// The bars of beads, from the mark inwards; none where no mark is one.
  var bars: ContiguousArray<Segment>
  var slots: ContiguousArray<FieldSlot>
  var hasMark: ContiguousArray<Bool>
  /// The way and the spot of each placed name; no spot where it has no place.
  var names: ContiguousArray<FieldName>
  /// Which shapes and which blips a test has met.
  var stamps: ContiguousArray<Int32>
  var blipStamps: ContiguousArray<Int32>
  var stamp: Int32 = 0
  /// How hard a blip was to place: what pushes it away must be worth it.
  var penalties: ContiguousArray<Int32>
  /// The blips in the way of the last candidate.
  var found: ContiguousArray<Int32> = []
  var weight: Int32 = 0
  /// Whether names of the edition before are to stay.
  var isUpdate = false
  /// The stamp of the blips in `found`.
  var collected: Int32 = 0
  /// Which part of the usual air is left between names, 1 where there is room.
  var air = 1.0
  /// Whether something had to be pushed away already.
  var isPushing = false
  /// With which of its places the next blip begins that pushes others away.
  var turn = 0

  init(_ wanted: [LayoutBlip], in room: LayoutRoom, _ lettering: Lettering, radius: Double) {
    self.room = room
    self.lettering = lettering
    count = wanted.count
    unit = lettering.size / 12
    var wraps: ContiguousArray<FieldWrap> = []
    blips = ContiguousArray(
      wanted.map { FieldBlip($0, &wraps, lettering, radius: radius, on: room.disc, px: room.px) })
    self.wraps = wraps
    let page = room.bounds
    grid = ShapeGrid(over: page, square: 3 * lettering.size)
    marks = ShapeGrid(over: page, square: 60 * unit)
    bounds = ContiguousArray(
      repeating: Bounds(0, 0, 0, 0), count: 4 * count + room.taken.count)
    segments = ContiguousArray(repeating: Segment(), count: count)
    let hasBars = wanted.contains { !$0.bar.isEmpty }
    bars = ContiguousArray(repeating: Segment(), count: hasBars ? count : 0)
    slots = ContiguousArray(repeating: FieldSlot(), count: count)
    hasMark = ContiguousArray(repeating: false, count: count)
    names = ContiguousArray(repeating: FieldName(), count: count)
    stamps = ContiguousArray(repeating: 0, count: 4 * count + room.taken.count)
    blipStamps = ContiguousArray(repeating: 0, count: count)
    penalties = ContiguousArray(repeating: 1, count: count)
    for (index, box) in room.taken.enumerated() {
      bounds[4 * count + index] = Bounds(box)
      grid.insert(Int32(4 * count + index), bounds[4 * count + index])
    }
  }
}

extension LayoutField {
  mutating func put(mark b: Int, at slot: FieldSlot) {
    let radius = blips[b].radius
    slots[b] = slot
    hasMark[b] = true
    bounds[b] = Bounds(slot.x - radius, slot.y - radius, slot.x + radius, slot.y + radius)
    grid.insert(Int32(b), bounds[b])
    marks.insert(Int32(b), Bounds(slot.x, slot.y, slot.x, slot.y))
    if !bars.isEmpty { put(bar: b) }
  }

  mutating func removeMark(_ b: Int) {
    guard hasMark[b] else { return }
    hasMark[b] = false
    grid.remove(Int32(b), bounds[b])
    marks.remove(Int32(b), Bounds(slots[b].x, slots[b].y, slots[b].x, slots[b].y))
    if !bars.isEmpty { removeBar(b) }
  }

  /// Its mark must stand.
  mutating func put(name b: Int, _ name: FieldName) {
    names[b] = name
    let spot = self.spot(name.spot)
    bounds[count + b] = box(b, slots[b], wraps[Int(name.wrap)], spot)
    grid.insert(Int32(count + b), bounds[count + b])
    guard spot.isLed else { return }
    segments[b] = segment(b, slots[b], spot)
    bounds[2 * count + b] = segments[b].bounds
    grid.insert(Int32(2 * count + b), bounds[2 * count + b])
  }

  mutating func removeName(_ b: Int) {
    guard names[b].spot >= 0 else { return }
    grid.remove(Int32(count + b), bounds[count + b])
    if spot(names[b].spot).isLed { grid.remove(Int32(2 * count + b), bounds[2 * count + b]) }
    names[b].spot = -1
  }

  /// The spot of a number: first those beside the mark, then those with leaders.
  @inline(__always)
  func spot(_ number: Int32) -> FieldSpot {
    let index = Int(number)
    let beside = LayoutField.adjacent.count
    return index < beside ? LayoutField.adjacent[index] : LayoutField.led[index - beside]
  }

  @inline(__always)
  func box(_ b: Int, _ slot: FieldSlot, _ wrap: FieldWrap, _ spot: FieldSpot) -> Bounds {
    let box = NameSpot(side: spot.side, reach: spot.reach).box(
      width: wrap.width, height: wrap.height, radius: blips[b].radius, letters: lettering.size)
    let left = (slot.x + box.x).roundedToHundredth
    let top = (slot.y + box.y).roundedToHundredth
    return Bounds(left, top, left + wrap.width, top + wrap.height)
  }

  func segment(_ b: Int, _ slot: FieldSlot, _ spot: FieldSpot) -> Segment {
    let named = NameSpot(side: spot.side, reach: spot.reach)
    let end = named.end(radius: blips[b].radius, letters: lettering.size)
    let start = named.direction.scaled(by: blips[b].radius + 0.5)
    return Segment(slot.x + start.x, slot.y + start.y, slot.x + end.x, slot.y + end.y)
  }
}
