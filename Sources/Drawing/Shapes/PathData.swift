import Text

/// The `d` of a path under construction, absolute coordinates.
struct PathData: Sendable {
  private var writer = ByteWriter()

  var text: String { writer.text }

  mutating func move(to point: Point) {
    command("M", point)
  }

  mutating func line(to point: Point) {
    command("L", point)
  }

  /// A circular arc to `point`.
  mutating func arc(radius: Double, large: Bool = false, clockwise: Bool, to point: Point) {
    writer.write("A")
    write(hundredths: radius.hundredths, radius.hundredths)
    writer.write(large ? " 0 1" : " 0 0")
    writer.write(clockwise ? " 1 " : " 0 ")
    write(hundredths: point.x.hundredths, point.y.hundredths)
  }

  mutating func close() {
    writer.write("Z")
  }

  /// Two numbers with a blank between them.
  mutating func write(hundredths first: Int, _ second: Int) {
    writer.write(hundredths: first)
    writer.write(" ")
    writer.write(hundredths: second)
  }

  private mutating func command(_ letter: StaticString, _ point: Point) {
    writer.write(letter)
    write(hundredths: point.x.hundredths, point.y.hundredths)
  }
}

extension PathData {
  /// A closed polygon.
  init(polygon points: [Point]) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(to: point) } else { line(to: point) }
    }
    close()
  }

  /// The part of a ring, or of a disc where `inner` is zero, between two angles.
  init(sectorAt center: Point, from start: Int, to end: Int, inner: Double = 0, outer: Double) {
    let large = end - start > Trigonometry.turn / 2
    func point(_ angle: Int, _ distance: Double) -> Point {
      center + Point(angle: angle, distance: distance)
    }
    move(to: inner > 0 ? point(start, inner) : center)
    line(to: point(start, outer))
    arc(radius: outer, large: large, clockwise: true, to: point(end, outer))
    if inner > 0 {
      line(to: point(end, inner))
      arc(radius: inner, large: large, clockwise: false, to: point(start, inner))
    }
    close()
  }
}
