/// Several cues of one signal for one ring say little more than one: the strongest counts whole, the
/// next half, the third a quarter, and no more.
///
/// So a text full of general words ("research", "group", "laboratory") does not outvote a plain one.
/// As for keywords; see `TopicScore`.
enum RepetitionRule {
  private static let shares = [1000, 500, 250]

  /// The cues that count, in the order of the text.
  static func counted(_ cues: [FoundCue]) -> [FoundCue] {
    var shares: [Int: Int] = [:]
    for ring in Set(cues.map(\.ring)) {
      let places = cues.indices.filter { cues[$0].ring == ring }
        .sorted { (cues[$0].strength, -$0) > (cues[$1].strength, -$1) }
      for (place, share) in zip(places, self.shares) { shares[place] = share }
    }
    return cues.indices.compactMap { place in
      shares[place].map { share in
        var cue = cues[place]
        cue.repetition = share
        return cue
      }
    }
  }
}

extension FoundCue {
  fileprivate var strength: Int { weight * place.field.weight * speaking }
}
