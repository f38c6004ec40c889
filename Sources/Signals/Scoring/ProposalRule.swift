import Text

/// Sums the cues of a topic's hits into a ring proposal.
///
/// Each cue adds weight × field × trust in the source's class × recency; a source has one vote a
/// week, its strongest signal; the confidence is the lead of the best ring over the second, times
/// what the number of independent sources allows, times what the amount of evidence allows.
enum ProposalRule {
  /// Below this lead the evidence is split and no ring leads. Thousandths; the figure is ours.
  static let smallestLead = 200

  static func propose(
    topic: String, hits: [(signal: Signal, cues: [FoundCue])], on date: Day, model: ScoringModel
  ) -> RingProposal {
    let ballots = hits.map { Ballot($0.signal, $0.cues, on: date, model: model) }
    let (counted, heldBack) = oneVoteEach(ballots)
    let said = counted.flatMap { ballot in
      ballot.evidence.map { (source: ballot.source, week: ballot.week, piece: $0) }
    }
    let evidence = NoveltyRule.weighed(said).sorted(by: strongest)
    let scores = model.rings.compactMap { ring -> RingScore? in
      let points = evidence.filter { $0.ring == ring.id }.reduce(0) { $0 + $1.points }
      return points > 0 ? RingScore(ring: ring.id, points: points) : nil
    }
    var proposal = RingProposal(topic: topic, scores: scores, heldBack: heldBack)
    proposal.brake = evidence.filter { $0.ring == nil }
    guard let best = scores.max(by: { $0.points < $1.points }) else { return proposal }
    let second = scores.filter { $0.ring != best.ring }.map(\.points).max() ?? 0
    let speakingFor = evidence.filter { $0.ring == best.ring }
    proposal.evidence = speakingFor
    proposal.counterEvidence = evidence.filter { $0.ring != nil && $0.ring != best.ring }
    proposal.sources = Set(counted.filter { $0.speaks(for: best.ring) }.map(\.source)).count
    proposal.newest = speakingFor.map(\.date).max()
    proposal.confidence = confidence(best.points, second, sources: proposal.sources)
    let isSplit = Confidence.lead(best.points, over: second) < smallestLead
    proposal.ring = isSplit ? nil : best.ring
    proposal.verdict = verdict(proposal, isSplit: isSplit, sure: model.settings.sure)
    return proposal
  }

  /// Strongest first; equals by date, newest first, then by words, so that the order is always the
  /// same.
  private static func strongest(_ left: Evidence, _ right: Evidence) -> Bool {
    if left.points != right.points { return left.points > right.points }
    if left.date != right.date { return left.date > right.date }
    return (left.signal, left.place.word, left.cue) < (right.signal, right.place.word, right.cue)
  }

  private static func confidence(_ best: Int, _ second: Int, sources: Int) -> Int {
    Confidence.margin(best, over: second) * Confidence.sources(sources) / 1000
  }

  private static func verdict(
    _ proposal: RingProposal, isSplit: Bool, sure: Int
  ) -> RingProposal.Verdict {
    if isSplit { return .split }
    if proposal.sources < 2 { return .singleSource }
    return proposal.confidence >= sure ? .sure : .unsure
  }

  /// Of each source and week the signal with the most points; the rest is counted as held back.
  private static func oneVoteEach(_ ballots: [Ballot]) -> (counted: [Ballot], heldBack: Int) {
    var best: [String: Ballot] = [:]
    var heldBack = 0
    for ballot in ballots.sorted(by: { $0.signal < $1.signal }) where !ballot.evidence.isEmpty {
      let key = "\(ballot.source) \(ballot.week)"
      guard let known = best[key] else {
        best[key] = ballot
        continue
      }
      let weaker = known.points >= ballot.points ? ballot : known
      heldBack += weaker.evidence.count
      best[key] = known.points >= ballot.points ? known : ballot
    }
    return (best.values.sorted { $0.signal < $1.signal }, heldBack)
  }
}

/// What one signal says about one topic's maturity.
private struct Ballot {
  let signal: String
  let source: String
  let week: Day
  let evidence: [Evidence]

  var points: Int { evidence.reduce(0) { $0 + $1.points } }

  func speaks(for ring: String) -> Bool {
    evidence.contains { $0.ring == ring }
  }

  init(_ signal: Signal, _ cues: [FoundCue], on date: Day, model: ScoringModel) {
    self.signal = signal.id
    source = signal.source.id
    week = signal.date.weekStart
    evidence = cues.map { Ballot.evidence($0, of: signal, on: date, model: model) }
  }

  private static func evidence(
    _ cue: FoundCue, of signal: Signal, on date: Day, model: ScoringModel
  ) -> Evidence {
    let trl = cue.ring.flatMap { id in model.rings.first { $0.id == id }?.trl }
    let factors = EvidenceFactors(
      weight: cue.weight, field: cue.place.field.weight,
      sourceClass: Trust.factor(of: signal.source.sourceClass, forTRL: trl),
      recency: Recency.factor(days: date.number - signal.date.number), speaking: cue.speaking,
      repetition: cue.repetition)
    return Evidence(
      signal: signal.id, title: signal.title, link: signal.link, source: signal.source.title,
      sourceClass: signal.source.sourceClass, date: signal.date, ring: cue.ring, cue: cue.cue,
      found: cue.found, near: cue.near, place: cue.place, quote: cue.quote,
      points: factors.points, factors: factors)
  }
}
