import TestSupport
import Testing

@testable import Fetching

@Suite("Certificates are verified, always")
struct CertificateTests {
  private func fetch(
    _ server: TLSServer, trusting certificates: String?, host: String = "127.0.0.1"
  ) throws -> FetchOutcome {
    var policy = testPolicy()
    policy.certificates = certificates
    policy.allowedPrivate = [HostPort(host: host, port: server.port)]
    let fetcher = Fetcher(testing: policy, names: ["\(host):\(server.port):127.0.0.1"])
    let request = FetchRequest(address: "https://\(host):\(server.port)/feed", isPermitted: true)
    var outcome: FetchOutcome?
    fetcher.fetch([request]) { outcome = $1 }
    return try #require(outcome)
  }

  @Test("One that nobody vouches for is refused; named as trusted, it is read")
  func unknown() throws {
    let server = try TLSServer(certificateFor: "IP:127.0.0.1", files: ["feed": feed])
    guard case .failed(let failure) = try fetch(server, trusting: nil) else {
      Issue.record("a certificate of nobody was trusted")
      return
    }
    #expect(failure.kind == .certificate)
    #expect(failure.message.hasPrefix("the server's certificate is not valid: "))
    guard case .fetched(let body) = try fetch(server, trusting: server.certificate) else {
      Issue.record("it was not read: \(try fetch(server, trusting: server.certificate))")
      return
    }
    #expect(String(decoding: body.bytes, as: UTF8.self) == feed)
  }

  @Test("One for another name is refused, also where it is trusted")
  func otherName() throws {
    let server = try TLSServer(certificateFor: "DNS:feeds.example", files: ["feed": feed])
    guard case .failed(let failure) = try fetch(server, trusting: server.certificate) else {
      Issue.record("a certificate for another name was trusted")
      return
    }
    #expect(failure.kind == .certificate)
    guard
      case .fetched = try fetch(server, trusting: server.certificate, host: "feeds.example")
    else {
      Issue.record("the right name was refused")
      return
    }
  }
}
