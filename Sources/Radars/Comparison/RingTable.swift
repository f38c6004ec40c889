/// Which ring of one radar stands for which on the common scale, as people wrote it down.
package struct RingTable: Equatable, Codable, Sendable {
  /// The radar whose rings are the common scale; nil where that is to be found.
  package var scale: String?
  /// Radar by radar, its ring to the scale's; nil for a ring that fits nowhere.
  package var rings: [String: [String: String?]]

  package init(scale: String? = nil, rings: [String: [String: String?]] = [:]) {
    self.scale = scale
    self.rings = rings
  }

  /// What it says of a ring: nothing, that it fits nowhere, or its ring on the scale.
  func ring(_ ring: String, of radar: String) -> String?? {
    rings[radar]?[ring]
  }
}
