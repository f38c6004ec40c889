/// They use what you watch: **25 points for each ring between the two clusters, at most three count**.
/// The farther apart they are, the more one can show the other.
enum RingGapRule {
  static let each = 25
  static let most = 3

  /// - Parameters:
  ///   - near: the ring of the cluster that is nearer to use.
  ///   - rings: the ids of all rings, innermost first.
  static func reason(from near: String, to far: String, _ rings: [String]) -> LeadReason? {
    guard let inner = rings.firstIndex(of: near), let outer = rings.firstIndex(of: far),
      inner < outer
    else { return nil }
    return LeadReason(.ringGap, count: min(outer - inner, most), each: each, names: [near, far])
  }
}
