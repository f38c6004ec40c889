import Foundation
import TestSupport
import Testing

@testable import Fetching

/// Servers that would take all memory or all time.
@Suite struct BoundTests {
  @Test(arguments: ["200 OK", "404 Not Found", "302 Found"])
  func anEndlessBodyEnds(_ status: String) throws {
    let head = "HTTP/1.1 \(status)\r\nConnection: close\r\n\r\n"
    let piece = [UInt8](repeating: 65, count: 8_000)
    try withServer(["/": { _, _ in [.send(head), .endless(piece)] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      switch status.prefix(3) {
      case "200": #expect(failure.kind == .tooLarge)
      case "404": #expect(failure.kind == .status)
      default: #expect(failure.kind == .badRedirect)
      }
    }
  }

  /// 500,000 times the letter A, compressed a thousandfold by zlib.
  @Test func aGzipBombIsCountedAfterDecoding() throws {
    let bomb = try #require(Data(base64Encoded: Self.bomb))
    let answer = reply(200, ["Content-Encoding: gzip"], bytes: Array(bomb))
    try withServer(["/": { _, _ in [.send(answer)] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .tooLarge)
      #expect(failure.message == "too large: more than 100 kB")
    }
  }

  @Test func anAnnouncedLengthOverTheBoundIsNotRead() throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n"
    try withServer(["/": { _, _ in [.send(head), .pause(seconds: 3)] }]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .tooLarge)
    }
  }

  @Test(arguments: [
    String(repeating: "X-Long: \(String(repeating: "y", count: 900))\r\n", count: 40),
    "X-Line: " + String(repeating: "y", count: 300_000) + "\r\n",
  ])
  func anOversizeHeaderIsTooLarge(_ lines: String) throws {
    try withServer([
      "/": { _, _ in [.send("HTTP/1.1 200 OK\r\n" + lines + "\r\n"), .send(feed), .close] }
    ]) { server in
      let failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      #expect(failure.kind == .tooLarge)
    }
  }

  @Test(arguments: ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<r"])
  func silenceTimesOut(_ start: String) throws {
    let clock = ContinuousClock()
    try withServer(["/": { _, _ in [.send(start), .pause(seconds: 6)] }]) { server in
      var failure: FetchFailure?
      let time = try clock.measure {
        failure = try Fetcher(testing: testPolicy(server)).failure(of: server.address("/"))
      }
      #expect(failure?.message == "too slow: nothing came for 1 s")
      #expect(time > .seconds(1) && time < .seconds(5))
    }
  }

  @Test func aDripTimesOutInTheEnd() throws {
    let drip = (0..<40).flatMap { _ in
      [LoopbackServer.Step.send("x"), .pause(seconds: 0.1)]
    }
    try withServer([
      "/": { _, _ in [.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n")] + drip }
    ]) { server in
      var policy = testPolicy(server)
      policy.totalTimeout = .seconds(1.5)
      let failure = try Fetcher(testing: policy).failure(of: server.address("/"))
      #expect(failure.message == "too slow: not finished within 1.5 s")
    }
  }

  @Test func redirectsShareOneTotalTime() throws {
    try withServer([
      "/": { _, _ in [.pause(seconds: 0.4), .send(redirect(302, to: "/"))] }
    ]) { server in
      var policy = testPolicy(server)
      policy.totalTimeout = .seconds(1)
      let failure = try Fetcher(testing: policy).failure(of: server.address("/"))
      #expect(failure.kind == .timedOut)
      #expect(server.requests.count == 3)
    }
  }

  private static let bomb =
    "H4sIAAAAAAACA+3BgQAAAADDILb5Sx3kVQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwbGcrnYIgoQcA"
}
