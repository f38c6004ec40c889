/// How far two readers agree: in how many cases, and beyond what chance would give.
package struct Agreement: Equatable, Sendable {
  package let same: Share
  /// Cohen's kappa (1960), thousandths; nil where chance alone would make them agree.
  package let kappa: Int?

  package init(_ pairs: [(first: String?, second: String?)]) {
    same = Share(pairs.count { $0.first == $0.second }, of: pairs.count)
    let labels = Set(pairs.flatMap { [$0.first, $0.second] })
    let count = pairs.count
    let chance = labels.reduce(0) { sum, label in
      sum + pairs.count { $0.first == label } * pairs.count { $0.second == label }
    }
    let rest = count * count - chance
    kappa = rest > 0 ? (same.count * count - chance) * 1000 / rest : nil
  }
}
