/// Languages that all clusters of a lead work in: **5 points a language, at most three count**.
enum LanguageRule {
  static let each = 5
  static let most = 3

  static func reason(_ radars: [Edition]) -> LeadReason? {
    guard let first = radars.first else { return nil }
    let common = first.frame.languages.filter { language in
      radars.allSatisfy { $0.frame.languages.contains(language) }
    }
    guard !common.isEmpty else { return nil }
    return LeadReason(
      .languages, count: min(common.count, most), each: each, names: common.sorted())
  }
}
