import Pipeline
import TestSupport
import Testing
import Text

/// The sample server of the package, as the demo runs it.
struct SampleServer {
  private let program: RunningProgram
  let address: String

  /// Serves the folder feeds/ of a workspace.
  init(_ workspace: TestWorkspace) throws {
    let program = try Program("sample-feed-server").start(["feeds"], in: workspace.folder.path)
    try #require(program.wait { program.output.hasSuffix("\n") }, "it gave no address")
    self.program = program
    address = String(program.output.dropLast())
  }

  var place: String { String(address.dropFirst("http://".count).dropLast()) }

  func stop() { program.kill() }
}

@Suite("A scan of the sample feeds over HTTP")
struct ScanTests {
  @Test(
    "The first scan reads every feed, the second finds nothing new, and both give the same pictures"
  )
  func twice() throws {
    let workspace = try TestWorkspace.example()
    let server = try SampleServer(workspace)
    defer { server.stop() }
    func scan(_ more: String...) throws -> Program.Ending {
      try workspace.scout(
        "scan", "--feeds", "sample", "--feed-base", server.address, "--host-pause", "0",
        "--allow-private-network", server.place, more.first ?? "--quiet")
    }
    let entries = try SampleFeeds.all.get().entries.count
    let feeds = try SampleFeeds.all.get().feeds.count

    let first = try scan()
    #expect(first.code == 0 && first.message == "")
    #expect(
      first.lines.first == "2026-11-16: \(feeds) feeds: \(feeds) ok, 0 unchanged, 0 failed; "
        + "\(entries) new signals")
    #expect(first.lines.filter { $0.hasPrefix("  repaired") }.count == 1)
    let drawn = try pictures(of: workspace)
    #expect(drawn.count == 7)

    let second = try scan("--json")
    #expect(second.code == 0)
    #expect(second.message.split(separator: "\n").count == feeds, "a line of progress a feed")
    let report = try JSON.value(JSONValue.self, from: second.output)
    #expect(report["feeds"]?.array.count == feeds)
    for feed in report["feeds"]?.array ?? [] {
      #expect(feed["outcome"]?.string == "unchanged" && feed["new"] == .integer(0))
    }
    let radars = try #require(report["radars"]?.array)
    #expect(radars.count == 5)
    #expect(radars.allSatisfy { $0["newSignals"] == .integer(0) && $0["changes"] == .array([]) })
    #expect(try pictures(of: workspace) == drawn)
  }

  @Test("The report for machines has the same counts as the one for people")
  func json() throws {
    let (people, machines) = (try HeatWorkspace.make(), try HeatWorkspace.make())
    let text = try people.scout("scan", "-q")
    try #require(text.lines.count > 1)
    let report = try JSON.value(
      JSONValue.self, from: try machines.scout("scan", "-q", "--json").output)
    #expect(text.firstLine == "2026-11-16: 3 feeds: 3 ok, 0 unchanged, 0 failed; 6 new signals")
    #expect(report["date"]?.string == "2026-11-16")
    #expect(
      report["feeds"]?.array.map { $0["entries"] } == [.integer(2), .integer(2), .integer(2)])
    #expect(
      text.lines[1]
        == "Heat Radar (heat): 6 signals in the window, 6 new; 4 match a topic (0 copies folded), 2 match none"
    )
    let radar = try #require(report["radars"]?.array.first)
    #expect(radar["signals"] == .integer(6) && radar["newSignals"] == .integer(6))
    #expect(radar["folded"] == .integer(0) && radar["unmatched"] == .integer(2))
    let hits = radar["hits"]?.array.map { "\($0["topic"]?.string ?? "") \($0["total"] ?? .null)" }
    #expect(hits == ["heat-pumps integer(2)", "heat-storage integer(1)", "membranes integer(1)"])
    #expect(
      text.text.contains("    Heat pumps: pilot (")
        && text.text.contains("    Membranes: watch (single source, "))
    #expect(radar["changes"]?.array.map { $0["topic"]?.string } == ["heat-pumps", "membranes"])
  }

  @Test("A server inside a private network is not asked unless it is named")
  func privateNetwork() throws {
    let workspace = try HeatWorkspace.make()
    let server = try SampleServer(workspace)
    defer { server.stop() }
    let refused = try workspace.scout("scan", "-q", "--feed-base", server.address)
    #expect(refused.code == 1)
    #expect(refused.firstLine.contains("0 ok, 0 unchanged, 3 failed; 0 new signals"))
    let lines = refused.lines.filter { $0.hasPrefix("  failed") }
    #expect(lines.count == 3)
    #expect(
      lines.allSatisfy {
        $0.contains("refused: 127.0.0.1") && $0.contains("--allow-private-network")
      })
    let other = try workspace.scout(
      "scan", "-q", "--feed-base", server.address, "--allow-private-network", "127.0.0.1:1")
    #expect(other.code == 1 && other.firstLine.contains("3 failed"))
    let allowed = try workspace.scout(
      "scan", "-q", "--host-pause", "0", "--feed-base", server.address,
      "--allow-private-network", server.place)
    #expect(allowed.code == 0 && allowed.firstLine.contains("3 ok, 0 unchanged, 0 failed; 6 new"))
  }

  @Test("Entries from before --since are left out")
  func since() throws {
    let report = try HeatWorkspace.make().scout("scan", "-q", "--since", "2026-11-12")
    #expect(report.firstLine.hasSuffix("; 3 new signals"))
  }

  /// Everything that is drawn, by name.
  private func pictures(of workspace: TestWorkspace) throws -> [String: [UInt8]] {
    for radar in exampleRadars {
      #expect(try workspace.scout("radar", radar).code == 0)
      #expect(try workspace.scout("board", radar).code == 0)
    }
    #expect(try workspace.scout("compare", "food-lt", "energy-fi", "maritime-se").code == 0)
    let names = workspace.folder.names(in: "out")
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try workspace.folder.bytes("out/\($0)")) })
  }
}

extension JSONValue {
  var array: [JSONValue] {
    guard case .array(let values) = self else { return [] }
    return values
  }
}
