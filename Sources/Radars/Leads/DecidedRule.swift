/// A ring that people decided rather than the program proposed: **5 points for each such cluster, at most
/// five count**. A lead that rests on proposals alone may rest on what a newspaper wrote.
enum DecidedRule {
  static let each = 5
  static let most = 5

  /// - Parameter clusters: the names of the clusters whose ring people decided.
  static func reason(clusters: [String]) -> LeadReason? {
    guard !clusters.isEmpty else { return nil }
    return LeadReason(.decided, count: min(clusters.count, most), each: each, names: clusters)
  }
}
