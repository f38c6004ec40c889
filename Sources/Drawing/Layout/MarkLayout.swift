/// Where every mark stands, and how large they are: in units of the disc, whatever the paper.
struct MarkLayout: Equatable, Sendable {
  /// The radius of a mark of size 1.
  var radius: Double
  /// Topic by topic the slots, disc by disc; nil where the topic is not on it.
  var slots: [String: [Slot?]]

  /// A mark's radius where there is room, in units of a radar's disc.
  static let normalRadius = 33.0

  /// Places all marks on as many discs as their requests name. Marks that do not fit make all marks
  /// smaller, step by step: none is dropped, and none overlaps.
  ///
  /// The order of the requests does not matter, and a kept position is left as long as any size of
  /// marks allows it.
  init(_ requests: [MarkRequest], on disc: Disc, normal: Double = normalRadius) {
    let discs = requests.map(\.rings.count).max() ?? 1
    let groups = MarkLayout.groups(MarkLayout.withoutClashes(requests, on: disc, discs, normal))
    for step in 0..<MarkLayout.steps {
      var field = MarkField(disc: disc, discs: discs, radius: MarkLayout.radius(step, normal))
      guard groups.allSatisfy({ field.place($0) }) else { continue }
      radius = field.radius
      slots = field.slots
      return
    }
    preconditionFailure("marks of a hundredth of a unit always fit")
  }

  private static let steps = 70
  /// Marks of this step are as small as a kept position may make them.
  private static let smallestForKept = 24

  /// The requests without those kept positions that clash even when marks are small: these move,
  /// and in a clash of two the later id.
  private static func withoutClashes(
    _ requests: [MarkRequest], on disc: Disc, _ discs: Int, _ normal: Double
  ) -> [MarkRequest] {
    var field = MarkField(disc: disc, discs: discs, radius: radius(smallestForKept, normal))
    return requests.sorted { $0.topic < $1.topic }.map { request in
      var request = request
      if !field.keep(request) { request.kept = nil }
      return request
    }
  }

  private static func radius(_ step: Int, _ normal: Double) -> Double {
    var radius = normal
    for _ in 0..<step { radius *= 0.93 }
    return radius.roundedToHundredth
  }

  /// The requests by quadrant, those with most marks first since they decide the size; inside a
  /// group the kept ones, then the largest, then by id.
  private static func groups(_ requests: [MarkRequest]) -> [[MarkRequest]] {
    let quadrants = Dictionary(grouping: requests, by: \.quadrant)
    return quadrants.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { $0.value.sorted { $0.precedes($1) } }
  }
}

extension MarkRequest {
  fileprivate func precedes(_ other: MarkRequest) -> Bool {
    if (kept == nil) != (other.kept == nil) { return kept != nil }
    if size != other.size { return size > other.size }
    let marks = rings.count { $0 != nil }
    let otherMarks = other.rings.count { $0 != nil }
    if marks != otherMarks { return marks > otherMarks }
    return topic < other.topic
  }
}
