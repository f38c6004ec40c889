/// What makes any work of clusters together easier: languages, countries and feeds. It is the same for
/// every lead of the same clusters, so it is looked up once.
struct Surroundings {
  private let bySet: [Set<Int>: [LeadReason]]

  init(_ comparison: Comparison) {
    var sets: Set<Set<Int>> = []
    let places = comparison.radars.indices
    for one in places { for other in places where other > one { sets.insert([one, other]) } }
    for row in comparison.rows {
      for ring in Set(row.cells.compactMap { $0 }) {
        sets.insert(Set(places.filter { row.cells[$0] == ring }))
      }
    }
    bySet = Dictionary(
      uniqueKeysWithValues: sets.filter { $0.count > 1 }.map { set in
        let radars = set.map { comparison.radars[$0] }.sorted { $0.frame.id < $1.frame.id }
        let reasons = [
          LanguageRule.reason(radars), CountryRule.reason(radars), SourceRule.reason(radars),
        ]
        return (set, reasons.compactMap { $0 })
      })
  }

  /// - Precondition: a pair of clusters, or those that stand in one ring with a topic.
  func of(_ clusters: [Int]) -> [LeadReason] {
    bySet[Set(clusters)]!
  }
}
