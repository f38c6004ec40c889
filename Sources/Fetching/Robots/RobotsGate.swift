/// Holds back requests until the robots.txt of their origin is known, and those that it forbids.
///
/// Pure: it is told what robots.txt said, and says who may go.
struct RobotsGate {
  /// What an origin's robots.txt came to.
  enum Answer: Equatable {
    case rules(RobotsRules)
    /// It could not be read, which forbids everything.
    case failed(FetchFailure)
  }

  enum Admission: Equatable {
    case go
    /// The first one for its origin: robots.txt is to be asked for.
    case ask
    case wait
    case refused(FetchFailure)
  }

  private var answers: [String: Answer]
  private let old: [String: RobotsRules]
  private var waiting: [String: [Hop]] = [:]

  init(_ notes: HostNotes) {
    answers = notes.robots.mapValues(Answer.rules)
    old = notes.oldRobots
  }

  mutating func admit(_ hop: Hop) -> Admission {
    guard hop.obeysRobots else { return .go }
    let origin = hop.address.origin
    switch answers[origin] {
    case .rules(let rules):
      guard let rule = rules.forbids(hop.address.pathAndQuery) else { return .go }
      return .refused(
        hop.failure(.robots, detail: "Disallow: \(rule.pattern.prefix(80))"))
    case .failed(let failure): return .refused(refusal(of: hop, for: failure))
    case nil:
      waiting[origin, default: []].append(hop)
      return waiting[origin]?.count == 1 ? .ask : .wait
    }
  }

  /// Takes what robots.txt came to, and lets go of those that waited for it.
  mutating func learn(_ answer: Answer, of origin: String) -> [Hop] {
    if case .failed = answer, let rules = old[origin] {
      answers[origin] = .rules(rules)
    } else {
      answers[origin] = answer
    }
    return waiting.removeValue(forKey: origin) ?? []
  }

  /// A server that cannot be reached is told as such; one that answers badly names robots.txt.
  private func refusal(of hop: Hop, for failure: FetchFailure) -> FetchFailure {
    var refusal = hop.failure(failure.kind, status: failure.status, detail: failure.detail)
    refusal.retrySeconds = failure.retrySeconds
    guard failure.status != nil else { return refusal }
    refusal.kind = .robotsUnreadable
    refusal.detail = failure.message
    return refusal
  }
}
