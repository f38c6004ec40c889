/// Fetches many addresses at once, on the caller's thread, as politely and safely as its policy
/// says.
///
/// Connections stay open between calls. Not for use by two threads at once.
package final class Fetcher {
  package let policy: FetchPolicy
  private let proxies: Proxies
  private let names: [String]
  private let multi: CurlMulti

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
    precondition(multi.isIdle, "a fetch inside a fetch")
    defer { multi.abandonAll() }
    var lanes = Lanes(total: policy.connections, perHost: policy.connectionsPerHost)
    for refused in enter(requests, &lanes) { try each(refused.index, refused.outcome) }
    var lastSweep = SuspendingClock.now
    fill(&lanes)
    while !multi.isIdle {
      var ended = multi.perform()
      ended += sweep(&lastSweep)
      let outcomes = settle(ended, &lanes)
      fill(&lanes)
      for (index, outcome) in outcomes { try each(index, outcome) }
      if ended.isEmpty { multi.wait(milliseconds: Fetcher.patience) }
    }
  }
}

extension Fetcher {
  /// Milliseconds between two looks at stalled transfers.
  private static let patience = 200

  private typealias Settled = (index: Int, outcome: FetchOutcome)

  /// Lines up what may be asked, and gives back what is refused without a request.
  private func enter(_ requests: [FetchRequest], _ lanes: inout Lanes) -> [Settled] {
    var refused: [Settled] = []
    for (index, request) in requests.enumerated() {
      do throws(FetchFailure) {
        lanes.add(try Hop(index: index, request: request, policy: policy))
      } catch {
        refused.append((index, .failed(error)))
      }
    }
    return refused
  }

  private func fill(_ lanes: inout Lanes) {
    while let hop = lanes.next() {
      multi.start(Transfer(hop, policy: policy, proxies: proxies, names: names))
    }
  }

  private func sweep(
    _ last: inout SuspendingClock.Instant
  ) -> [(transfer: Transfer, ending: Ending)] {
    let now = SuspendingClock.now
    guard now - last >= .milliseconds(Fetcher.patience) else { return [] }
    last = now
    return multi.stopStalled(at: now)
  }

  /// Judges what ended: its outcomes, and its next hops back into the lanes.
  private func settle(
    _ ended: [(transfer: Transfer, ending: Ending)], _ lanes: inout Lanes
  ) -> [Settled] {
    ended.compactMap { transfer, ending in
      let hop = transfer.hop
      lanes.leave(hop)
      switch hop.verdict(on: transfer.takeAnswer(ending: ending), policy: policy) {
      case .done(let outcome): return (hop.index, outcome)
      case .next(let next):
        lanes.add(next)
        return nil
      }
    }
  }
}
