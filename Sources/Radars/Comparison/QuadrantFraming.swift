/// How the quadrants of other radars fall into the common frame.
struct QuadrantFraming {
  private let radars: [Edition]
  private let frameIndex: Int
  /// Radar by radar, topic to quadrant.
  private let quadrants: [[String: String]]
  /// Radar by radar, its quadrant to the frame's.
  private let nearest: [[String: String]]
  /// The radars in an order that does not depend on how they were given.
  private let order: [Int]

  /// - Parameter groups: topic by topic its id on each radar.
  init(_ radars: [Edition], frameIndex: Int, groups: [[String?]]) {
    self.radars = radars
    self.frameIndex = frameIndex
    order = radars.indices.sorted { radars[$0].precedes(radars[$1]) }
    let quadrants = radars.map(QuadrantFraming.quadrants)
    self.quadrants = quadrants
    nearest = radars.indices.map { radar in
      let shared = groups.compactMap { own -> (own: String, frame: String)? in
        guard let here = own[radar].flatMap({ quadrants[radar][$0] }),
          let there = own[frameIndex].flatMap({ quadrants[frameIndex][$0] })
        else { return nil }
        return (here, there)
      }
      return QuadrantFraming.nearest(of: radars[radar], in: radars[frameIndex], shared)
    }
  }

  /// The frame's own quadrant of the topic; else that of the first radar which has it.
  func quadrant(of own: [String?]) -> String {
    if let known = own[frameIndex].flatMap({ quadrants[frameIndex][$0] }) { return known }
    for radar in order {
      let quadrant = own[radar].flatMap { quadrants[radar][$0] }
      if let found = quadrant.flatMap({ nearest[radar][$0] }) { return found }
    }
    return radars[frameIndex].frame.quadrants[0].id
  }

  /// The name of a topic's quadrant on a radar, where it is another one than the frame's.
  func ownQuadrant(of blip: Blip?, on radar: Int, in quadrant: String) -> LocalizedText? {
    guard let blip, blip.quadrant != quadrant else { return nil }
    return radars[radar].frame.quadrants.first { $0.id == blip.quadrant }?.name
  }
}

extension QuadrantFraming {
  private static func quadrants(of edition: Edition) -> [String: String] {
    var quadrants: [String: String] = [:]
    for blip in edition.blips { quadrants[blip.topic] = blip.quadrant }
    for topic in edition.unplaced { quadrants[topic.topic] = topic.quadrant }
    return quadrants
  }

  /// For each quadrant of a radar the frame's of the same id; else the one that holds most of the
  /// topics which both radars know and this radar has in it; else the one at the same place
  /// clockwise.
  private static func nearest(
    of radar: Edition, in frame: Edition, _ shared: [(own: String, frame: String)]
  ) -> [String: String] {
    let candidates = frame.frame.quadrants.map(\.id)
    var nearest: [String: String] = [:]
    for (place, quadrant) in radar.frame.quadrants.map(\.id).enumerated() {
      let votes = candidates.map { candidate in
        shared.count { $0.own == quadrant && $0.frame == candidate }
      }
      let most = votes.max() ?? 0
      nearest[quadrant] =
        candidates.contains(quadrant)
        ? quadrant
        : most > 0 ? candidates[votes.firstIndex(of: most)!] : candidates[place % candidates.count]
    }
    return nearest
  }
}
