/// What stands in the way of a mark, a name or a leader.
///
/// A test that is not `evicting` ends at the first thing it meets. One that is collects the blips in
/// the way, as long as their penalties stay below `limit`; what cannot move ends it at once.
extension LayoutField {
  mutating func isFree(
    mark b: Int, at slot: FieldSlot, evicting: Bool, limit: Int32
  ) -> Bool {
    if !bars.isEmpty { return isFree(bar: b, at: slot, evicting: evicting, limit: limit) }
    let radius = blips[b].radius
    let box = Bounds(slot.x - radius, slot.y - radius, slot.x + radius, slot.y + radius)
    // In proportion to the marks, so that the same places are free on every paper.
    let gap = 0.5 * radius
    let apart = blips[b].isPinned ? 1.17 : 1.2
    stamp += 1
    for row in grid.row(box.top - gap)...grid.row(box.bottom + gap) {
      for column in grid.column(box.left - gap)...grid.column(box.right + gap) {
        var node = grid.heads[row * grid.columns + column]
        while node >= 0 {
          let s = Int(grid.shapes[Int(node)])
          node = grid.nexts[Int(node)]
          if stamps[s] == stamp { continue }
          stamps[s] = stamp
          if s < count {
            if s == b { continue }
            let (dx, dy) = (slots[s].x - slot.x, slots[s].y - slot.y)
            let reach = apart * (radius + blips[s].radius)
            if dx * dx + dy * dy >= reach * reach { continue }
          } else if s < 2 * count {
            if s == count + b || !bounds[s].meets(box, 1.2, 1.2) { continue }
          } else if s < 3 * count {
            if s == 2 * count + b || !segments[s - 2 * count].isNear(slot.x, slot.y, radius + 1.5) {
              continue
            }
          } else {
            // What is taken from the start was looked at with the cell.
            continue
          }
          if !evicting || !mayMove(s, limit) { return false }
        }
      }
    }
    return true
  }

  mutating func isFree(name b: Int, _ box: Bounds, evicting: Bool, limit: Int32) -> Bool {
    let page = room.bounds
    if box.left < page.x || box.right > page.right || box.top < page.y
      || box.bottom > page.bottom
    {
      return false
    }
    if !bars.isEmpty, isBarAt(b, box, of: b) { return false }
    let (x, y) = (2.5 * unit * air, 0.7 * air)
    stamp += 1
    for row in grid.row(box.top - 2)...grid.row(box.bottom + 2) {
      for column in grid.column(box.left - x)...grid.column(box.right + x) {
        var node = grid.heads[row * grid.columns + column]
        while node >= 0 {
          let s = Int(grid.shapes[Int(node)])
          node = grid.nexts[Int(node)]
          if stamps[s] == stamp { continue }
          stamps[s] = stamp
          if s < count {
            if s == b || !bounds[s].meets(box, 1.2 * air, 1.2 * air) { continue }
          } else if s < 2 * count {
            if s == count + b || !bounds[s].meets(box, x, y) { continue }
          } else if s < 3 * count {
            if s == 2 * count + b || !segments[s - 2 * count].enters(box, 1.2 * air) { continue }
          } else if s < 4 * count {
            if !isBarAt(s - 3 * count, box, of: b) { continue }
          } else if !bounds[s].meets(box, 2 * air, 1.5 * air) {
            continue
          }
          if !evicting || !mayMove(s, limit) { return false }
        }
      }
    }
    return true
  }

  mutating func isFree(leader b: Int, _ line: Segment, evicting: Bool, limit: Int32) -> Bool {
    if !bars.isEmpty, isBarAt(b, line, of: b) { return false }
    let box = line.bounds
    stamp += 1
    for row in grid.row(box.top - 2)...grid.row(box.bottom + 2) {
      for column in grid.column(box.left - 2)...grid.column(box.right + 2) {
        var node = grid.heads[row * grid.columns + column]
        while node >= 0 {
          let s = Int(grid.shapes[Int(node)])
          node = grid.nexts[Int(node)]
          if stamps[s] == stamp { continue }
          stamps[s] = stamp
          if s < count {
            if s == b || !line.isNear(slots[s].x, slots[s].y, blips[s].radius + 1.5 * air) {
              continue
            }
          } else if s < 2 * count {
            if s == count + b || !line.enters(bounds[s], 1.2 * air) { continue }
          } else if s < 3 * count {
            if s == 2 * count + b || !line.crosses(segments[s - 2 * count]) { continue }
          } else if s < 4 * count {
            if !isBarAt(s - 3 * count, line, of: b) { continue }
          } else if !line.enters(bounds[s], 1.5 * air) {
            continue
          }
          if !evicting || !mayMove(s, limit) { return false }
        }
      }
    }
    return true
  }

  /// Notes the blip of a shape in the way; false where it cannot move, or is not worth it.
  @inline(__always)
  mutating func mayMove(_ s: Int, _ limit: Int32) -> Bool {
    if s >= 4 * count { return false }
    let b =
      s < count ? s : s < 2 * count ? s - count : s < 3 * count ? s - 2 * count : s - 3 * count
    if s < count, blips[b].isPinned { return false }
    if blipStamps[b] == collected { return true }
    blipStamps[b] = collected
    found.append(Int32(b))
    weight += penalties[b]
    return weight < limit
  }

  /// How many other marks are so near to a name that it may be read as theirs.
  func marksNear(_ box: Bounds, butNot b: Int) -> Int {
    let reach = 5 * unit
    var sum = 0
    let most = 60 * unit
    for row in marks.row(box.top - most * 0.4)...marks.row(box.bottom + most * 0.4) {
      for column in marks.column(box.left - most * 0.4)...marks.column(box.right + most * 0.4) {
        var node = marks.heads[row * marks.columns + column]
        while node >= 0 {
          let s = Int(marks.shapes[Int(node)])
          if s != b, bounds[s].meets(box, reach, reach) { sum += 1 }
          node = marks.nexts[Int(node)]
        }
      }
    }
    return sum
  }

  /// How far the nearest mark is from a place, at most 60 units.
  func clearance(_ slot: FieldSlot, butNot b: Int) -> Double {
    let most = 60 * unit
    var least = most * most
    for row in marks.row(slot.y - most)...marks.row(slot.y + most) {
      for column in marks.column(slot.x - most)...marks.column(slot.x + most) {
        var node = marks.heads[row * marks.columns + column]
        while node >= 0 {
          let s = Int(marks.shapes[Int(node)])
          if s != b {
            let (dx, dy) = (slots[s].x - slot.x, slots[s].y - slot.y)
            least = min(least, dx * dx + dy * dy)
          }
          node = marks.nexts[Int(node)]
        }
      }
    }
    return least.squareRoot().roundedToHundredth
  }
}
