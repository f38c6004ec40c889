/// The numbers on the marks.
extension RadarContent {
  /// Their size in px on a disc of this radius, one for all: two figures, or three, must fit into
  /// the smallest mark.
  func numberSize(radius: Double) -> Double {
    let mark = layout.radius * radius / Disc.radius
    return mark * (blips.count > 99 ? 0.76 : 0.86)
  }
}
