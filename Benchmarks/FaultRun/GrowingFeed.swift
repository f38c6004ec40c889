import ScanStage
import Text

/// A feed to which entries are added, version by version, until its last one.
struct GrowingFeed {
  static let lastVersion = 9
  /// The day of the run; all entries are older.
  static let day = Day("2026-11-16")!
  private static let perVersion = 1
  private static let pace = 7 * 3_600

  private let versions: [Reply]

  init(number: Int, port: Int) {
    versions = (0...GrowingFeed.lastVersion).map {
      GrowingFeed.reply(number: number, version: $0, port: port)
    }
  }

  /// The answer in a version, and its ETag.
  func reply(version: Int) -> Reply { versions[version] }

  static func tag(number: Int, version: Int) -> String { "\"feed-\(number)-version-\(version)\"" }

  private static func reply(number: Int, version: Int, port: Int) -> Reply {
    let most = (lastVersion + 1) * perVersion
    let feed = InventedFeed(
      number: number, address: LoopbackHost(number).feedAddress(port: port),
      entries: (version + 1) * perVersion, entryBytes: 800,
      begin: Timestamp(day: day).adding(seconds: -pace * most), pace: pace)
    let fields = [
      "Content-Type: application/rss+xml", "ETag: \(tag(number: number, version: version))",
      "Last-Modified: \(feed.newest.rfc822)",
    ]
    return Reply(fields: fields, body: feed.bytes)
  }
}
