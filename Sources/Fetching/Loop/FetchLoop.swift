/// The work of the network's thread: starts what may start, moves everything along, judges what
/// ended, until nothing is left.
struct FetchLoop {
  private let policy: FetchPolicy
  private let proxies: Proxies
  private let names: [String]
  private let multi: CurlMulti
  private let mailbox: FetchMailbox
  private var lanes: Lanes
  private var gate: RobotsGate
  private var holds: [String: Int]
  private var lastSweep = SuspendingClock.now

  init(
    policy: FetchPolicy, proxies: Proxies, names: [String], notes: HostNotes, multi: CurlMulti,
    mailbox: FetchMailbox, lastStarts: [String: Lanes.Moment]
  ) {
    self.policy = policy
    self.proxies = proxies
    self.names = names
    self.multi = multi
    self.mailbox = mailbox
    lanes = Lanes(policy, lastStarts: lastStarts)
    gate = RobotsGate(notes)
    holds = notes.holds
    for (origin, rules) in notes.robots { obey(rules, of: origin) }
  }

  mutating func run(_ requests: [FetchRequest]) {
    defer { multi.abandonAll() }
    enter(requests)
    while !(multi.isIdle && lanes.isEmpty), !mailbox.isCancelled {
      fill()
      let ended = multi.perform() + sweep()
      for (transfer, ending) in ended { settle(transfer, ending) }
      if ended.isEmpty { multi.wait(milliseconds: patience) } else { fill() }
    }
  }
}

extension FetchLoop {
  /// Milliseconds between two looks at stalled transfers.
  private static let longestWait = 200
  /// Bytes of bodies under way before no new request is begun: servers with endless feeds share it.
  private static let roomyBytes = 48_000_000

  /// When the last request to each host began.
  var lastStarts: [String: Lanes.Moment] { lanes.lastStarts }

  private var hasRoom: Bool { mailbox.hasRoom && multi.bytes <= FetchLoop.roomyBytes }

  private var patience: Int {
    // Without room nothing starts, whatever pause has ended; whoever makes room wakes us.
    guard let next = lanes.nextStart, hasRoom else { return FetchLoop.longestWait }
    let left = (next - SuspendingClock.now).milliseconds + 1
    return max(0, min(left, FetchLoop.longestWait))
  }

  private mutating func enter(_ requests: [FetchRequest]) {
    for (index, request) in requests.enumerated() {
      do throws(FetchFailure) {
        admit(try Hop(index: index, request: request, policy: policy))
      } catch {
        mailbox.put(.ended(index, .failed(error)))
      }
    }
  }

  private mutating func fill() {
    let now = SuspendingClock.now
    while hasRoom, let hop = lanes.next(at: now) {
      multi.start(Transfer(hop, policy: policy, proxies: proxies, names: names))
    }
  }

  private mutating func sweep() -> [(transfer: Transfer, ending: Ending)] {
    let now = SuspendingClock.now
    guard now - lastSweep >= .milliseconds(FetchLoop.longestWait) else { return [] }
    lastSweep = now
    mailbox.note(multi.status(at: now))
    return multi.stopStalled(at: now)
  }
}

// Who may go.
extension FetchLoop {
  private mutating func admit(_ hop: Hop) {
    let host = hop.address.place.host
    guard let seconds = holds[host] else { return admitByRobots(hop) }
    var failure = hop.failure(.hostOnHold, detail: host)
    failure.retrySeconds = seconds
    end(hop, .failed(failure))
  }

  private mutating func admitByRobots(_ hop: Hop) {
    switch gate.admit(hop) {
    case .go: lanes.add(hop)
    case .ask: lanes.add(Hop(robotsFor: hop))
    case .wait: break
    case .refused(let failure): end(hop, .failed(failure))
    }
  }

  private mutating func learn(_ answer: RobotsGate.Answer, of origin: String) {
    if case .rules(let rules) = answer {
      mailbox.put(.robots(origin: origin, rules))
      obey(rules, of: origin)
    }
    for hop in gate.learn(answer, of: origin) { admit(hop) }
  }

  private mutating func obey(_ rules: RobotsRules, of origin: String) {
    guard let delay = rules.crawlDelay,
      let address = try? WebAddress(checking: origin, redirected: false)
    else { return }
    lanes.lengthenPause(of: address.place.host, to: .seconds(delay))
  }

  /// Pauses that are waited out within the fetch, in seconds.
  private static let shortHold = 20

  /// Leaves a host alone: for a short time with what waits for it, else without.
  private mutating func hold(_ host: String, seconds: Int) {
    if seconds <= FetchLoop.shortHold {
      return lanes.rest(host, until: SuspendingClock.now + .seconds(seconds))
    }
    holds[host] = max(seconds, holds[host] ?? 0)
    mailbox.put(.held(host: host, seconds: seconds))
    for hop in lanes.empty(host) { admit(hop) }
  }
}

// What came of it.
extension FetchLoop {
  private mutating func settle(_ transfer: Transfer, _ ending: Ending) {
    let hop = transfer.hop
    let answer = transfer.takeAnswer(ending: ending)
    lanes.leave(hop)
    if answer.isMultiplexed { lanes.multiplex(hop.address.place.host) }
    switch hop.errand {
    case .request: settle(hop.verdict(on: answer, policy: policy), of: hop)
    case .robots(let origin):
      settle(hop.robotsVerdict(on: answer, policy: policy), of: hop, origin)
    }
  }

  private mutating func settle(_ verdict: Verdict, of hop: Hop) {
    switch verdict {
    case .next(let next): admit(next)
    case .done(let outcome):
      end(hop, outcome)
      if case .failed(let failure) = outcome { obey(failure, at: hop) }
    }
  }

  private mutating func settle(_ verdict: RobotsVerdict, of hop: Hop, _ origin: String) {
    switch verdict {
    case .next(let next): admit(next)
    case .known(let answer):
      learn(answer, of: origin)
      if case .failed(let failure) = answer { obey(failure, at: hop) }
    }
  }

  private mutating func obey(_ failure: FetchFailure, at hop: Hop) {
    if let seconds = failure.retrySeconds { hold(hop.address.place.host, seconds: seconds) }
  }

  private mutating func end(_ hop: Hop, _ outcome: FetchOutcome) {
    switch (hop.errand, outcome) {
    case (.request(let index), _): mailbox.put(.ended(index, outcome))
    // Its host is left alone, so its robots.txt stays unknown for now.
    case (.robots(let origin), .failed(let failure)): learn(.failed(failure), of: origin)
    case (.robots, _): break
    }
  }
}
