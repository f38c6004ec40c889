import Text

/// A source that says the same of a topic week after week says little new: its newest evidence for a
/// ring counts whole, that of the week before half, then a quarter, then an eighth.
///
/// So a topic moves by what several sources say, and not by one that repeats itself. The figures are
/// ours.
enum NoveltyRule {
  private static let shares = [1000, 500, 250]
  private static let rest = 125

  /// - Parameter said: for each of some evidence its source and week; all of it about one topic.
  static func weighed(_ evidence: [(source: String, week: Day, piece: Evidence)]) -> [Evidence] {
    var weeks: [Speaker: Set<Day>] = [:]
    for (source, week, piece) in evidence {
      weeks[Speaker(source: source, ring: piece.ring), default: []].insert(week)
    }
    let order = weeks.mapValues { $0.sorted(by: >) }
    return evidence.map { source, week, piece in
      let place = order[Speaker(source: source, ring: piece.ring)]?.firstIndex(of: week) ?? 0
      return piece.weighed(novelty: place < shares.count ? shares[place] : rest)
    }
  }

  private struct Speaker: Hashable {
    var source: String
    var ring: String?
  }
}

extension Evidence {
  fileprivate func weighed(novelty: Int) -> Evidence {
    var weighed = self
    weighed.factors.novelty = novelty == 1000 ? nil : novelty
    weighed.points = weighed.factors.points
    return weighed
  }
}
