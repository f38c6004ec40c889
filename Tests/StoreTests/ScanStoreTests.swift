import Signals
import Store
import Testing
import Text

@Suite("What the store keeps of scans")
struct ScanStoreTests {
  let folder: Folder
  let store: Store
  let feed = source("one")

  init() throws {
    folder = try Folder()
    store = try folder.store()
  }

  @Test("A hit is new once, also when a later scan scores it again")
  func hits() throws {
    let first = assessment([signal("a", of: feed), signal("b", of: feed)])
    let names = ["b", "a"].map { HitName(topic: "heat-pump", signal: $0) }
    #expect(try store.record(first, ofRadar: "north", at: at(0)) == names)
    #expect(try store.record(first, ofRadar: "north", at: at(0)) == [])
    let day = today.adding(days: 2)
    let more = assessment([signal("a", of: feed), signal("c", of: feed)], on: day)
    let fresh = HitName(topic: "heat-pump", signal: "c")
    #expect(try store.record(more, ofRadar: "north", at: at(2)) == [fresh])
    #expect(
      try store.hitDays(ofRadar: "north") == [names[0]: today, names[1]: today, fresh: day])
  }

  @Test("What one radar knows is new to another")
  func radars() throws {
    let found = assessment([signal("a", of: feed)])
    _ = try store.record(found, ofRadar: "north", at: at(0))
    #expect(try store.record(found, ofRadar: "south", at: at(1)).count == 1)
    #expect(try store.lastScan(ofRadar: "north") == at(0))
    #expect(try store.lastScan(ofRadar: "south") == at(1))
    #expect(try store.lastScan(ofRadar: "west") == nil)
    #expect(try store.pastProposals(ofRadar: "west") == [])
  }

  @Test("A week keeps its last proposal; another week has its own")
  func proposals() throws {
    let signals = [signal("a", of: feed), signal("b", "A heat pump prototype", of: feed)]
    let sunday = today.adding(days: 6)
    _ = try store.record(assessment(signals, cue: "pilot"), ofRadar: "north", at: at(0))
    _ = try store.record(
      assessment(signals, on: sunday, cue: "prototype"), ofRadar: "north", at: at(6))
    let weekly = try store.pastProposals(ofRadar: "north")
    #expect(weekly.map(\.week) == [today])
    #expect(weekly.map(\.ring) == ["prototype"])
    #expect(weekly.map(\.verdict) == [.singleSource])
    _ = try store.record(
      assessment(signals, on: today.adding(days: 7)), ofRadar: "north", at: at(7))
    let both = try store.pastProposals(ofRadar: "north")
    #expect(both.map(\.week) == [today, today.adding(days: 7)])
    #expect(both.map(\.ring) == ["prototype", "pilot"])
    #expect(both.map(\.topic) == ["heat-pump", "heat-pump"])
    let expected = assessment(signals, on: today.adding(days: 7)).proposals["heat-pump"]
    #expect(both.last?.confidence == expected?.confidence)
  }

  @Test("A topic without evidence is remembered as such")
  func noEvidence() throws {
    _ = try store.record(assessment([]), ofRadar: "north", at: at(0))
    let past = try store.pastProposals(ofRadar: "north")
    #expect(past.map(\.ring) == [nil])
    #expect(past.map(\.verdict) == [.noEvidence])
  }

  @Test("The last scan never goes back, when a past day is scanned again")
  func lastScan() throws {
    _ = try store.record(assessment([]), ofRadar: "north", at: at(0))
    _ = try store.record(assessment([]), ofRadar: "north", at: at(-7))
    #expect(try store.lastScan(ofRadar: "north") == at(0))
    _ = try store.record(assessment([]), ofRadar: "north", at: at(1))
    #expect(try store.lastScan(ofRadar: "north") == at(1))
  }
}

@Suite("The store as a file")
struct StoreFileTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  /// A store with something in every table.
  private func filled() throws -> Store {
    let store = try folder.store()
    let feed = source("one")
    let signals = (0..<50).map { signal("s\($0)", "Heat pump pilot \($0)", of: feed) }
    _ = try store.record(feed, FeedFacts(etag: "e", checked: at(0)), signals: signals)
    try store.subscribe("north", to: [feed])
    _ = try store.record(assessment(signals), ofRadar: "north", at: at(0))
    return store
  }

  private func expectSame(_ left: Store, _ right: Store) throws {
    #expect(try left.signals(ofRadar: "north") == right.signals(ofRadar: "north"))
    #expect(try left.signals(ofRadar: "north").count == 50)
    #expect(try left.facts(of: ["one"]) == right.facts(of: ["one"]))
    #expect(try left.hitDays(ofRadar: "north") == right.hitDays(ofRadar: "north"))
    #expect(try left.pastProposals(ofRadar: "north") == right.pastProposals(ofRadar: "north"))
    #expect(try left.lastScan(ofRadar: "north") == right.lastScan(ofRadar: "north"))
  }

  @Test("What is stored is there when the store is opened again")
  func reopened() throws {
    try expectSame(try filled(), try folder.store())
  }

  @Test("A backup is one file, opens as a store, and has the same content")
  func backup() throws {
    let store = try filled()
    try store.backup(to: folder.path("copy.sqlite"))
    #expect(folder.names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
    try expectSame(try folder.store("copy.sqlite"), store)
  }

  @Test("A backup takes the place of an older one")
  func backupAgain() throws {
    let empty = try folder.store("empty.sqlite")
    try empty.backup(to: folder.path("copy.sqlite"))
    let store = try filled()
    try store.backup(to: folder.path("copy.sqlite"))
    try expectSame(try folder.store("copy.sqlite"), store)
  }

  @Test("A backup goes on by itself: what is scanned later is not in it")
  func backupStands() throws {
    let store = try filled()
    try store.backup(to: folder.path("copy.sqlite"))
    _ = try store.record(assessment([]), ofRadar: "north", at: at(9))
    #expect(try folder.store("copy.sqlite").lastScan(ofRadar: "north") == at(0))
  }

  @Test(
    "A file that is no store is refused in words, and left as it is",
    arguments: [
      "This is a letter, not a database.", String(repeating: "x", count: 5_000),
    ])
  func noDatabase(text: String) throws {
    try folder.write(text, to: "letter")
    let refusal = StoreError(
      path: folder.path("letter"),
      message: "it is damaged or not a store of scout; move it away and scan again")
    #expect(throws: refusal) { try Store(path: folder.path("letter")) }
    #expect(try folder.read("letter") == text)
    let store = try filled()
    #expect(throws: refusal) { try store.backup(to: folder.path("letter")) }
    #expect(try folder.read("letter") == text)
  }

  @Test("A folder that does not exist is said to be the trouble")
  func noFolder() {
    let path = folder.path("missing/scout.sqlite")
    #expect(
      throws: StoreError(
        path: path, message: "it cannot be opened; check that the folder may be written to")
    ) { try Store(path: path) }
  }
}
