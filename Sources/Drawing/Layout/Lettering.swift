/// The letters of all names on a radar, and the room that is kept for them.
struct Lettering: Equatable, Sendable {
  /// In px.
  var size: Double
  var room: Room

  /// What other fonts find room, where a computer has neither Arial nor one of its twins. DejaVu
  /// Sans, the widest common stand-in, has 1.12 to 1.2 of Arial's widths, and 1.164 em from the top
  /// of its highest letter to the foot of its lowest.
  enum Room: Int, Sendable {
    /// Any.
    case roomy = 0
    /// Those that are squeezed to Arial's widths, as browsers do for `textLength`.
    case guarded = 1
    /// Only those that are no higher either.
    case tight = 2
    /// Any, but line stands close upon line, and marks are smaller.
    case close = 3
  }

  init(_ size: Double, _ room: Room = .roomy) {
    self.size = size.roundedToHundredth
    self.room = room
  }

  /// From line to line, in ems.
  var pitch: Double {
    switch room {
    case .roomy, .guarded: 1.3
    case .tight: 1.2
    case .close: 1.18
    }
  }

  /// Whether names may be drawn in any font without `textLength`.
  var holdsStandIns: Bool { room == .roomy || room == .close }

  /// How far a line's baseline is below its top, in ems: DejaVu's letters reach 0.928 above it and
  /// 0.236 below it, and what the pitch leaves is halved.
  var baseline: Double { (pitch - 1.164) / 2 + 0.928 }

  func width(_ wrap: NameWrap) -> Double {
    ((holdsStandIns ? wrap.standInWidth : wrap.width) * size + 0.5).roundedToHundredth
  }

  func height(_ wrap: NameWrap) -> Double {
    (Double(wrap.lines.count) * pitch * size).roundedToHundredth
  }

  /// The radius of a mark of size 1 beside these letters.
  var markRadius: Double {
    switch room {
    case .roomy, .guarded: size * 0.58
    // Not larger in the last letters of all, so that what stands in close ones keeps its place.
    case .tight, .close: size * 0.48
    }
  }

  /// From the largest letters to the smallest that can be read, for a paper of this scale.
  static func ladder(scale: Double) -> [Lettering] {
    var sizes = steps.map { $0 * scale }.filter { $0 >= smallest }
    let last = sizes.last ?? .infinity
    sizes += steps.filter { $0 < last - 0.3 }
    let small = sizes.filter { $0 <= 10.6 }
    return sizes.map { Lettering($0) } + [Lettering(smallest, .close)]
      + small.map { Lettering($0, .guarded) }
      + small.map { Lettering($0, .tight) }
  }

  private static let steps = [20, 18, 16.5, 15, 14, 13, 12, 11.5, 11, 10.4, 9.8, 9.1, smallest]
  static let smallest = 8.5
}
