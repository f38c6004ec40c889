import ScanStage
import Synchronization

/// The server's side of the run: feeds that grow with every few requests, and faults by seed.
///
/// What happens to a request follows from the seed, the feed and how many requests it has had, not
/// from the time.
final class FaultyFeeds: Sendable {
  /// What has happened so far.
  struct Tally: Sendable {
    var requests = 0
    var faults: [Fault: Int] = [:]
    var isFaultless = false
    fileprivate var feedRequests: [Int]
    fileprivate var robotsRequests: [Int]
  }

  /// Requests of a feed to each of its versions.
  private static let perVersion = 9

  private let feeds: [GrowingFeed]
  private let seed: Int
  private let state: Mutex<Tally>

  init(feeds count: Int, port: Int, seed: Int) {
    feeds = (0..<count).map { GrowingFeed(number: $0, port: port) }
    self.seed = seed
    let none = [Int](repeating: 0, count: count)
    state = Mutex(Tally(feedRequests: none, robotsRequests: none))
  }

  var tally: Tally { state.withLock { $0 } }

  /// From now on every request is answered, with the last version of its feed.
  func becomeFaultless() { state.withLock { $0.isFaultless = true } }

  func answer(to request: Request) -> Answer {
    let number = request.host.number
    guard feeds.indices.contains(number) else { return Answer(Reply.refusal(404), delay: 0) }
    switch request.path {
    case "/feed": return feed(number, request.knownTag)
    case "/robots.txt": return robots(number)
    default: return Answer(Reply.refusal(404), delay: 0)
    }
  }
}

extension FaultyFeeds {
  private func feed(_ number: Int, _ knownTag: String?) -> Answer {
    state.withLock { state in
      state.requests += 1
      state.feedRequests[number] += 1
      let count = state.feedRequests[number]
      let version =
        state.isFaultless
        ? GrowingFeed.lastVersion
        : min(GrowingFeed.lastVersion, (count - 1) / FaultyFeeds.perVersion)
      var dice = Dice("feed", seed, number, count)
      let reply = feeds[number].reply(version: version)
      if let fault = fault(&dice, &state) { return fault.answer(instead: reply, &dice) }
      if knownTag == GrowingFeed.tag(number: number, version: version) {
        return Answer(Reply.unchanged(Array(reply.fields.dropFirst())), delay: 0)
      }
      return sound(reply, &dice)
    }
  }

  private func robots(_ number: Int) -> Answer {
    state.withLock { state in
      state.requests += 1
      state.robotsRequests[number] += 1
      var dice = Dice("robots", seed, number, state.robotsRequests[number])
      let reply = Reply(
        fields: ["Content-Type: text/plain"], body: Array("User-agent: *\nAllow: /\n".utf8))
      if let fault = fault(&dice, &state) { return fault.answer(instead: reply, &dice) }
      return sound(reply, &dice)
    }
  }

  private func fault(_ dice: inout Dice, _ state: inout Tally) -> Fault? {
    guard !state.isFaultless, let fault = Fault.drawn(by: &dice) else { return nil }
    state.faults[fault, default: 0] += 1
    return fault
  }

  /// A whole answer in one of the ways in which servers send it.
  private func sound(_ reply: Reply, _ dice: inout Dice) -> Answer {
    var reply = reply
    if dice.isOne(in: 3) { reply.pack() }
    return Answer(
      reply.bytes(dice.isOne(in: 2) ? .chunks : .length), delay: dice.number(0...15))
  }
}
