import Fetching
import Pipeline
import TestSupport
import Text

/// A small workspace whose every number can be worked out by hand: one radar, four topics, three feeds.
///
/// By the rules of scoring, heat pumps are proposed for pilot by two sources, membranes for watch by one;
/// heat storage is mentioned without a word of maturity, sand heaters not at all.
enum HeatWorkspace {
  static let radar = """
    id: heat
    title: {en: Heat Radar}
    cluster: {name: Example}
    languages: [en]
    feeds: [heat]
    rings:
      - {id: adopt, name: Adopt, cues: {en: [ordered]}}
      - {id: pilot, name: Pilot, cues: {en: [pilot plant]}}
      - {id: explore, name: Explore, cues: {en: [prototype]}}
      - {id: watch, name: Watch, cues: {en: [laboratory]}}
    quadrants:
      - {id: energy, name: Energy}
      - {id: food, name: Food}
      - {id: sea, name: Sea}
    topics:
      - {id: heat-pumps, name: Heat pumps, quadrant: energy, keywords: {en: [heat pump]}}
      - {id: heat-storage, name: Heat storage, quadrant: energy, keywords: {en: [heat storage]}}
      - {id: membranes, name: Membranes, quadrant: food, keywords: {en: [membrane]}}
      - {id: sand-heaters, name: Sand heaters, quadrant: sea, keywords: {en: [sand heater]}}

    """

  static let list = """
    <opml version="2.0"><body>
      <outline type="rss" text="Alpha" xmlUrl="heat/alpha.rss" language="en" category="/class/trade-press"/>
      <outline type="rss" text="Beta" xmlUrl="heat/beta.rss" language="en" category="/class/trade-press"/>
      <outline type="rss" text="Gamma" xmlUrl="heat/gamma.rss" language="en" category="/class/news"/>
    </body></opml>
    """

  static let alpha = [
    Entry("a1", "Heat pump passes a year in a pilot plant", day: "2026-11-10"),
    Entry("a2", "Laboratory tests a membrane for whey", day: "2026-11-03"),
  ]
  static let beta = [
    Entry("b1", "Second pilot plant with a heat pump opens in Turku", day: "2026-11-11"),
    Entry("b2", "Heat storage is talked about in the council", day: "2026-11-12"),
  ]
  static let gamma = [
    Entry("c1", "Football club wins again", day: "2026-11-12"),
    Entry("c2", "Choir sings under the bridge", day: "2026-11-13"),
  ]

  /// The workspace with a list of feeds on a server instead, one at each of these paths.
  ///
  /// - Parameter attributes: more for each outline.
  static func make(
    _ names: [String], on server: LoopbackServer, attributes: String = ""
  ) throws -> TestWorkspace {
    let workspace = try make()
    let outlines = names.map {
      "<outline type=\"rss\" text=\"\($0)\" xmlUrl=\"\(server.address("/\($0)"))\" \(attributes)/>"
    }
    try workspace.folder.write(
      "<opml version=\"2.0\"><body>\(outlines.joined())</body></opml>", to: "feeds/heat.opml")
    return workspace
  }

  /// The workspace before its first scan.
  static func make() throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    try workspace.folder.write(radar, to: "radars/heat/radar.yaml")
    try workspace.folder.write(list, to: "feeds/heat.opml")
    try workspace.write(alpha, to: "alpha")
    try workspace.write(beta, to: "beta")
    try workspace.write(gamma, to: "gamma")
    return workspace
  }

  /// The workspace after a first scan on the demo's day.
  static func scanned() throws -> TestWorkspace {
    let workspace = try make()
    try workspace.scan()
    return workspace
  }
}

/// An entry of a feed that a test writes.
struct Entry {
  var id: String
  var title: String
  var text: String
  var day: String

  init(_ id: String, _ title: String, _ text: String = "", day: String = "2026-11-12") {
    self.id = id
    self.title = title
    self.text = text
    self.day = day
  }

  /// As JSON Feed, where a title is plain text and may hold anything.
  private var object: JSONValue {
    .object([
      "id": .string(id), "title": .string(title), "content_text": .string(text),
      "url": .string("https://news.example/\(id)"), "date_published": .string("\(day)T08:00:00Z"),
    ])
  }

  static func feed(_ entries: [Entry], title: String = "Sample") -> String {
    let feed = JSONValue.object([
      "version": .string("https://jsonfeed.org/version/1.1"), "title": .string(title),
      "language": .string("en"), "items": .array(entries.map(\.object)),
    ])
    return String(decoding: try! JSON.bytes(of: feed), as: UTF8.self)
  }
}

extension TestWorkspace {
  /// Replaces one of the three feeds.
  func write(_ entries: [Entry], to feed: String) throws {
    try folder.write(Entry.feed(entries), to: "feeds/heat/\(feed).rss")
  }

  @discardableResult
  func scan() throws -> ScanReport {
    try workbench.scan(ScanOrder(policy: FetchPolicy(userAgent: "scout-test")))
  }
}
