/// Who goes next: a lane for each host, so that no host gets more than its share at once, and one
/// slow host never holds up the others.
///
/// Hosts take turns; within a host hops keep their order. Pure, so that rules such as a pause
/// between requests can be added and tested without a network.
struct Lanes {
  fileprivate struct Lane {
    var waiting: [Hop] = []
    var served = 0
    var active = 0
    var isQueued = false

    var hasWaiting: Bool { served < waiting.count }
  }

  private let total: Int
  private let perHost: Int
  private var lanes: [String: Lane] = [:]
  private var turns: [String] = []
  private var turn = 0
  private var active = 0

  init(total: Int, perHost: Int) {
    precondition(total > 0 && perHost > 0, "a limit of no transfers would wait for ever")
    self.total = total
    self.perHost = perHost
  }

  mutating func add(_ hop: Hop) {
    lanes[hop.address.place.host, default: Lane()].waiting.append(hop)
    queue(hop.address.place.host)
  }

  /// The next hop that may start now; it holds its place until `leave`.
  mutating func next() -> Hop? {
    guard active < total, turn < turns.count else { return nil }
    let host = turns[turn]
    turn += 1
    forgetPastTurns()
    let hop = lanes[host, default: Lane()].start()
    active += 1
    queue(host)
    return hop
  }

  /// Gives back the place of a hop that has ended.
  mutating func leave(_ hop: Hop) {
    let host = hop.address.place.host
    lanes[host]?.active -= 1
    active -= 1
    queue(host)
  }
}

extension Lanes {
  private mutating func queue(_ host: String) {
    guard let lane = lanes[host], !lane.isQueued, lane.hasWaiting, lane.active < perHost
    else { return }
    lanes[host]?.isQueued = true
    turns.append(host)
  }

  private mutating func forgetPastTurns() {
    guard turn > 64, turn * 2 > turns.count else { return }
    turns.removeFirst(turn)
    turn = 0
  }
}

extension Lanes.Lane {
  fileprivate mutating func start() -> Hop {
    let hop = waiting[served]
    served += 1
    active += 1
    isQueued = false
    if !hasWaiting { (waiting, served) = ([], 0) }
    return hop
  }
}
