import Signals
import Store
import Testing
import Text

@Suite("What the store keeps of feeds and their signals")
struct FeedStoreTests {
  let folder: Folder
  let store: Store
  let feed = source("feeds/one.xml")

  init() throws {
    folder = try Folder()
    store = try folder.store()
  }

  @Test("HTTP facts come back as they were, and the last ones win")
  func facts() throws {
    let first = FeedFacts(
      etag: "W/\"a b\"", lastModified: "Sun, 06 Nov 1994 08:49:37 GMT", bodyHash: "h",
      checked: at(0), succeeded: at(-1), failures: 3, lastError: "timed out")
    _ = try store.record(feed, first)
    _ = try store.record(source("other"), FeedFacts())
    #expect(
      try store.facts(of: [feed.id, "other", "unknown"]) == [feed.id: first, "other": FeedFacts()])
    _ = try store.record(feed, FeedFacts(checked: at(1)))
    #expect(try store.facts(of: [feed.id]) == [feed.id: FeedFacts(checked: at(1))])
  }

  @Test("The ids of new signals are given back, once")
  func newIDs() throws {
    try store.subscribe("north", to: [feed])
    let first = [signal("a", of: feed), signal("b", of: feed)]
    #expect(try store.record(feed, FeedFacts(), signals: first) == ["a", "b"])
    #expect(try store.record(feed, FeedFacts(), signals: first) == [])
    let more = [signal("c", of: feed)] + first
    #expect(try store.record(feed, FeedFacts(), signals: more) == ["c"])
    #expect(try store.signals(ofRadar: "north").map(\.id) == ["a", "b", "c"])
  }

  @Test("A feed that answers with nothing loses no earlier signal")
  func nothingLost() throws {
    try store.subscribe("north", to: [feed])
    _ = try store.record(feed, FeedFacts(), signals: [signal("a", of: feed)])
    _ = try store.record(feed, FeedFacts(failures: 1, lastError: "404"))
    #expect(try store.signals(ofRadar: "north") == [signal("a", of: feed)])
  }

  @Test("Words that a feed changes are brought up to date; the day first seen stays")
  func update() throws {
    try store.subscribe("north", to: [feed])
    _ = try store.record(feed, FeedFacts(), signals: [signal("a", of: feed, days: 3)])
    var changed = signal("a", "Corrected title", of: feed)
    changed.summary = "Corrected"
    changed.categories = ["x", "y"]
    changed.link = nil
    changed.language = "lt"
    _ = try store.record(feed, FeedFacts(), signals: [changed])
    changed.seen = today.adding(days: -3)
    #expect(try store.signals(ofRadar: "north") == [changed])
  }

  @Test("Either all that a feed answered is stored or nothing")
  func oneTransaction() throws {
    let known = FeedFacts(etag: "before")
    _ = try store.record(feed, known)
    try store.subscribe("north", to: [feed])
    let stray = signal("b", of: source("never recorded"))
    #expect(throws: StoreError.self) {
      try store.record(feed, FeedFacts(etag: "after"), signals: [signal("a", of: feed), stray])
    }
    #expect(try store.signals(ofRadar: "north") == [])
    #expect(try store.facts(of: [feed.id]) == [feed.id: known])
  }

  @Test("A radar sees the signals of the feeds it was ever scanned with, by date and id")
  func subscriptions() throws {
    let other = source("other")
    _ = try store.record(
      feed, FeedFacts(),
      signals: [signal("c", of: feed), signal("b", of: feed), signal("z", of: feed, days: 2)])
    _ = try store.record(other, FeedFacts(), signals: [signal("a", of: other)])
    #expect(try store.signals(ofRadar: "north") == [])
    try store.subscribe("north", to: [feed])
    try store.subscribe("south", to: [other])
    #expect(try store.signals(ofRadar: "north").map(\.id) == ["z", "b", "c"])
    #expect(try store.signals(ofRadar: "south").map(\.id) == ["a"])
    try store.subscribe("south", to: [feed, other])
    try store.subscribe("south", to: [])
    #expect(try store.signals(ofRadar: "south").map(\.id) == ["z", "a", "b", "c"])
  }

  @Test("A host's longer pause is not forgotten for a shorter one, and one that has passed is")
  func holds() throws {
    try store.hold("a.example", until: at(10))
    try store.hold("a.example", until: at(2))
    try store.hold("b.example", until: at(1))
    #expect(try store.holds(at: at(1)) == ["a.example": at(10)])
  }

  @Test("What robots.txt said is kept with the time when it was read")
  func robots() throws {
    let old = RobotsFile(read: at(1), text: "user-agent: *")
    let new = RobotsFile(read: at(3), text: "user-agent: *\ndisallow: /x")
    try store.keep(robots: ["https://a.example": old, "https://b.example": old])
    try store.keep(robots: ["https://a.example": new])
    #expect(
      try store.robots(since: at(0)) == ["https://a.example": new, "https://b.example": old])
    #expect(try store.robots(since: at(2)) == ["https://a.example": new])
  }

  @Test("Everything that is known of a feed comes back")
  func allFacts() throws {
    var facts = FeedFacts(etag: "e", checked: at(2), failures: 2, lastError: "404")
    facts.trouble = "status"
    facts.failingSince = at(1)
    facts.freshUntil = at(3)
    facts.gone = at(4)
    (facts.movedTo, facts.movedScans, facts.address) = ("https://b.example", 2, "https://c.example")
    facts.wish = FeedWish(interval: 60, skipHours: [1, 2], skipDays: [6])
    (facts.newest, facts.answerTime, facts.found) = (today, 120, ["https://d.example/\"x\""])
    facts.validatedAt = "https://e.example"
    _ = try store.record(feed, facts)
    #expect(try store.facts(of: [feed.id]) == [feed.id: facts])
  }

  @Test("A feed's new title and class hold for its old signals too")
  func renamed() throws {
    try store.subscribe("north", to: [feed])
    _ = try store.record(feed, FeedFacts(), signals: [signal("a", of: feed)])
    let renamed = Source(id: feed.id, title: "Renamed", sourceClass: .research)
    _ = try store.record(renamed, FeedFacts())
    #expect(try store.signals(ofRadar: "north").map(\.source) == [renamed])
  }

  private static let hostile = [
    "'); DROP TABLE signal; --", "\"quoted\" 'single' `back`", "<script>alert(1)</script>&amp;",
    "e\u{301} is not \u{e9}", "👩‍🔬🇱🇹\u{202e}", "line\nbreak\r\n\ttab", "%s %n ? :1 @x $y", "\\", "\"]",
    " ",
    "\u{feff}start", "\u{fffd}\u{10ffff}\u{1}",
  ]

  @Test("Hostile text in every column comes back letter for letter", arguments: hostile)
  func letterForLetter(text: String) throws {
    let feed = Source(id: text, title: text, sourceClass: .company)
    let signal = Signal(
      id: text, title: text, summary: text, categories: [text, "", text], link: text,
      language: text, published: today, seen: today, source: feed)
    let facts = FeedFacts(etag: text, lastModified: text, bodyHash: text, lastError: text)
    #expect(try store.record(feed, facts, signals: [signal]).map(letters) == [letters(text)])
    try store.subscribe(text, to: [feed])
    let back = try #require(try store.signals(ofRadar: text).first)
    let columns = [
      back.id, back.title, back.summary, back.categories[0], back.categories[2], back.link ?? "",
      back.language ?? "", back.source.id, back.source.title,
    ]
    #expect(columns.allSatisfy { letters($0) == letters(text) })
    #expect(back.categories.count == 3)
    let known = try #require(try store.facts(of: [text])[text])
    let facts2 = [known.etag, known.lastModified, known.bodyHash, known.lastError]
    #expect(facts2.allSatisfy { $0.map(letters) == letters(text) })
  }

  @Test("A NUL, which SQLite would end a text at, becomes � and the rest is kept")
  func nul() throws {
    let odd = signal("a", "Before\u{0}after", of: feed)
    _ = try store.record(feed, FeedFacts(), signals: [odd])
    try store.subscribe("north", to: [feed])
    let mended = ["Before\u{fffd}after"]
    #expect(try store.signals(ofRadar: "north").map(\.title) == mended)
    #expect(try store.record(feed, FeedFacts(), signals: [odd]) == [])
    #expect(try store.signals(ofRadar: "north").map(\.title) == mended)
  }

  /// The bytes, since String's == takes é for e´.
  private func letters(_ text: String) -> [UInt8] {
    Array(text.utf8)
  }
}
