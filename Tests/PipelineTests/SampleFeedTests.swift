import Feeds
import Pipeline
import Signals
import TestSupport
import Testing
import Text

/// The sample feeds as the reader gives them.
struct SampleFeeds {
  let feeds: [(name: String, feed: Feed)]

  static let all = Result {
    let names = try Checkout.files(in: "feeds/sample").filter {
      !$0.hasSuffix(".md") && !$0.hasSuffix(".tsv")
    }
    return SampleFeeds(
      feeds: try names.map { name in
        let bytes = try Checkout.bytes(name)
        return (name, try FeedReader().read(bytes, address: nil, charset: nil))
      })
  }

  var entries: [FeedEntry] { feeds.flatMap(\.feed.entries) }

  func feed(_ name: String) throws -> Feed {
    try #require(feeds.first { $0.name == "feeds/sample/\(name)" }).feed
  }
}

@Suite("The sample feeds are as rich and as odd as they say")
struct SampleFeedTests {
  private let samples: SampleFeeds

  init() throws { samples = try SampleFeeds.all.get() }

  @Test("There are at least 14 feeds with 300 entries over 12 weeks")
  func counts() throws {
    #expect(samples.feeds.count >= 14)
    #expect(samples.entries.count >= 300)
    let days = try samples.entries.map { try #require($0.published ?? $0.updated).day }
    #expect(Set(days.map(\.weekStart)).count >= 12)
    #expect(days.allSatisfy { $0 < demoDay }, "no entry comes from after the demo's present")
  }

  @Test("They come in five languages and five formats")
  func variety() {
    #expect(
      Set(samples.feeds.compactMap { $0.feed.language?.prefix(2) }) == [
        "en", "sv", "fi", "lt", "de",
      ])
    let formats: Set<FeedFormat> = [.rss20, .atom10, .rss10, .rss091, .jsonFeed11]
    #expect(Set(samples.feeds.map(\.feed.format)) == formats)
  }

  @Test("Every sample feed is on the sample list, and the list names no other")
  func list() throws {
    let list = try SubscriptionList(opml: try Checkout.bytes("feeds/sample.opml"))
    #expect(
      list.subscriptions.map { "feeds/\($0.address)" }.sorted()
        == samples.feeds.map(\.name).sorted())
  }

  @Test("No two entries share eight words in a row, but for the planted pairs")
  func ownWords() throws {
    let planted = try PlantedPair.all()
    var holders: [UInt64: String] = [:]
    var shared: Set<Set<String>> = []
    for (name, feed) in samples.feeds {
      for entry in feed.entries {
        let id = "\(name)#\(entry.id)"
        for run in runs(of: entry) {
          if let other = holders[run], other != id { shared.insert([other, id]) }
          holders[run] = id
        }
      }
    }
    #expect(
      shared
        == Set(
          planted.map { Set([$0.first, $0.second].map { "feeds/sample/\($0.feed)#\($0.entry)" }) }))
  }

  /// Eight words in a row, each run as a hash.
  private func runs(of entry: FeedEntry) -> Set<UInt64> {
    let text = entry.content.isEmpty ? entry.summary : entry.content
    let words = Words(entry.title + " . " + text)
    let folded = words.words.map { words.folded[$0.folded] }
    guard folded.count >= 8 else { return [] }
    return Set(
      (0...folded.count - 8).map { start in
        var hash = StableHash()
        for word in folded[start..<start + 8] {
          for byte in word { hash.add(byte) }
          hash.add(0x20)
        }
        return hash.value
      })
  }

  @Test("A feed that is broken in the middle gives every entry before and after the damage")
  func broken() throws {
    let name = "satamakaupungin-uutiset.rss"
    let raw = try Checkout.text("feeds/sample/\(name)")
    let feed = try samples.feed(name)
    let written = raw.split(separator: "<guid isPermaLink=\"false\">").dropFirst()
      .map { String($0.prefix { $0 != "<" }) }
    try #require(written.count == 21)
    #expect(feed.entries.map(\.id) == written)
    #expect(feed.entries.allSatisfy { !$0.title.isEmpty && $0.published != nil })
    #expect(!feed.problems.isEmpty, "the damage is told")
    let damaged = try #require(feed.entries.first { $0.id == "SKU-20768" })
    #expect(damaged.title == "Hitsausrobotti ryömii jo laivan kaksoispohjassa telakan kokeessa")
    #expect(
      damaged.content.contains("Lindroth & Pojat") || damaged.summary.contains("Lindroth & Pojat"))
  }

  @Test("A feed with a wrong encoding label has its letters")
  func wrongLabel() throws {
    let name = "vastkust-bolagsnytt.xml"
    #expect(try Checkout.text("feeds/sample/\(name)").contains("encoding=\"ISO-8859-1\""))
    let feed = try samples.feed(name)
    let titles = feed.entries.map(\.title)
    #expect(titles.contains("Saltcell i Uddevalla AB försatt i konkurs"))
    #expect(titles.contains("Patrik Odéen tillträder som finansdirektör på Marstrandsgruppen"))
    let all = feed.entries.map { $0.title + $0.summary + $0.content }.joined()
    #expect(!all.contains("Ã") && !all.contains("\u{fffd}"))
  }

  @Test("A script in a title of RSS is left out, and an emoji stays whole")
  func oddTitles() throws {
    let titles = try samples.feed("table-and-process.rss").entries.map(\.title)
    #expect(titles.contains("Hacked ordering site \"Roll & Rye\" greeted bakers with"))
    #expect(titles.contains { $0.hasPrefix("🎄 Gingerbread") })
  }
}

/// An entry and the one that republishes it, as near-duplicates.tsv lists them.
struct PlantedPair {
  struct Entry: Hashable {
    var feed: String
    var entry: String

    /// The id of its signal in a scan of the sample list.
    var signal: String { SignalIdentity.id(feed: "sample/\(feed)", entry: entry) }
  }

  var first: Entry
  var second: Entry

  static func all() throws -> [PlantedPair] {
    let lines = try Checkout.text("feeds/sample/near-duplicates.tsv").split(separator: "\n")
    let pairs = lines.filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return PlantedPair(
        first: Entry(feed: fields[0], entry: fields[1]),
        second: Entry(feed: fields[2], entry: fields[3]))
    }
    try #require(pairs.count >= 5)
    return pairs
  }
}
