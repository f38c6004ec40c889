/// Short names for clusters that stand beside each other.
package enum ClusterNames {
  /// The names without the words that all of them have: "Food" and "Energy" where the clusters are the
  /// "Example Food Cluster" and the "Example Energy Cluster"; whole where nothing would be left.
  package static func short(_ names: [String]) -> [String] {
    let words = names.map { $0.split(separator: " ") }
    let common = words.dropFirst().reduce(Set(words.first ?? [])) { $0.intersection($1) }
    let short = words.map { $0.filter { !common.contains($0) }.joined(separator: " ") }
    return short.contains("") || Set(short).count < short.count ? names : short
  }
}
