import Text

/// A term that rises, before near-variants are joined.
struct TermCandidate {
  var key: TermKey
  var name: TermName
  /// All ways in which it was written, most frequent first.
  var writings: [String]
  var items: [Int]
  var rise: Rise
  /// The stems of its words.
  var stems: [[UInt8]]

  /// Nil where the term does not rise, or is an everyday word.
  init?(_ key: TermKey, _ sighting: TermTally.Sighting, _ window: DiscoveryWindow) {
    rise = Rise(sighting, window)
    guard rise.logLikelihood >= DiscoverySettings.leastLogLikelihood,
      !TermCandidate.isCommon(sighting, window)
    else { return nil }
    self.key = key
    items = sighting.items
    writings = TermCandidate.writings(sighting.writings)
    name = TermName(writings.first ?? "", language: sighting.language)
    stems = []
  }

  /// Highest score first; of equal ones that with more signals, then by letters.
  static func standsFirst(_ left: TermCandidate, _ right: TermCandidate) -> Bool {
    (-left.rise.score, -left.items.count, left.name.text, left.name.language ?? "", left.key)
      < (
        -right.rise.score, -right.items.count, right.name.text, right.name.language ?? "", right.key
      )
  }

  private static func isCommon(
    _ sighting: TermTally.Sighting, _ window: DiscoveryWindow
  ) -> Bool {
    let all = window.earlierSignals[sighting.language] ?? 0
    guard all >= DiscoverySettings.fewestForCommon else { return false }
    let with = sighting.items.count { !window.isRecent($0) }
    return with * DiscoverySettings.commonShare >= all
  }

  /// One way of writing of those that differ only in capitals, the most frequent; of equally
  /// frequent ones that with fewer capitals.
  private static func writings(_ counts: [String: Int]) -> [String] {
    Dictionary(grouping: counts) { $0.key.lowercased() }.values.map { group in
      let best = group.min { (-$0.value, $1.key) < (-$1.value, $0.key) }
      return (text: best?.key ?? "", count: group.reduce(0) { $0 + $1.value })
    }.sorted { (-$0.count, $0.text.count, $0.text) < (-$1.count, $1.text.count, $1.text) }
      .map(\.text)
  }
}

extension Rise {
  fileprivate init(_ sighting: TermTally.Sighting, _ window: DiscoveryWindow) {
    let recent = sighting.items.filter(window.isRecent)
    let votes = Set(sighting.items.map { Vote(window.items[$0]) })
    func share(_ weeks: Range<Int>) -> Votes {
      Votes(
        votes.count { weeks.contains($0.week) },
        of: window.sourceWeeks(sighting.language, weeks))
    }
    let span = window.weeks
    self.init(
      signals: recent.count, sources: Set(recent.map { window.items[$0].source }).count,
      recent: share(0..<span), background: share(span..<Int.max),
      before: share(span..<2 * span), earlier: share(2 * span..<3 * span))
  }
}
