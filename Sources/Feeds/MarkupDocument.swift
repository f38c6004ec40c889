import Text

/// A document of markup made readable: transcoded, repaired, and its root known.
struct MarkupDocument {
  let rootName: String
  let problems: [FeedProblem]
  let endsEarly: Bool
  private let repaired: [UInt8]

  init(_ bytes: [UInt8], charset: String?, limits: FeedLimits) throws(FeedError) {
    let text = try DocumentText(bytes, charset: charset, limits: limits)
    try self.init(text, address: nil, limits: limits)
  }

  init(_ text: DocumentText, address: String?, limits: FeedLimits) throws(FeedError) {
    let prologue = Prologue(of: text.bytes)
    guard prologue.rootStart != nil else {
      guard prologue.isWebPage else { throw FeedError(.notAFeed) }
      let found = FeedDiscovery.addresses(in: text.bytes, address: address)
      throw FeedError(.webPage, discovered: found)
    }
    var log = text.log
    if let junk = prologue.junk { log.note("text before the document was left out", at: junk) }
    var repair = MarkupRepair(text: text.bytes, prologue: prologue, limits: limits, log: log)
    repair.run()
    rootName = prologue.rootName
    problems = repair.log.problems(in: text.bytes)
    endsEarly = repair.endsEarly
    repaired = repair.output
  }

  /// Hands the document to a format.
  func read(into consumer: any MarkupConsumer, reader: MarkupReader) throws(FeedError) {
    guard reader.read(repaired, into: consumer) else { throw FeedError(.unreadable) }
  }
}

/// The characters of a document, whatever its encoding, within the limit.
struct DocumentText {
  let bytes: [UInt8]
  let log: ProblemLog

  init(_ raw: [UInt8], charset: String?, limits: FeedLimits) throws(FeedError) {
    guard raw.count <= limits.decodedBytes else {
      throw FeedError(.tooLarge(limit: limits.decodedBytes))
    }
    let decoded = Transcoder(raw, charset: charset, log: ProblemLog(limit: limits.listLength))
    guard decoded.output.contains(where: { !$0.isBlank && $0 != 0 }) else {
      throw FeedError(.empty)
    }
    bytes = decoded.output
    log = decoded.log
  }

  /// Whether it is JSON rather than markup.
  var isJSON: Bool {
    bytes.first { !$0.isBlank } == UInt8(ascii: "{")
  }
}
