import Fetching
import ScanStage

/// Scout's fetching without anything around it: bodies come and are counted; what robots.txt says is
/// known.
enum FetchingAlone {
  static func run(feeds: Int, port: Int) throws {
    var policy = FetchPolicy(userAgent: "fetch-benchmark (invented feeds on this computer)")
    policy.connections = Contest.connections
    policy.hostPause = .zero
    policy.allowedPrivate = Set(
      (0..<feeds).map { HostPort(host: LoopbackHost($0).name, port: port) })
    let requests = (0..<feeds).map {
      FetchRequest(address: LoopbackHost($0).feedAddress(port: port))
    }
    let origins = (0..<feeds).map { "http://\(LoopbackHost($0).name):\(port)" }
    let notes = HostNotes(robots: Dictionary(uniqueKeysWithValues: origins.map { ($0, .none) }))
    var whole = 0
    Fetcher(policy: policy).fetch(requests, knowing: notes) { event in
      guard case .ended(_, .fetched(let body)) = event, body.bytes.count > 100_000 else { return }
      whole += 1
    }
    guard whole == feeds else { throw StageError("only \(whole) of \(feeds) feeds were fetched") }
  }
}
