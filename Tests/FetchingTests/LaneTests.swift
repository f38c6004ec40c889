import Testing

@testable import Fetching

@Suite("Who goes next: each host gets its share and its pauses")
struct LaneTests {
  private let start = SuspendingClock.now

  private func hop(_ address: String) throws -> Hop {
    try Hop(index: 0, request: FetchRequest(address: address), policy: testPolicy())
  }

  private func lanes(_ total: Int, perHost: Int, pause: Duration = .zero) -> Lanes {
    var policy = testPolicy()
    policy.connections = total
    policy.connectionsPerHost = perHost
    policy.hostPause = pause
    return Lanes(policy)
  }

  @Test("Hosts take turns within both limits")
  func turns() throws {
    var lanes = lanes(3, perHost: 2)
    let addresses = ["http://a.example/1", "http://a.example/2", "http://a.example/3"]
    let hops = try (addresses + ["http://b.example/1", "http://b.example/2"]).map(hop)
    for hop in hops { lanes.add(hop) }
    #expect(lanes.next(at: start) == hops[0])
    #expect(lanes.next(at: start) == hops[3])
    #expect(lanes.next(at: start) == hops[1])
    #expect(lanes.next(at: start) == nil, "three at once")
    lanes.leave(hops[3])
    #expect(lanes.next(at: start) == hops[4], "two of a are on their way")
    lanes.leave(hops[0])
    #expect(lanes.next(at: start) == hops[2])
    #expect(lanes.isEmpty)
    lanes.leave(hops[1])
    #expect(lanes.next(at: start) == nil)
  }

  @Test("Each of many is served once, and a host is never asked before its pause is over")
  func many() throws {
    var lanes = lanes(7, perHost: 2, pause: .seconds(1))
    for number in 0..<500 { lanes.add(try hop("http://h\(number % 11).example/\(number)")) }
    var served: Set<String> = []
    var lastStart: [String: SuspendingClock.Instant] = [:]
    var active: [Hop] = []
    var now = start
    while !(lanes.isEmpty && active.isEmpty) {
      while let hop = lanes.next(at: now) {
        let host = hop.address.place.host
        if let last = lastStart[host] { #expect(now - last >= .seconds(1)) }
        lastStart[host] = now
        active.append(hop)
      }
      #expect(active.count <= 7)
      if active.isEmpty {
        now = try #require(lanes.nextStart, "something waits, and nothing is to come")
      } else {
        now += .milliseconds(37)
        let leaving = active.removeFirst()
        served.insert(leaving.address.text)
        lanes.leave(leaving)
      }
    }
    #expect(served.count == 500)
    #expect(now - start >= .seconds(45), "46 requests to the fullest host")
  }

  @Test("A host that answers many requests on one connection needs no pause")
  func multiplexed() throws {
    var lanes = lanes(20, perHost: 2, pause: .seconds(1))
    for number in 0..<12 { lanes.add(try hop("https://a.example/\(number)")) }
    let next = lanes.next(at: start)
    let first = try #require(next)
    #expect(lanes.next(at: start) == nil)
    lanes.leave(first)
    lanes.multiplex("a.example")
    let later = start + .seconds(1)
    var together = 0
    while lanes.next(at: later) != nil { together += 1 }
    #expect(together == testPolicy().streamsPerHost)
  }

  @Test("A host may ask for a longer pause")
  func longer() throws {
    var lanes = lanes(20, perHost: 2, pause: .seconds(1))
    lanes.lengthenPause(of: "a.example", to: .seconds(5))
    for number in 0..<2 { lanes.add(try hop("https://a.example/\(number)")) }
    #expect(lanes.next(at: start) != nil)
    #expect(lanes.nextStart == start + .seconds(5))
    #expect(lanes.next(at: start + .seconds(4)) == nil)
    #expect(lanes.next(at: start + .seconds(5)) != nil)
  }

  @Test("A host that asks for pauses gets them, also where it could answer many at once")
  func longerAndMultiplexed() throws {
    var lanes = lanes(20, perHost: 2, pause: .seconds(1))
    for number in 0..<5 { lanes.add(try hop("https://a.example/\(number)")) }
    #expect(lanes.next(at: start) != nil)
    lanes.multiplex("a.example")
    lanes.lengthenPause(of: "a.example", to: .seconds(5))
    lanes.lengthenPause(of: "a.example", to: .seconds(3))
    #expect(lanes.next(at: start + .seconds(4)) == nil)
    #expect(lanes.next(at: start + .seconds(5)) != nil)
    #expect(lanes.next(at: start + .seconds(9)) == nil)
  }

  @Test("What waits for a host can be taken out; others are not touched")
  func emptied() throws {
    var lanes = lanes(20, perHost: 1)
    let hops = try ["http://a.example/1", "http://b.example/1", "http://a.example/2"].map(hop)
    for hop in hops { lanes.add(hop) }
    #expect(lanes.empty("a.example") == [hops[0], hops[2]])
    #expect(lanes.next(at: start) == hops[1])
    #expect(lanes.next(at: start) == nil && lanes.isEmpty)
  }
}
