extension RadarDrawing {
  /// What breaks a promise of the layout, in words; every pair is looked at.
  ///
  /// - Parameter isWide: whether the names are looked at in the letters of a wider font.
  public func faults(isWide: Bool = true) -> [String] {
    var faults: [String] = []
    let names = self.names.map { $0.box(isWide: false) }
    let boxes = blips.map { blip in blip.lines.map { $0.box(isWide: isWide) } }
    for (index, blip) in blips.enumerated() {
      if !isInCell(blip) { faults.append("\(blip.topic) is outside its cell") }
      if blip.lines.isEmpty, blip.number == nil { faults.append("\(blip.topic) has no name") }
      let mark = square(blip)
      for box in boxes[index]
      where box.left < 0 || box.right > width || box.top < 0
        || box.bottom > height
      {
        faults.append("\(blip.topic) is off the page")
      }
      for name in names where boxes[index].contains(where: name.overlaps) || name.overlaps(mark) {
        faults.append("\(blip.topic) is on the name of a ring or quadrant")
      }
      if boxes[index].contains(where: { distance(blip, $0) < blip.mark.radius - 0.1 }) {
        faults.append("\(blip.topic) stands on its own mark")
      }
      for other in blips.indices where other > index {
        faults += pair(index, other, boxes)
      }
      faults += leaderFaults(index, boxes, names)
    }
    return faults
  }
}

extension RadarDrawing {
  private func square(_ blip: Blip) -> Box {
    let (x, y, radius) = blip.mark
    return Box(x - radius, y - radius, x + radius, y + radius)
  }

  /// How far a box is from the middle of a blip's mark.
  private func distance(_ blip: Blip, _ box: Box) -> Double {
    let dx = max(box.left - blip.mark.x, 0, blip.mark.x - box.right)
    let dy = max(box.top - blip.mark.y, 0, blip.mark.y - box.bottom)
    return (dx * dx + dy * dy).squareRoot()
  }

  private func isInCell(_ blip: Blip) -> Bool {
    guard let ring = rings.firstIndex(where: { $0.id == blip.ring }),
      let quadrant = quadrants[blip.quadrant]
    else { return false }
    let (dx, dy) = (blip.mark.x - center.x, blip.mark.y - center.y)
    let distance = (dx * dx + dy * dy).squareRoot()
    let inner = ring > 0 ? rings[ring - 1].radius : 0
    let slack = 0.05
    if distance + blip.mark.radius > rings[ring].radius + slack { return false }
    if ring > 0, distance - blip.mark.radius < inner - slack { return false }
    guard blip.angle >= quadrant.start, blip.angle <= quadrant.end else { return false }
    for border in [quadrant.start, quadrant.end] {
      let (sine, cosine) = Rotation.of(border)
      let ahead = dx * sine - dy * cosine
      let aside = dx * cosine + dy * sine
      if ahead > 0, (aside < 0 ? -aside : aside) < blip.mark.radius - slack { return false }
    }
    return true
  }

  private func pair(_ one: Int, _ other: Int, _ boxes: [[Box]]) -> [String] {
    let (a, b) = (blips[one], blips[other])
    var faults: [String] = []
    let (dx, dy) = (a.mark.x - b.mark.x, a.mark.y - b.mark.y)
    if (dx * dx + dy * dy).squareRoot() < a.mark.radius + b.mark.radius {
      faults.append("the marks of \(a.topic) and \(b.topic) overlap")
    }
    for box in boxes[one] {
      if boxes[other].contains(where: box.overlaps) {
        faults.append("the names of \(a.topic) and \(b.topic) overlap")
      }
      if box.overlaps(square(b)) { faults.append("\(a.topic) is on the mark of \(b.topic)") }
    }
    if boxes[other].contains(where: square(a).overlaps) {
      faults.append("\(b.topic) is on the mark of \(a.topic)")
    }
    return faults
  }

  private func leaderFaults(_ index: Int, _ boxes: [[Box]], _ names: [Box]) -> [String] {
    guard let leader = blips[index].leader else { return [] }
    var faults: [String] = []
    let topic = blips[index].topic
    for other in blips.indices where other != index {
      let mark = blips[other].mark
      if distance(leader, mark.x, mark.y) < mark.radius {
        faults.append("the leader of \(topic) meets the mark of \(blips[other].topic)")
      }
      if boxes[other].contains(where: { enters(leader, $0) }) {
        faults.append("the leader of \(topic) meets the name of \(blips[other].topic)")
      }
      if other > index, let second = blips[other].leader, cross(leader, second) {
        faults.append("the leaders of \(topic) and \(blips[other].topic) cross")
      }
    }
    if names.contains(where: { enters(leader, $0) }) {
      faults.append("the leader of \(topic) meets the name of a ring or quadrant")
    }
    return faults
  }

  private typealias Line = (x1: Double, y1: Double, x2: Double, y2: Double)

  private func distance(_ line: Line, _ x: Double, _ y: Double) -> Double {
    let (dx, dy) = (line.x2 - line.x1, line.y2 - line.y1)
    let length = dx * dx + dy * dy
    let along =
      length > 0 ? max(0, min(1, ((x - line.x1) * dx + (y - line.y1) * dy) / length)) : 0
    let (px, py) = (line.x1 + along * dx - x, line.y1 + along * dy - y)
    return (px * px + py * py).squareRoot()
  }

  /// By many points along the line: slow and plain.
  private func enters(_ line: Line, _ box: Box) -> Bool {
    (0...200).contains { step in
      let share = Double(step) / 200
      let x = line.x1 + (line.x2 - line.x1) * share
      let y = line.y1 + (line.y2 - line.y1) * share
      return x > box.left + 0.1 && x < box.right - 0.1 && y > box.top + 0.1 && y < box.bottom - 0.1
    }
  }

  private func cross(_ one: Line, _ other: Line) -> Bool {
    func side(_ line: Line, _ x: Double, _ y: Double) -> Double {
      (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1)
    }
    return side(one, other.x1, other.y1) * side(one, other.x2, other.y2) < 0
      && side(other, one.x1, one.y1) * side(other, one.x2, one.y2) < 0
  }
}
