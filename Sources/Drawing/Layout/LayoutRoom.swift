import Radars

/// The room for a layout on one page, in px from the disc's centre.
struct LayoutRoom: Sendable {
  var disc: Disc
  /// In px.
  var radius: Double
  /// No name reaches beyond it.
  var bounds: Box
  /// What neither mark nor name may cover: the names of rings and quadrants.
  var taken: [Box]

  /// Px to a unit of the disc.
  var px: Double { radius / Disc.radius }
}

/// A topic that wants its mark and its name on a radar.
struct LayoutBlip: Sendable {
  /// Tells the blips apart, and decides where a new one stands.
  var key: String
  var quadrant: Int
  var ring: Int
  /// The size of the mark, 1 where nobody rated its impact.
  var size: Double
  /// The ways to set its name, the best first.
  var wraps: [NameWrap]
  /// Its mark's place in the edition before, where its cell is the same.
  var kept: BlipPosition?
  /// The angle to keep where its ring is another.
  var angle: Int?
  /// Whether it has no place at any other angle.
  var mustKeepAngle = false
  /// Its name's place in the edition before.
  var place: NamePlace?
  /// The beads below its mark, where the mark is a bar through rings; its own ring is the last one.
  var bar: [BeadRing] = []
  /// How far from the centre its mark stood in another ring, in units, and at what angle, if that
  /// is known: a faint line leads there, which its name rather leaves free.
  var origin: (distance: Double, angle: Int?)?
}

/// Where a layout puts a mark and its name.
struct PlacedBlip: Equatable, Sendable {
  var position: BlipPosition
  /// In px from the disc's centre.
  var center: Point
  var radius: Double
  var place: NamePlace
  var lines: [String]
  /// The room kept for the name.
  var box: Box
  var anchor: TextAnchor
  /// From the mark's edge to the name, where they do not touch.
  var leader: (start: Point, end: Point)?

  static func == (left: PlacedBlip, right: PlacedBlip) -> Bool {
    left.position == right.position && left.place == right.place && left.box == right.box
      && left.radius == right.radius && left.lines == right.lines
  }
}
