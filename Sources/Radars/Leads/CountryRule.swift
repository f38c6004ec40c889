/// How easily people meet: **10 points** where all clusters of a lead are of one country; else **5
/// points** where each has a neighbour among the others, by land or by a short crossing of the Baltic
/// Sea. A cluster without a country in its radar gets none.
enum CountryRule {
  static let same = 10
  static let near = 5

  static func reason(_ radars: [Edition]) -> LeadReason? {
    let countries = radars.compactMap { $0.frame.cluster.country?.lowercased() }
    guard countries.count == radars.count, let first = countries.first else { return nil }
    let different = Set(countries).sorted()
    if different.count == 1 {
      return LeadReason(.country, count: 1, each: same, names: [first])
    }
    let areNear = different.allSatisfy { country in
      different.contains { $0 != country && areNeighbours(country, $0) }
    }
    return areNear ? LeadReason(.neighbours, count: 1, each: near, names: different) : nil
  }

  static func areNeighbours(_ one: String, _ other: String) -> Bool {
    neighbours.contains([one, other]) || neighbours.contains([other, one])
  }

  /// Common borders around the Baltic Sea, and the crossings of some hours: Denmark and Sweden,
  /// Finland and Estonia, Germany with Denmark and Sweden, Poland and Sweden, Latvia and Sweden.
  private static let neighbours: Set<[String]> = [
    ["de", "dk"], ["de", "pl"], ["de", "se"], ["dk", "no"], ["dk", "se"], ["ee", "fi"],
    ["ee", "lv"], ["ee", "se"], ["fi", "no"], ["fi", "se"], ["lt", "lv"], ["lt", "pl"],
    ["lt", "se"], ["lv", "se"], ["no", "se"], ["pl", "se"],
  ]
}
