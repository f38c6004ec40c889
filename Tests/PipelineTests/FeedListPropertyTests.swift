import Feeds
import Pipeline
import Signals
import TestSupport
import Testing

@Suite("Lists of other programs go in and come out whole, whatever is in them")
struct FeedListPropertyTests {
  @Test("A new list is the imported document, byte for byte, and is exported so")
  func roundTrip() throws {
    let workspace = try HeatWorkspace.make()
    for seed in 0..<60 as Range<UInt64> {
      let text = GeneratedOutlines.list(seed: seed)
      guard try !subscriptions(text).isEmpty else { continue }
      let report = try workspace.workbench.importFeeds(Array(text.utf8), from: "l\(seed).opml")
      #expect(report.isNew && report.refused.isEmpty && report.repairs.isEmpty, "seed \(seed)")
      #expect(try workspace.folder.text("feeds/l\(seed).opml") == text, "seed \(seed)")
      let one = try workspace.workbench.exportFeeds(["l\(seed)"], withPasswords: true)
      #expect(one.bytes == Array(text.utf8), "seed \(seed)")
    }
  }

  @Test("An export of two lists holds the feeds of both with all their attributes")
  func twoLists() throws {
    for seed in 0..<60 as Range<UInt64> {
      let workspace = try TestWorkspace.empty()
      let texts = [GeneratedOutlines.list(seed: seed), GeneratedOutlines.list(seed: seed + 1_000)]
      for (name, text) in zip(["a", "b"], texts) {
        try workspace.folder.write(text, to: "feeds/\(name).opml")
      }
      let export = try workspace.workbench.exportFeeds()
      #expect(export.leftOut == 0 && export.mended.isEmpty, "seed \(seed)")
      #expect(try attributes(export.bytes) == texts.flatMap { try attributes(Array($0.utf8)) })
      let inside = try SubscriptionList(opml: export.bytes).subscriptions.map { feed in
        var feed = feed
        feed.folders.removeFirst()
        return feed
      }
      #expect(try inside == texts.flatMap(subscriptions), "seed \(seed)")
    }
  }

  @Test("What goes into a list leaves all else in it as it was, and goes in once")
  func merge() throws {
    var merged = 0
    for seed in 0..<150 as Range<UInt64> {
      let old = GeneratedOutlines.list(seed: seed, numbers: 1...12)
      let new = GeneratedOutlines.list(seed: seed + 5_000, numbers: 6...20)
      let workspace = try TestWorkspace.empty()
      try workspace.folder.write(old, to: "feeds/l.opml")
      let report = try workspace.workbench.importFeeds(
        Array(new.utf8), from: "new.opml", into: "l")
      let result = try workspace.folder.text("feeds/l.opml")
      #expect(isInside(old, result), "seed \(seed)")
      try expectMerged(old, new, result, "seed \(seed)")
      let again = try workspace.workbench.importFeeds(Array(new.utf8), from: "new.opml", into: "l")
      #expect(again.added.isEmpty && again.refused.isEmpty, "seed \(seed)")
      #expect(try workspace.folder.text("feeds/l.opml") == result, "seed \(seed)")
      merged += report.added.count
    }
    #expect(merged > 200, "\(merged)")
  }

  @Test("However a list is damaged, mending finds its feeds, and nothing goes into it at a loss")
  func damage() throws {
    let one = try OutlineDocument(
      mending: Array("<opml><body><outline xmlUrl='https://z.example/'/></body></opml>".utf8))
    var (mended, edited, refused) = (0, 0, 0)
    for seed in 0..<400 as Range<UInt64> {
      let bytes = GeneratedOutlines.damaged(seed: seed)
      guard let list = try? SubscriptionList(opml: bytes) else { continue }
      let document = try OutlineDocument(mending: bytes)
      #expect(document.subscriptions == list.subscriptions, "seed \(seed)")
      if !document.repairs.isEmpty {
        mended += 1
        #expect(Picture(document.bytes) != nil, "seed \(seed)")
      }
      guard let target = try? OutlineDocument(editing: bytes),
        let result = try? target.adding(Set(one.feeds.map(\.place)), of: one)
      else {
        refused += 1
        continue
      }
      let after = try SubscriptionList(opml: result).subscriptions
      #expect(after.count == list.subscriptions.count + 1, "seed \(seed)")
      #expect(after.filter { $0.address != "https://z.example/" } == list.subscriptions)
      edited += 1
    }
    #expect(mended > 50 && edited > 50 && refused > 50, "\(mended), \(edited), \(refused)")
  }

  /// The old feeds are as they were, the new ones have their attributes, titles and folders.
  private func expectMerged(
    _ old: String, _ new: String, _ result: String, _ comment: Comment
  ) throws {
    let before = try subscriptions(old)
    var known = Set(before.map { SignalIdentity.canonical(link: $0.address) })
    let added = try subscriptions(new).filter {
      known.insert(SignalIdentity.canonical(link: $0.address)).inserted
    }
    let all = try subscriptions(result)
    #expect(sorted(all) == sorted(before + added), comment)
    let written = try attributes(Array(result.utf8))
    var seen: Set<String> = []
    let wanted =
      try attributes(Array(old.utf8))
      + attributes(Array(new.utf8)).filter { attributes in
        // Of a feed that comes twice the first goes in.
        added.contains { $0.address == attributes["xmlUrl"] }
          && seen.insert(attributes["xmlUrl"] ?? "").inserted
      }
    for attributes in wanted { #expect(written.contains(attributes), comment) }
  }

  private func subscriptions(_ text: String) throws -> [Subscription] {
    try SubscriptionList(opml: Array(text.utf8)).subscriptions
  }

  private func sorted(_ feeds: [Subscription]) -> [String] {
    feeds.map { "\($0)" }.sorted()
  }

  /// Whether the old bytes stand in the new ones in their order: nothing was changed, only added. A
  /// folder that closed itself, `<outline/>`, is the one thing that must open.
  private func isInside(_ old: String, _ new: String) -> Bool {
    var rest = Array(new.utf8)[...]
    for byte in old.replacing(" />", with: ">").replacing("/>", with: ">").utf8 {
      guard let place = rest.firstIndex(of: byte) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// The attributes of all feeds as another reader of XML sees them, declarations apart.
  private func attributes(_ bytes: [UInt8]) throws -> [[String: String]] {
    let document = try #require(Picture(bytes), "it is not well-formed")
    return document.elements.map(\.attributes).filter { $0["xmlUrl"] != nil }.map { attributes in
      attributes.filter { !$0.key.hasPrefix("xmlns") }
    }
  }
}

extension TestWorkspace {
  /// A workspace without radars and feeds.
  static func empty() throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    try workspace.folder.write("", to: "radars/.keep")
    try workspace.folder.write("", to: "feeds/.keep")
    return workspace
  }
}
