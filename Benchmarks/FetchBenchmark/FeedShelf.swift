import ScanStage
import Text

/// All answers of the benchmark's server, made before the first request.
struct FeedShelf: Sendable {
  /// What one host says when its feed is asked for.
  fileprivate struct Place: Sendable {
    var tag: String
    var whole: [UInt8]
    var unchanged: [UInt8]
  }

  /// Milliseconds before each answer: a server far away.
  static let delay = 150
  static let entries = 34
  /// Every scan takes this as the present; the entries are of the three weeks before it.
  static let present = Timestamp(day: Day("2026-11-16")!, hour: 6)

  private let places: [Place]

  init(feeds: Int, port: Int) {
    places = (0..<feeds).map { Place(feed: FeedShelf.feed($0, port: port)) }
  }

  static func feed(_ number: Int, port: Int) -> InventedFeed {
    let pace = 14 * 3_600 + number % 97
    return InventedFeed(
      number: number, address: LoopbackHost(number).feedAddress(port: port), entries: entries,
      entryBytes: 5_650, begin: present.adding(seconds: -pace * entries), pace: pace)
  }

  /// The ETag of a feed, for those who want to ask with it.
  static func tag(of number: Int) -> String { "\"invented-\(number)\"" }

  func answer(to request: Request) -> Answer {
    Answer(bytes(for: request), delay: FeedShelf.delay)
  }

  private func bytes(for request: Request) -> [UInt8] {
    guard places.indices.contains(request.host.number) else { return FeedShelf.nothing }
    let place = places[request.host.number]
    switch request.path {
    case "/feed": return request.knownTag == place.tag ? place.unchanged : place.whole
    case "/robots.txt": return FeedShelf.robots
    default: return FeedShelf.nothing
    }
  }

  private static let robots: [UInt8] = {
    let rules = "User-agent: *\nAllow: /\n"
    let head =
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: \(rules.utf8.count)\r\n\r\n"
    return Array((head + rules).utf8)
  }()

  private static let nothing = Array("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8)
}

extension FeedShelf.Place {
  fileprivate init(feed: InventedFeed) {
    tag = FeedShelf.tag(of: feed.number)
    let validators = "ETag: \(tag)\r\nLast-Modified: \(feed.newest.rfc822)\r\n"
    unchanged = Array("HTTP/1.1 304 Not Modified\r\n\(validators)\r\n".utf8)
    let body = feed.bytes
    let head =
      "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\n\(validators)"
      + "Content-Length: \(body.count)\r\n\r\n"
    whole = Array(head.utf8) + body
  }
}
