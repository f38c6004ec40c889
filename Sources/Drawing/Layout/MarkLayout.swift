/// Where every mark stands, and how large they are: in units of the disc, whatever the paper.
struct MarkLayout: Equatable, Sendable {
  /// The radius of a mark of size 1.
  var radius: Double
  /// Topic by topic the slots, disc by disc; nil where the topic is not on it.
  var slots: [String: [Slot?]]

  /// Places all marks on as many discs as their requests name. Marks that do not fit make all marks
  /// smaller, step by step: none is dropped, and none overlaps. Nil where not even the smallest fit.
  ///
  /// The order of the requests does not matter.
  ///
  /// - Parameter normal: a mark's radius where there is room, in units of a disc.
  init?(_ requests: [MarkRequest], on disc: Disc, normal: Double) {
    let discs = requests.map(\.rings.count).max() ?? 1
    let groups = MarkLayout.groups(requests)
    for step in 0..<MarkLayout.steps {
      var field = MarkField(disc: disc, discs: discs, radius: MarkLayout.radius(step, normal))
      guard groups.allSatisfy({ field.place($0) }) else { continue }
      radius = field.radius
      slots = field.slots
      return
    }
    return nil
  }

  /// The same on a disc whose rings' names yield where they would leave the marks no room.
  static func fitting(
    _ requests: [MarkRequest], on disc: inout Disc, normal: Double
  ) -> MarkLayout {
    if let layout = MarkLayout(requests, on: disc, normal: normal) { return layout }
    disc.names = []
    guard let layout = MarkLayout(requests, on: disc, normal: normal) else {
      preconditionFailure("marks of a hundredth of their size always fit")
    }
    return layout
  }

  private static let steps = 70

  private static func radius(_ step: Int, _ normal: Double) -> Double {
    var radius = normal
    for _ in 0..<step { radius *= 0.93 }
    return radius.roundedToHundredth
  }

  /// The requests by quadrant, those with most marks first since they decide the size; inside a
  /// group the largest, then by id.
  private static func groups(_ requests: [MarkRequest]) -> [[MarkRequest]] {
    let quadrants = Dictionary(grouping: requests, by: \.quadrant)
    return quadrants.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { $0.value.sorted { $0.precedes($1) } }
  }
}

extension MarkRequest {
  fileprivate func precedes(_ other: MarkRequest) -> Bool {
    if size != other.size { return size > other.size }
    let marks = rings.count { $0 != nil }
    let otherMarks = other.rings.count { $0 != nil }
    if marks != otherMarks { return marks > otherMarks }
    return topic < other.topic
  }
}
