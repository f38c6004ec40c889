/// Who goes next, and when: a lane for each host, so that no host gets more than its share at once
/// or two requests within its pause, and one slow host never holds up the others.
///
/// Hosts take turns; within a host hops keep their order. Pure: the time is an argument.
struct Lanes {
  typealias Moment = SuspendingClock.Instant

  private let total: Int
  private let perHost: Int
  private let streams: Int
  private let pause: Duration
  private var lanes: [String: Lane] = [:]
  private var turns = Turns<String>()
  /// Hosts that only wait for their pause to end, the soonest first.
  private var pausing = Pauses()
  private var active = 0
  private var waiting = 0

  init(_ policy: FetchPolicy) {
    precondition(
      policy.connections > 0 && policy.connectionsPerHost > 0,
      "a limit of no transfers would wait for ever")
    total = policy.connections
    perHost = policy.connectionsPerHost
    streams = max(policy.connectionsPerHost, policy.streamsPerHost)
    pause = policy.hostPause
  }

  var isEmpty: Bool { waiting == 0 }

  /// When the next pause ends, if a hop could start then.
  var nextStart: Moment? {
    active < total ? pausing.first?.end : nil
  }

  mutating func add(_ hop: Hop) {
    lanes[hop.address.place.host, default: Lane()].waiting.append(hop)
    waiting += 1
    queue(hop.address.place.host)
  }

  /// The next hop that may start now; it holds its place until `leave`.
  mutating func next(at now: Moment) -> Hop? {
    while let host = pausing.next(at: now) { turns.append(host) }
    while active < total, let host = turns.next() {
      guard let hop = lanes[host, default: Lane()].start(at: now, pause: pause) else { continue }
      active += 1
      waiting -= 1
      queue(host)
      return hop
    }
    return nil
  }

  /// Gives back the place of a hop that has ended.
  mutating func leave(_ hop: Hop) {
    let host = hop.address.place.host
    lanes[host]?.active -= 1
    active -= 1
    queue(host)
  }

  /// Notes that a host answers many requests on one connection: they need no pause.
  mutating func multiplex(_ host: String) {
    lanes[host]?.isMultiplexed = true
    queue(host)
  }

  /// Notes that a host asks for a longer pause between two requests.
  mutating func lengthenPause(of host: String, to pause: Duration) {
    lanes[host, default: Lane()].ownPause = pause
  }

  /// Takes out everything that waits for a host.
  mutating func empty(_ host: String) -> [Hop] {
    guard let hops = lanes[host]?.takeWaiting() else { return [] }
    waiting -= hops.count
    return hops
  }

  private mutating func queue(_ host: String) {
    guard let lane = lanes[host], !lane.isQueued, lane.hasWaiting,
      lane.active < (lane.isMultiplexed ? streams : perHost)
    else { return }
    lanes[host]?.isQueued = true
    if let ready = lane.ready, !lane.isMultiplexed {
      pausing.add(host, until: ready)
    } else {
      turns.append(host)
    }
  }
}

/// The hops of one host.
private struct Lane {
  var waiting: [Hop] = []
  var served = 0
  var active = 0
  var isQueued = false
  var isMultiplexed = false
  var ownPause: Duration?
  /// When the pause after the last start ends.
  var ready: Lanes.Moment?

  var hasWaiting: Bool { served < waiting.count }

  mutating func start(at now: Lanes.Moment, pause: Duration) -> Hop? {
    isQueued = false
    guard hasWaiting else { return nil }
    let hop = waiting[served]
    served += 1
    active += 1
    let pause = max(pause, ownPause ?? .zero)
    ready = pause > .zero ? now + pause : nil
    if !hasWaiting { (waiting, served) = ([], 0) }
    return hop
  }

  mutating func takeWaiting() -> [Hop] {
    let hops = Array(waiting[served...])
    (waiting, served) = ([], 0)
    return hops
  }
}
