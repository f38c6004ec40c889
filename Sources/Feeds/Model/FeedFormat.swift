/// The formats that can be read; found by what the document says, never by its Content-Type.
package enum FeedFormat: String, CaseIterable, Sendable {
  case rss090
  case rss091
  case rss092
  case rss10
  case rss20
  case atom03
  case atom10
  case jsonFeed10
  case jsonFeed11

  /// The name as people write it.
  package var name: String {
    switch self {
    case .rss090: "RSS 0.90"
    case .rss091: "RSS 0.91"
    case .rss092: "RSS 0.92"
    case .rss10: "RSS 1.0"
    case .rss20: "RSS 2.0"
    case .atom03: "Atom 0.3"
    case .atom10: "Atom 1.0"
    case .jsonFeed10: "JSON Feed 1.0"
    case .jsonFeed11: "JSON Feed 1.1"
    }
  }
}
