import Text

/// A document of markup: its root is known, and it can be read whatever its state.
struct MarkupDocument {
  let rootName: String
  private let text: DocumentText
  private let prologue: Prologue
  private let limits: FeedLimits
  private let address: String?

  /// Which way the markup goes.
  enum Way {
    /// Straight for UTF-8 without a document type, which nearly all feeds are; else by libxml2.
    case common
    /// From the scanner straight to what reads the feed.
    case straight
    /// Written as XML by the scanner, and read by libxml2. Both ways give the same, which tests and
    /// fuzzing check.
    case byLibXML2
  }

  /// What a reading leaves behind.
  struct Outcome {
    var log: ProblemLog
    var endsEarly: Bool
  }

  init(_ text: DocumentText, address: String?, limits: FeedLimits) throws(FeedError) {
    prologue = Prologue(of: text.bytes)
    guard prologue.rootStart != nil else {
      guard prologue.isWebPage else { throw FeedError(.notAFeed) }
      let found = FeedDiscovery.addresses(in: text.bytes, address: address)
      throw FeedError(.webPage, discovered: found)
    }
    self.text = text
    self.address = address
    self.limits = limits
    rootName = prologue.rootName
  }

  /// What to say where nothing of a feed is in the document: a page may well speak of feeds.
  var emptiness: FeedError? {
    guard prologue.isWebPage else { return nil }
    return FeedError(
      .webPage, discovered: FeedDiscovery.addresses(in: text.bytes, address: address))
  }

  /// Hands the document to what makes something of it.
  func read<Consumer: MarkupConsumer>(
    into consumer: inout Consumer, way: Way = .common, reader: MarkupReader = MarkupReader()
  ) throws(FeedError) -> Outcome {
    var log = text.log
    if let junk = prologue.junk { log.note("text before the document was left out", at: junk) }
    let isCommon = text.isUTF8 && !prologue.hasDocumentType
    if way == .straight || way == .common && isCommon {
      return try readStraight(into: &consumer, log: log)
    }
    return try readByLibXML2(into: &consumer, log: log, reader: reader)
  }

  private func readStraight<Consumer: MarkupConsumer>(
    into consumer: inout Consumer, log: ProblemLog
  ) throws(FeedError) -> Outcome {
    var scanner = MarkupScanner(
      text, prologue: prologue, limits: limits, log: log, consumer: NamespaceScope(consumer))
    scanner.run(text.bytes.span)
    guard scanner.hasStarted else { throw FeedError(.unreadable) }
    consumer = scanner.consumer.consumer
    return Outcome(log: scanner.log, endsEarly: scanner.endsEarly)
  }

  private func readByLibXML2<Consumer: MarkupConsumer>(
    into consumer: inout Consumer, log: ProblemLog, reader: MarkupReader
  ) throws(FeedError) -> Outcome {
    var scanner = MarkupScanner(
      text, prologue: prologue, limits: limits, log: log, consumer: MarkupWriter())
    scanner.run(text.bytes.span)
    let written = scanner.consumer
    guard scanner.hasStarted,
      reader.read(written.output, offsets: written.offsets, into: &consumer)
    else {
      throw FeedError(.unreadable)
    }
    return Outcome(log: scanner.log, endsEarly: scanner.endsEarly)
  }
}
