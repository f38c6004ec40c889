import Signals
import Store
import Testing
import Text

@Suite("Signals come one by one as they come all at once")
struct SurveyStoreTests {
  let folder: Folder
  let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.store()
    for number in 0..<12 {
      let feed = source("feed-\(number)")
      let signals = (0..<number).map { signal("\(number)-\($0)", of: feed, days: $0) }
      _ = try store.record(feed, FeedFacts(), signals: signals)
      if number != 7 { try store.subscribe("north", to: [feed]) }
    }
  }

  @Test("on one core, two or more", arguments: 1...4)
  func parts(cores: Int) throws {
    let starts = Array(repeating: [Signal](), count: cores)
    let feeds = try store.sources(ofRadar: "north")
    #expect(feeds.count == 11)
    let parts = try store.parts(of: feeds, from: starts) { $0.append($1) }
    #expect(parts.count == cores)
    let expected = try store.signals(ofRadar: "north").sorted { $0.id < $1.id }
    #expect(parts.joined().sorted { $0.id < $1.id } == expected)
  }

  @Test("of one feed, and of a feed that nobody knows")
  func feed() throws {
    var ids: Set<String> = []
    try store.eachSignal(ofFeed: "feed-3") { ids.insert($0.id) }
    #expect(ids == ["3-0", "3-1", "3-2"])
    try store.eachSignal(ofFeed: "unknown") { _ in Issue.record("there is none") }
  }

  @Test("by their ids, those of the radar's own feeds")
  func ids() throws {
    let found = try store.signals(ofRadar: "north", withIDs: ["3-1", "7-1", "unknown", "11-4"])
    #expect(
      found == [
        signal("3-1", of: source("feed-3"), days: 1),
        signal("11-4", of: source("feed-11"), days: 4),
      ])
    #expect(try store.signals(ofRadar: "north", withIDs: []) == [])
  }

  @Test(
    "with their categories",
    arguments: [
      [], [""], ["energy"], ["a", "b c", ""], ["[\"", "\"]"], ["quoted \"x\"", "y"],
      ["å, ö", "\\"],
      ["\",\""], ["line\nbreak", "\u{1}"], ["]", "["],
    ])
  func categories(_ categories: [String]) throws {
    let feed = source("other")
    var odd = signal("odd", of: feed)
    odd.categories = categories
    _ = try store.record(feed, FeedFacts(), signals: [odd])
    var found: [Signal] = []
    try store.eachSignal(ofFeed: "other") { found.append($0) }
    #expect(found == [odd])
  }
}
