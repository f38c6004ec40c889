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

struct Unexpected: Error {
  let outcome: FetchOutcome?
}

/// Runs with a server and stops it afterwards.
func withServer<Result>(
  _ scripts: [String: LoopbackServer.Script], _ work: (LoopbackServer) throws -> Result
) throws -> Result {
  let server = try LoopbackServer(scripts)
  defer { server.stop() }
  return try work(server)
}

/// A gzip file of stored blocks, written by hand (RFC 1952, RFC 1951 3.2.4).
func gzip(_ text: String) -> [UInt8] {
  let bytes = Array(text.utf8)
  precondition(bytes.count < 65_536)
  let length = UInt16(bytes.count)
  return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1] + little(length) + little(~length) + bytes
    + little(crc32(bytes)) + little(UInt32(bytes.count))
}

private func little(_ number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian) { Array($0) }
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { crc, byte in
    (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}
