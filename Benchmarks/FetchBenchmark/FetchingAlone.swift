import Fetching
import ScanStage

/// Scout's fetching without anything around it: bodies come and are counted.
enum FetchingAlone {
  static func run(feeds: Int, port: Int) throws {
    var policy = FetchPolicy(userAgent: "fetch-benchmark (invented feeds on this computer)")
    policy.connections = Contest.connections
    policy.allowedPrivate = Set(
      (0..<feeds).map { HostPort(host: LoopbackHost($0).name, port: port) })
    let requests = (0..<feeds).map {
      FetchRequest(address: LoopbackHost($0).feedAddress(port: port))
    }
    var whole = 0
    Fetcher(policy: policy).fetch(requests) { _, outcome in
      if case .fetched(let body) = outcome, body.bytes.count > 100_000 { whole += 1 }
    }
    guard whole == feeds else { throw StageError("only \(whole) of \(feeds) feeds were fetched") }
  }
}
