import Pipeline
import TestSupport
import Testing
import Text

@Suite("Hostile text stays text")
struct HostileTextTests {
  private static let titles = [
    "<script>alert(1)</script> heat pump in a pilot plant",
    "Heat pump \"ordered\" & 'sold' 🎄 <img src=x onerror=alert(1)>",
    "Heat pump \u{1b}[2J\u{1b}]0;owned\u{7} \u{9b}31m prototype \u{202e}txet",
    "Heat pump [click](javascript:alert(1)) ](x) ![i](y) ]]> <!-- --> ordered",
  ]

  /// A workspace whose feeds, feed names and topics are as bad as they come.
  private func workspace() throws -> TestWorkspace {
    let workspace = try HeatWorkspace.make()
    let long = String(repeating: "Lorem heat pumps ipsum <b>dolor</b> ", count: 200)
    try workspace.write(
      Self.titles.enumerated().map { Entry("h\($0)", $1, $0 == 1 ? long : "", day: "2026-11-12") },
      to: "alpha")
    try workspace.folder.write(
      HeatWorkspace.list.replacing(
        "text=\"Alpha\"", with: "text=\"&lt;b&gt;Alpha&lt;/b&gt; &#x202e;&#x9b;31m\""),
      to: "feeds/heat.opml")
    try workspace.folder.write(
      HeatWorkspace.radar.replacing(
        "name: Heat pumps,", with: "name: '<b>Heat</b> \"pumps\" & 🎄',"),
      to: "radars/heat/radar.yaml")
    try workspace.scan()
    return workspace
  }

  @Test("In a digest nothing begins markup, and of a signal stand at most 300 characters")
  func digest() throws {
    let ending = try workspace().scout("digest", "heat")
    #expect(ending.code == 0)
    #expect(!ending.text.contains("<") && ending.text.contains("\\](javascript"))
    #expect(
      ending.text.contains("&lt;script&gt;alert(1)&lt;/script&gt; heat pump in a pilot plant"))
    #expect(isClean(ending.text))
    let excerpts = ending.lines.filter { $0.hasPrefix("  Lorem") }
    try #require(excerpts.count == 1)
    let shown = excerpts[0].replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    #expect(shown.count <= 302 && shown.hasSuffix("…"))
  }

  @Test("A terminal is sent no control characters")
  func terminal() throws {
    let workspace = try workspace()
    let signals = try workspace.scout("signals", "heat", "--all").text
    #expect(signals.contains("  <script>alert(1)</script> heat pump in a pilot plant\n"))
    #expect(signals.contains("  Heat pump [2J]0;owned 31m prototype txet\n") && isClean(signals))
    let explained = try workspace.scout("explain", "heat", "heat-pumps").text
    #expect(explained.contains("“Heat pump [click](javascript:alert(1)) ](x)"))
    #expect(isClean(explained))
    try workspace.folder.write("nothing", to: "feeds/heat/alpha.rss")
    let report = try workspace.scout("scan")
    #expect(report.code == 1 && report.text.contains("failed    <b>Alpha</b> ›31m ("))
    #expect(isClean(report.text) && isClean(report.message))
  }

  @Test("In pictures hostile words are text in well-formed XML")
  func pictures() throws {
    let workspace = try workspace()
    let why = "<script>alert(2)</script> \u{1b}[31m & \"so\""
    _ = try workspace.scout("place", "heat", "heat-pumps", "pilot", "--why", why)
    let owner = "Ona <img src=x> \u{1b}[2J"
    _ = try workspace.scout("card", "heat", "heat-pumps", "--owner", owner)
    for (command, name) in [("radar", "blip"), ("board", "card"), ("compare", "row")] {
      let names = command == "compare" ? ["heat", "heat"] : ["heat"]
      let ending = try Program("scout").run(
        [command] + names + ["-o", "-", "--now", demoTime], in: workspace.folder.path)
      let picture = try #require(Picture(ending.output), "\(command) is not well-formed")
      #expect(!picture.elements.contains { ["script", "img", "b"].contains($0.name) })
      let text = try #require(picture.element(name, topic: "heat-pumps")).text
      for word in ["<b>Heat</b>", "\"pumps\"", "&", "🎄"] {
        #expect(text.contains(word), "\(command)")
      }
      #expect(isClean(picture.elements.map(\.text).joined()), "\(command)")
    }
  }

  /// No control character but the line feed, and none that turns the direction of the text.
  private func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0a: true
      case 0..<0x20, 0x7f..<0xa0, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069: false
      default: true
      }
    }
  }
}
