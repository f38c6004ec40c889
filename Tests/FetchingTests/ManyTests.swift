import Foundation
import TestSupport
import Testing

@testable import Fetching

/// Many requests at once.
@Suite struct ManyTests {
  @Test(arguments: [1, 2, 5])
  func aHostGetsItsShareAndNoMore(_ share: Int) throws {
    try withServer([
      "/": { _, _ in [.pause(seconds: 0.02), .send(reply(200, body: feed))] }
    ]) { server in
      var policy = testPolicy(server)
      policy.connectionsPerHost = share
      var seen: [Int] = []
      let requests = Array(repeating: FetchRequest(address: server.address("/")), count: 20)
      Fetcher(testing: policy).fetch(requests) { index, _ in seen.append(index) }
      #expect(seen.sorted() == Array(0..<20))
      #expect(server.mostOpen == share)
      #expect(server.connectionCount == share)
    }
  }

  @Test func aSlowHostDoesNotHoldUpOthers() throws {
    let answer = reply(200, body: feed)
    try withServer(["/": { _, _ in [.pause(seconds: 0.5), .send(answer)] }]) { slow in
      try withServer(["/": { _, _ in [.send(answer)] }]) { fast in
        var policy = testPolicy(slow)
        policy.connections = 3
        policy.allowedPrivate.insert(HostPort(host: "fast.example", port: fast.port))
        let requests =
          Array(repeating: FetchRequest(address: slow.address("/")), count: 4)
          + Array(
            repeating: FetchRequest(address: "http://fast.example:\(fast.port)/"), count: 4)
        var order: [Int] = []
        let fetcher = Fetcher(
          testing: policy, names: ["fast.example:\(fast.port):127.0.0.1"])
        fetcher.fetch(requests) { index, _ in order.append(index) }
        #expect(order.prefix(4).sorted() == [4, 5, 6, 7])
      }
    }
  }

  @Test func oneBadRequestStopsNobody() throws {
    try withServer([
      "/ok": { _, _ in [.send(reply(200, body: feed))] },
      "/500": { _, _ in [.send(reply(500))] },
    ]) { server in
      var kinds: [Int: String] = [:]
      let requests = [
        "ftp://x/", server.address("/500"), "http://10.0.0.1/", server.address("/ok"),
      ]
      Fetcher(testing: testPolicy(server)).fetch(requests.map { FetchRequest(address: $0) }) {
        switch $1 {
        case .fetched: kinds[$0] = "fetched"
        case .notModified: kinds[$0] = "not modified"
        case .failed(let failure): kinds[$0] = failure.kind.rawValue
        }
      }
      #expect(kinds == [0: "refusedScheme", 1: "status", 2: "refusedAddress", 3: "fetched"])
    }
  }

  @Test func throwingStopsAtOnceAndTheFetcherCanGoOn() throws {
    struct Enough: Error {}
    try withServer([
      "/ok": { _, _ in [.send(reply(200, body: feed))] },
      "/slow": { _, _ in [.pause(seconds: 5), .send(reply(200, body: feed))] },
    ]) { server in
      let fetcher = Fetcher(testing: testPolicy(server))
      let requests = ["/slow", "/ok", "/ok"].map { FetchRequest(address: server.address($0)) }
      var calls = 0
      let time = ContinuousClock().measure {
        #expect(throws: Enough.self) {
          try fetcher.fetch(requests) { _, _ in
            calls += 1
            throw Enough()
          }
        }
      }
      #expect(calls == 1 && time < .seconds(1))
      let body = try fetcher.body(of: server.address("/ok"))
      #expect(body.status == 200)
    }
  }

  @Test func aReaderThatIsSlowHoldsUpNewRequestsNotMemory() throws {
    try withServer(["/": { _, _ in [.send(reply(200, body: feed))] }]) { server in
      var policy = testPolicy(server)
      policy.waitingBytes = 0
      policy.connections = 3
      policy.connectionsPerHost = 3
      let requests = Array(repeating: FetchRequest(address: server.address("/")), count: 30)
      var taken = 0
      Fetcher(testing: policy).fetch(requests) { _, _ in
        taken += 1
        usleep(20_000)
        #expect(server.requests.count <= taken + 4, "three under way, and the one at hand")
      }
      #expect(taken == 30)
    }
  }

  @Test func nothingToDoIsDone() {
    Fetcher(testing: testPolicy()).fetch([]) { _, _ in Issue.record("no request, no outcome") }
  }
}
