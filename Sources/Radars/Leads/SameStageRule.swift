/// Clusters with a topic in the same ring: **20 points for each of them, at most five count**. They have
/// the same questions, and can try, buy or apply for money together; the more they are, the better.
enum SameStageRule {
  static let each = 20
  static let most = 5

  static func reason(clusters: Int, in ring: String) -> LeadReason? {
    guard clusters > 1 else { return nil }
    return LeadReason(.sameStage, count: min(clusters, most), each: each, names: [ring])
  }
}
