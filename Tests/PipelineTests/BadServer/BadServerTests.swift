import Fetching
import Pipeline
import TestSupport
import Testing
import Text

@Suite("Whatever a server does, the scan ends as it should, and asks as it should")
struct BadServerTests {
  @Test("Conditions", arguments: BadCase.conditions)
  func conditions(_ bad: BadCase) throws { try expect(bad) }

  @Test("Statuses", arguments: BadCase.statuses)
  func statuses(_ bad: BadCase) throws { try expect(bad) }

  @Test("Redirects", arguments: BadCase.redirects)
  func redirects(_ bad: BadCase) throws { try expect(bad) }

  @Test("Bodies", arguments: BadCase.bodies)
  func bodies(_ bad: BadCase) throws { try expect(bad) }

  private func expect(_ bad: BadCase) throws {
    try withServer(bad.scripts) { server in
      let workspace = try HeatWorkspace.make()
      try workspace.folder.write(
        """
        <opml version="2.0"><body>
        <outline type="rss" text="Bad" xmlUrl="\(server.address("/feed"))"/></body></opml>
        """, to: "feeds/heat.opml")
      for end in bad.ends {
        let report = try workspace.workbench.scan(ScanOrder(policy: policy(server)))
        #expect(report.feeds.count == 1)
        let line = try #require(report.feeds.first)
        #expect(matches(line, end), "\(line) is not: \(end)")
      }
      #expect(server.requests.map(\.summary) == bad.asked)
      for request in server.requests {
        #expect(request.value(of: "Cookie") == nil && request.value(of: "Authorization") == nil)
        #expect(request.value(of: "User-Agent") == "scout-test/1.0 (+tests)")
      }
    }
  }

  /// Whether the line's words begin with the first part and go on with the second, after `…`.
  private func matches(_ line: ScanReport.FeedLine, _ end: String) -> Bool {
    let words = line.reason ?? line.note ?? line.repairs.first ?? ""
    let entries = line.entries == 50 ? " 50" : ""
    let text = "\(line.outcome.rawValue)\(entries) \(words)"
    let parts = end.split(separator: "…").map(String.init)
    return text.hasPrefix(parts[0]) && (parts.count < 2 || text.contains(parts[1]))
  }

  private func policy(_ server: LoopbackServer) -> FetchPolicy {
    var policy = FetchPolicy(userAgent: "scout-test/1.0 (+tests)")
    policy.hostPause = .zero
    policy.stallTimeout = .seconds(1)
    policy.totalTimeout = .seconds(2)
    policy.decodedBytes = 50_000
    policy.headerBytes = 20_000
    policy.allowedPrivate = Set([HostPort(server.place)].compactMap { $0 })
    return policy
  }
}

extension LoopbackServer.Request {
  /// The path, with the conditions that the request came with.
  fileprivate var summary: String {
    let conditions = ["If-None-Match", "If-Modified-Since"].compactMap { name in
      value(of: name).map { " \(name): \($0)" }
    }
    let isIdentity = value(of: "Accept-Encoding") == "identity"
    return path + conditions.joined() + (isIdentity ? " identity" : "")
  }
}
