/// Feeds that all clusters of a lead read and that brought each of them something: **2 points a feed, at
/// most five count**. Who reads the same looks at the same field.
enum SourceRule {
  static let each = 2
  static let most = 5

  static func reason(_ radars: [Edition]) -> LeadReason? {
    guard let first = radars.first else { return nil }
    var common = Set(first.sources.filter { $0.signals > 0 }.map(\.id))
    for radar in radars.dropFirst() {
      common.formIntersection(radar.sources.filter { $0.signals > 0 }.map(\.id))
    }
    guard !common.isEmpty else { return nil }
    let names = first.sources.filter { common.contains($0.id) }.map(\.name).sorted()
    return LeadReason(.sources, count: min(names.count, most), each: each, names: names)
  }
}
