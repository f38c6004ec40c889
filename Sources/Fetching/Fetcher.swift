internal import Dispatch
import Synchronization

/// Fetches many addresses at once, as politely and safely as its policy says.
///
/// The network has a thread of its own; what comes is handed over on the caller's thread, so that
/// reading and storing overlap with fetching. Connections stay open between calls. Not for use by
/// two threads at once.
package final class Fetcher {
  package let policy: FetchPolicy
  private let proxies: Proxies
  private let names: [String]
  private let multi: CurlMulti
  private let lastStarts = LastStarts()
  private let network = DispatchQueue(label: "scout.network")

  /// - Parameter names: fixed answers for names, `HOST:PORT:ADDRESS` each, instead of asking DNS;
  ///   the address guard holds for them too.
  package init(
    policy: FetchPolicy, proxies: Proxies = .ofEnvironment, names: [String] = []
  ) {
    self.policy = policy
    self.proxies = proxies
    self.names = names
    multi = CurlMulti(policy: policy)
  }

  /// Fetches all requests and hands over each outcome, with the request's place in the list, as
  /// soon as it is there; the network goes on with others meanwhile.
  ///
  /// Outcomes come in the order in which the servers are done. If `each` throws, everything still
  /// under way is dropped and the error goes on to the caller. `each` must not fetch in turn.
  package func fetch(
    _ requests: [FetchRequest], each: (Int, FetchOutcome) throws -> Void
  ) rethrows {
    try fetch(requests, knowing: HostNotes()) { event in
      if case .ended(let index, let outcome) = event { try each(index, outcome) }
    }
  }

  /// The same with all that can be told of the hosts, and a tick five times a second.
  package func fetch(
    _ requests: [FetchRequest], knowing notes: HostNotes, each: (FetchEvent) throws -> Void
  ) rethrows {
    precondition(multi.isIdle, "a fetch inside a fetch")
    let mailbox = FetchMailbox(roomyBytes: policy.waitingBytes)
    start(requests, notes, mailbox)
    defer {
      mailbox.cancel()
      multi.wakeUp()
      mailbox.waitUntilClosed()
    }
    var lastTick = SuspendingClock.now
    while true {
      let delivery = mailbox.take(waiting: Fetcher.tick)
      switch delivery {
      case .end: return
      case .nothingYet: break
      case .event(let event):
        // The network may have stopped beginning requests while this one waited.
        if !event.isSmall { multi.wakeUp() }
        try each(event)
      }
      guard SuspendingClock.now - lastTick >= .milliseconds(Fetcher.tick) else { continue }
      lastTick = SuspendingClock.now
      try each(.tick(mailbox.status))
    }
  }

  /// Milliseconds between two ticks.
  private static let tick = 200

  private func start(_ requests: [FetchRequest], _ notes: HostNotes, _ mailbox: FetchMailbox) {
    network.async { [policy, proxies, names, multi, lastStarts] in
      BrokenPipe.ignoreOnThisThread()
      UnicodeNames.readOnThisThread()
      var loop = FetchLoop(
        policy: policy, proxies: proxies, names: names, notes: notes, multi: multi,
        mailbox: mailbox, lastStarts: lastStarts.times)
      loop.run(requests)
      lastStarts.times = loop.lastStarts
      mailbox.close()
    }
  }
}

/// When the last request to each host began, so that pauses hold from one fetch to the next.
private final class LastStarts: Sendable {
  private let kept = Mutex<[String: Lanes.Moment]>([:])

  var times: [String: Lanes.Moment] {
    get { kept.withLock { $0 } }
    set { kept.withLock { $0 = newValue } }
  }
}

extension FetchEvent {
  fileprivate var isSmall: Bool {
    if case .ended(_, .fetched) = self { return false }
    return true
  }
}
