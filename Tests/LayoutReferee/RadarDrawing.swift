import Drawing

/// A radar as it is drawn, read from its SVG: where every mark, name and leader is.
public struct RadarDrawing {
  public struct Blip {
    public var topic: String
    public var quadrant: String
    public var ring: String
    public var mark: (x: Double, y: Double, radius: Double)
    public var lines: [Text]
    public var number: String?
    public var leader: (x1: Double, y1: Double, x2: Double, y2: Double)?
    /// The lines of its name without blanks, which tell nothing at the end of a line.
    public var name: String { lines.map(\.text).joined().filter { $0 != " " } }
    /// Clockwise from twelve o'clock, in degrees.
    public var angle: Double = 0
  }

  public struct Text {
    public var text: String
    public var x: Double
    public var y: Double
    public var size: Double
    /// Its width in Arial, and in the widest common stand-in.
    public var width: Double
    public var standIn: Double
    public var anchor: String

    /// What it covers; DejaVu's letters reach 0.928 em above the line and 0.236 below it.
    func box(isWide: Bool) -> Box {
      let wide = isWide ? standIn : width
      let left = anchor == "middle" ? x - wide / 2 : anchor == "end" ? x - wide : x
      return Box(left, y - 0.928 * size, left + wide, y + 0.236 * size)
    }
  }

  public var width: Double
  public var height: Double
  public var center: (x: Double, y: Double)
  public var rings: [(id: String, radius: Double)]
  public var quadrants: [String: (start: Double, end: Double)]
  public var blips: [Blip]
  /// The names of rings and quadrants.
  public var names: [Text]
  /// The topics of the index.
  public var indexed: [String]

  /// How far a mark is from the centre, in parts of the disc's radius.
  public func distance(_ blip: Blip) -> Double {
    let (x, y) = (blip.mark.x - center.x, blip.mark.y - center.y)
    return (x * x + y * y).squareRoot() / (rings.last?.radius ?? 1)
  }

  /// - Parameter radar: which of several radars; else the only one.
  public init(_ svg: [UInt8], radar: String? = nil) {
    let all = MarkupScanner(svg).elements
    let elements = [all[0]] + all.dropFirst().filter { radar == nil || $0.radar == radar }
    width = elements[0]["width"]
    height = elements[0]["height"]
    let circles = elements.filter { $0.kind == "ring" }
    center = (circles.first?["cx"] ?? 0, circles.first?["cy"] ?? 0)
    rings = circles.map { ($0.attributes["data-ring"] ?? "", $0["r"]) }
      .sorted { $0.radius < $1.radius }
    quadrants = [:]
    for path in elements where path.kind == "quadrant" {
      quadrants[path.attributes["data-quadrant"] ?? ""] = (path["data-start"], path["data-end"])
    }
    names = elements.filter { $0.kind == "ring-name" || $0.kind == "quadrant-name" }
      .map { RadarDrawing.text($0) }
    indexed = elements.filter { $0.kind == "index-entry" }
      .map { $0.attributes["data-topic"] ?? "" }
    blips = []
    for element in elements {
      guard element.blip != nil else { continue }
      if element.kind == "blip" { blips.append(RadarDrawing.blip(element)) }
      add(element, to: blips.count - 1)
    }
    for index in blips.indices {
      blips[index].angle = RadarDrawing.angle(
        blips[index].mark.x - center.x, blips[index].mark.y - center.y)
    }
  }
}

extension RadarDrawing {
  private static func blip(_ group: MarkupScanner.Element) -> Blip {
    Blip(
      topic: group.attributes["data-topic"] ?? "",
      quadrant: group.attributes["data-quadrant"] ?? "",
      ring: group.attributes["data-ring"] ?? "", mark: (0, 0, 0), lines: [])
  }

  private mutating func add(_ element: MarkupScanner.Element, to blip: Int) {
    switch element.kind {
    case "mark": blips[blip].mark = RadarDrawing.mark(element)
    case "label": blips[blip].lines.append(RadarDrawing.text(element))
    case "number": blips[blip].number = element.text
    case "leader":
      blips[blip].leader = (element["x1"], element["y1"], element["x2"], element["y2"])
    default: break
    }
  }

