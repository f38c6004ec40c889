/// The hops of one host, and when the next of them may start.
struct Lane {
  /// What a host gets.
  struct Shares {
    /// Transfers at once.
    var single: Int
    /// The same where they share a connection.
    var multiplexed: Int
    /// Between the starts of two transfers that do not.
    var pause: Duration
  }

  var waiting: [Hop] = []
  var served = 0
  var active = 0
  var isQueued = false
  var isMultiplexed = false
  /// The pause that the host asks for.
  var ownPause: Duration?
  /// Until when the host wants no request at all.
  var resting: Lanes.Moment?
  private(set) var lastStart: Lanes.Moment?

  init(lastStart: Lanes.Moment? = nil) {
    self.lastStart = lastStart
  }

  var hasWaiting: Bool { served < waiting.count }

  /// A host that asks for pauses gets them, also where it could answer many at once.
  private var isFree: Bool { isMultiplexed && ownPause == nil }

  func share(_ shares: Shares) -> Int { isFree ? shares.multiplexed : shares.single }

  /// When the next hop may start; nil: at once.
  func ready(_ shares: Shares) -> Lanes.Moment? {
    let pause = isFree ? .zero : max(shares.pause, ownPause ?? .zero)
    let rested = pause > .zero ? lastStart.map { $0 + pause } : nil
    guard let resting else { return rested }
    return max(resting, rested ?? resting)
  }

  mutating func start(at now: Lanes.Moment) -> Hop? {
    isQueued = false
    guard hasWaiting else { return nil }
    let hop = waiting[served]
    served += 1
    active += 1
    lastStart = now
    if !hasWaiting { (waiting, served) = ([], 0) }
    return hop
  }

  mutating func takeWaiting() -> [Hop] {
    let hops = Array(waiting[served...])
    (waiting, served) = ([], 0)
    return hops
  }
}
