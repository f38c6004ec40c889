import Feeds
import Files
import Text

/// The files of a folder as a web server gives them: the same bytes have the same ETag and date.
struct SampleFeeds: Sendable {
  private let documents: [String: Document]

  /// A file with what HTTP says about it.
  struct Document: Sendable {
    var bytes: [UInt8]
    var contentType: String
    var etag: String
    /// The date of the newest entry.
    var lastModified: String
  }

  /// Reads every feed of the folder and of the folders in it.
  init(folder: String) throws {
    var documents: [String: Document] = [:]
    for name in Disk.names(in: folder) {
      if Disk.isFolder("\(folder)/\(name)") {
        for inner in Disk.names(in: "\(folder)/\(name)") {
          documents["/\(name)/\(inner)"] = try Document(path: "\(folder)/\(name)/\(inner)")
        }
      } else {
        documents["/\(name)"] = try Document(path: "\(folder)/\(name)")
      }
    }
    self.documents = documents
  }

  var count: Int { documents.count }

  /// Only files that were there at the start are served; a path that climbs out of the folder is
  /// unknown.
  func document(at path: String) -> Document? {
    documents[path]
  }
}

extension SampleFeeds.Document {
  init(path: String) throws {
    let bytes = try Disk.read(path)
    self.bytes = bytes
    let hash = bytes.reduce(into: StableHash()) { $0.add($1) }.value
    etag = "\"\(String(hash, radix: 16))\""
    contentType = Self.contentType(of: path)
    lastModified = Self.newestDate(in: bytes).rfc822
  }

  private static func newestDate(in bytes: [UInt8]) -> Timestamp {
    let feed = try? FeedReader().read(bytes, address: nil, charset: nil)
    let dates = (feed?.entries ?? []).compactMap { $0.updated ?? $0.published }
    return dates.max() ?? Timestamp(seconds: 0)
  }

  private static func contentType(of path: String) -> String {
    let types = [
      ".json": "application/feed+json", ".atom": "application/atom+xml",
      ".rss": "application/rss+xml", ".rdf": "application/rdf+xml",
    ]
    return types.first { path.hasSuffix($0.key) }?.value ?? "text/xml"
  }
}
