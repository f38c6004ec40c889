import Radars

/// What an edition keeps of a layout.
extension RadarContent {
  var positions: [String: BlipPosition] {
    Dictionary(
      blips.map { ($0.blip.topic, $0.slot.position) }, uniquingKeysWith: { first, _ in first })
  }

  /// Topics that had to leave the place they had, in the order of their numbers.
  var moved: [String] {
    blips.filter { $0.blip.position != nil && $0.blip.position != $0.slot.position }
      .map(\.blip.topic)
  }
}