  private static func text(_ element: MarkupScanner.Element) -> Text {
    let size = element["font-size"]
    let isBold = element.attributes["font-weight"] == "bold"
    let width = Double(TextMetrics.width(of: element.text, bold: isBold)) / 1_000
    let standIn = Double(TextMetrics.standInWidth(of: element.text)) / 1_000
    return Text(
      text: element.text, x: element["x"], y: element["y"], size: size, width: width * size,
      standIn: max(width, standIn) * size, anchor: element.attributes["text-anchor"] ?? "start")
  }

  /// The circle around a mark: a circle itself, or the one that all its corners lie on.
  private static func mark(_ element: MarkupScanner.Element) -> (Double, Double, Double) {
    let stroke = element["stroke-width"] / 2
    if element.name == "circle" {
      return (element["cx"], element["cy"], element["r"] + stroke)
    }
    let points = points(element.attributes["d"] ?? "")
    if points.arc > 0, let tip = points.corners.first {
      // A drop: its body has 0.8 of the circle's radius, and its tip lies on the circle.
      let (right, left) = (points.corners[1], points.corners[2])
      let middle = ((right.0 + left.0) / 2, (right.1 + left.1) / 2)
      let (dx, dy) = (tip.0 - middle.0, tip.1 - middle.1)
      let length = (dx * dx + dy * dy).squareRoot()
      let radius = points.arc / 0.8
      return (tip.0 - dx / length * radius, tip.1 - dy / length * radius, radius + stroke)
    }
    let count = Double(max(points.corners.count, 1))
    let x = points.corners.reduce(0) { $0 + $1.0 } / count
    let y = points.corners.reduce(0) { $0 + $1.1 } / count
    let reach = points.corners.map { corner in
      ((corner.0 - x) * (corner.0 - x) + (corner.1 - y) * (corner.1 - y)).squareRoot()
    }
    return (x, y, (reach.max() ?? 0) + stroke)
  }

  /// The corners of a path of lines and at most one arc, and the arc's radius.
  private static func points(_ path: String) -> (corners: [(Double, Double)], arc: Double) {
    var corners: [(Double, Double)] = []
    var arc = 0.0
    var command: Character = " "
    var numbers: [Double] = []
    func corner() -> (Double, Double)? {
      numbers.count >= 2 ? (numbers[numbers.count - 2], numbers[numbers.count - 1]) : nil
    }
    var digits = ""
    for letter in path + "Z" {
      if letter.isNumber || letter == "." || letter == "-" {
        digits.append(letter)
        continue
      }
      if let number = Double(digits) { numbers.append(number) }
      digits = ""
      if letter.isLetter {
        if let corner = corner() { corners.append(corner) }
        if command == "A" { arc = numbers.first ?? 0 }
        command = letter
        numbers = []
      }
    }
    return (corners, arc)
  }

  /// Degrees clockwise from twelve o'clock, found by halving: the referee has no library either.
  private static func angle(_ x: Double, _ y: Double) -> Double {
    var low = 0.0
    var high = 180.0
    let isLeft = x < 0
    let (dx, dy) = (isLeft ? -x : x, -y)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      let (sine, cosine) = Rotation.of(middle)
      // Left of the ray at `middle` the angle is smaller.
      if dx * cosine - dy * sine > 0 { low = middle } else { high = middle }
    }
    return isLeft ? 360 - low : low
  }
}

/// An upright rectangle.
struct Box {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  init(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  func overlaps(_ other: Box) -> Bool {
    min(right, other.right) - max(left, other.left) > 0.3
      && min(bottom, other.bottom) - max(top, other.top) > 0.3
  }
}

/// Sine and cosine by their series.
enum Rotation {
  static func of(_ degrees: Double) -> (sine: Double, cosine: Double) {
    let x = degrees * Double.pi / 180
    var (sine, cosine, term) = (0.0, 0.0, 1.0)
    for step in 0..<40 {
      switch step % 4 {
      case 0: cosine += term
      case 1: sine += term
      case 2: cosine -= term
      default: sine -= term
      }
      term *= x / Double(step + 1)
    }
    return (sine, cosine)
  }
}
