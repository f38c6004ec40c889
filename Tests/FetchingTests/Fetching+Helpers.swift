import TestSupport
import Testing

@testable import Fetching

let feed = "<rss version='2.0'><channel><title>T</title></channel></rss>"

/// A policy with short times that may ask the servers.
func testPolicy(_ servers: LoopbackServer...) -> FetchPolicy {
  var policy = FetchPolicy(userAgent: "scout-test/0.1 (+tests)")
  policy.connectTimeout = .seconds(2)
  policy.stallTimeout = .seconds(1)
  policy.totalTimeout = .seconds(5)
  policy.decodedBytes = 100_000
  policy.headerBytes = 20_000
  policy.hostPause = .zero
  policy.allowedPrivate = Set(servers.compactMap { HostPort($0.place) })
  return policy
}

extension Fetcher {
  convenience init(testing policy: FetchPolicy, names: [String] = []) {
    self.init(policy: policy, proxies: Proxies(), names: names)
  }

  func outcome(of address: String, _ validators: Validators? = nil) -> FetchOutcome? {
    var outcome: FetchOutcome?
    fetch([FetchRequest(address: address, validators: validators)]) { outcome = $1 }
    return outcome
  }

  func body(of address: String) throws -> FetchedBody {
    guard case .fetched(let body) = try #require(outcome(of: address)) else {
      throw Unexpected(outcome: outcome(of: address))
    }
    return body
  }

  func failure(of address: String, _ validators: Validators? = nil) throws -> FetchFailure {
    guard case .failed(let failure) = try #require(outcome(of: address, validators)) else {
      throw Unexpected(outcome: outcome(of: address))
    }
    return failure
  }
}

extension FetchOutcome {
  /// The validators of an answer that nothing has changed.
  var unchanged: Validators? {
    if case .notModified(let facts) = self { return facts.validators }
    return nil
  }
}

struct Unexpected: Error {
  let outcome: FetchOutcome?
}
