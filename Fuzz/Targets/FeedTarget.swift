import FeedReferee

@testable import Feeds

/// Whatever comes: no crash, both ways through the markup give the same feed, and so do pieces of
/// any size; what libxml2 reads of an undamaged document is what we read.
enum FeedTarget {
  @Sendable
  static func check(_ input: Span<UInt8>) {
    let bytes = input.withUnsafeBufferPointer { Array($0) }
    let straight = read(bytes, .straight)
    let byLibXML2 = read(bytes, .byLibXML2)
    require(straight == byLibXML2, "the two ways differ:\n\(straight)\n\(byLibXML2)")
    let inPieces = read(bytes, .byLibXML2, pieceSize: 7)
    require(inPieces == byLibXML2, "pieces differ:\n\(inPieces)\n\(byLibXML2)")
    compareWithReferee(bytes, straight)
  }

  private static func read(
    _ bytes: [UInt8], _ way: MarkupDocument.Way, pieceSize: Int = 32_768
  ) -> Result<Feed, FeedError> {
    var reader = FeedReader()
    reader.limits.decodedBytes = 1 << 20
    reader.way = way
    reader.markup.pieceSize = pieceSize
    return Result { [reader] () throws(FeedError) in try reader.read(bytes) }
  }

  private static func compareWithReferee(_ bytes: [UInt8], _ ours: Result<Feed, FeedError>) {
    guard case .success(let feed) = ours, feed.problems.isEmpty,
      let entries = try? Referee.entries(of: bytes)
    else { return }
    require(entries == feed.entries, "libxml2 reads it as\n\(entries)\nwe read\n\(feed.entries)")
  }
}
