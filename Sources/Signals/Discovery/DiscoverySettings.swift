/// What counts as rising. The figures are ours; `docs/discovery.md` says what they rest on.
package struct DiscoverySettings: Equatable, Sendable {
  /// How many weeks are recent.
  package var weeks: Int
  /// Fewer recent signals are an anecdote.
  package var fewestSignals: Int
  /// A term that one publisher alone has is its own way of speaking.
  package var fewestSources: Int

  package init(weeks: Int = 4, fewestSignals: Int = 3, fewestSources: Int = 2) {
    precondition(weeks > 0)
    self.weeks = weeks
    self.fewestSignals = fewestSignals
    self.fewestSources = fewestSources
  }

  /// Below it the rise may well be chance: the value that chance passes in one of twenty cases (χ²
  /// with one degree of freedom), in thousandths.
  static let leastLogLikelihood = 3_841
  /// A term in one of so many earlier signals of its language is an everyday word.
  static let commonShare = 20
  /// With fewer earlier signals of a language nothing can be said about what is common.
  static let fewestForCommon = 40
}
