import Feeds
import Files
package import Text

/// One feed read and written as JSON Feed.
package enum FeedDocument {
  package static func bytes(ofFile file: String) throws(PipelineError) -> [UInt8] {
    do {
      return try Disk.read(file)
    } catch {
      throw PipelineError(.input, "\(error.path): \(error.message)")
    }
  }

  /// The feed as one JSON Feed 1.1 object, with its source and what was repaired in `_scout`.
  ///
  /// - Parameters:
  ///   - address: where the feed is kept; relative links lean on it.
  ///   - now: entries whose date lies far behind it are told.
  package static func json(
    of bytes: [UInt8], source: String, address: String? = nil, now: Timestamp
  ) throws(PipelineError) -> [UInt8] {
    do {
      let feed = try FeedReader().read(bytes, address: address, now: now)
      return try JSON.bytes(of: JSONFeedDocument(feed, source: source))
    } catch let error as FeedError {
      throw PipelineError(.input, "\(source): \(error.message)")
    } catch {
      throw PipelineError(.failure, "\(source): \(error)")
    }
  }
}
