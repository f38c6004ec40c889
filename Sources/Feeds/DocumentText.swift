import Text

/// The characters of a document, whatever its encoding, within the limit.
struct DocumentText {
  /// The text as UTF-8.
  let bytes: [UInt8]
  let log: ProblemLog
  /// Whether the document was UTF-8 from end to end.
  let isUTF8: Bool
  /// Whether there are characters that XML forbids, or carriage returns.
  let needsCare: Bool

  /// The document stopped in the middle while it was unpacked.
  let endsEarly: Bool

  init(_ raw: [UInt8], charset: String?, limits: FeedLimits) throws(FeedError) {
    var log = ProblemLog(limit: limits.listLength)
    let document = try DocumentText.unpacked(raw, limits: limits)
    if document.endsEarly { log.note("the packed document ends too early", at: 0) }
    let decoded = Transcoder(document.bytes, charset: charset, limits: limits, log: log)
    guard decoded.output.count <= limits.decodedBytes else {
      throw FeedError(.tooLarge(limit: limits.decodedBytes))
    }
    guard decoded.output.contains(where: { !$0.isBlank && $0 != 0 }) else {
      throw FeedError(.empty)
    }
    bytes = decoded.output
    self.log = decoded.log
    isUTF8 = decoded.isUTF8
    needsCare = decoded.needsCare
    endsEarly = document.endsEarly
  }

  /// The document as it was before somebody packed it, once or twice.
  private static func unpacked(
    _ raw: [UInt8], limits: FeedLimits
  ) throws(FeedError) -> (bytes: [UInt8], endsEarly: Bool) {
    var bytes = raw
    var endsEarly = false
    for _ in 0..<2 where Inflation.isPacked(bytes) {
      let inflation = Inflation(bytes, limit: limits.decodedBytes)
      if inflation.isTooLarge { throw FeedError(.tooLarge(limit: limits.decodedBytes)) }
      endsEarly = endsEarly || inflation.endsEarly
      bytes = inflation.output
    }
    guard bytes.count <= limits.decodedBytes else {
      throw FeedError(.tooLarge(limit: limits.decodedBytes))
    }
    return (bytes, endsEarly)
  }

  /// Whether it is JSON rather than markup.
  var isJSON: Bool {
    bytes.first { !$0.isBlank } == UInt8(ascii: "{")
  }
}
