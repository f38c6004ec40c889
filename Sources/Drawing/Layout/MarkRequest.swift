import Radars
import Text

/// A topic that wants a mark on each of several discs, always at the same angle.
struct MarkRequest: Sendable {
  var topic: String
  var quadrant: Int
  /// Disc by disc the ring, nil where the topic is not on it.
  var rings: [Int?]
  /// The size of the mark, 1 where nobody rated its impact.
  var size: Double

  init(topic: String, quadrant: Int, rings: [Int?], size: Double = 1) {
    self.topic = topic
    self.quadrant = quadrant
    self.rings = rings
    self.size = size
  }
}

extension MarkRequest {
  /// The angles to try, one after the other, spread evenly however far the sequence is followed:
  /// multiples of the plastic number's inverse (Roberts, "The Unreasonable Effectiveness of
  /// Quasirandom Sequences", 2018), begun at the topic's own hash.
  func angle(_ attempt: Int, on disc: Disc) -> Int {
    let state = StableHash.of(topic) &+ UInt64(attempt) &* 0xc13f_a9a9_02a6_328f
    let width = disc.end(quadrant) - disc.start(quadrant)
    return disc.start(quadrant) + MarkRequest.scaled(state, to: width)
  }

  /// The shares of the ring's width to try at one angle.
  func share(_ attempt: Int) -> Int {
    let state = StableHash.of(topic + "/share") &+ UInt64(attempt) &* 0x9e37_79b9_7f4a_7c15
    return MarkRequest.scaled(state, to: 1_001)
  }

  private static func scaled(_ state: UInt64, to width: Int) -> Int {
    Int(state.multipliedFullWidth(by: UInt64(width)).high)
  }
}
