/// Who goes next, and when: a lane for each host, so that no host gets more than its share at once
/// or two requests within its pause, and one slow host never holds up the others.
///
/// Hosts take turns; within a host hops keep their order. Pure: the time is an argument.
struct Lanes {
  typealias Moment = SuspendingClock.Instant

  private let total: Int
  private let shares: Lane.Shares
  private var lanes: [String: Lane] = [:]
  private var turns = Turns<String>()
  /// Hosts that only wait for their pause to end, the soonest first.
  private var pausing = Pauses()
  private var active = 0
  private var waiting = 0

  /// - Parameter lastStarts: when earlier fetches began their last request to each host.
  init(_ policy: FetchPolicy, lastStarts: [String: Moment] = [:]) {
    precondition(
      policy.connections > 0 && policy.connectionsPerHost > 0,
      "a limit of no transfers would wait for ever")
    total = policy.connections
    shares = Lane.Shares(
      single: policy.connectionsPerHost,
      multiplexed: max(policy.connectionsPerHost, policy.streamsPerHost), pause: policy.hostPause)
    lanes = lastStarts.mapValues { Lane(lastStart: $0) }
  }

  var isEmpty: Bool { waiting == 0 }

  /// When the next pause ends, if a hop could start then.
  var nextStart: Moment? {
    active < total ? pausing.first?.end : nil
  }

  /// When the last request to each host began.
  var lastStarts: [String: Moment] { lanes.compactMapValues(\.lastStart) }

  mutating func add(_ hop: Hop) {
    lanes[hop.address.place.host, default: Lane()].waiting.append(hop)
    waiting += 1
    queue(hop.address.place.host)
  }

  /// The next hop that may start now; it holds its place until `leave`.
  mutating func next(at now: Moment) -> Hop? {
    while let host = pausing.next(at: now) { turns.append(host) }
    while active < total, let host = turns.next() {
      // Its pause may have become longer since it was lined up.
      if let ready = lanes[host]?.ready(shares), ready > now {
        pausing.add(host, until: ready)
        continue
      }
      guard let hop = lanes[host, default: Lane()].start(at: now) else { continue }
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

  /// Notes that a host asks for a longer pause between two requests, however it answers them.
  mutating func lengthenPause(of host: String, to pause: Duration) {
    let before = lanes[host]?.ownPause ?? .zero
    lanes[host, default: Lane()].ownPause = max(before, pause)
  }

  /// Lets a host rest until a moment.
  mutating func rest(_ host: String, until moment: Moment) {
    let before = lanes[host]?.resting ?? moment
    lanes[host, default: Lane()].resting = max(before, moment)
  }

  /// Takes out everything that waits for a host.
  mutating func empty(_ host: String) -> [Hop] {
    guard let hops = lanes[host]?.takeWaiting() else { return [] }
    waiting -= hops.count
    return hops
  }

  private mutating func queue(_ host: String) {
    guard let lane = lanes[host], !lane.isQueued, lane.hasWaiting,
      lane.active < lane.share(shares)
    else { return }
    lanes[host]?.isQueued = true
    if let ready = lane.ready(shares) {
      pausing.add(host, until: ready)
    } else {
      turns.append(host)
    }
  }
}
