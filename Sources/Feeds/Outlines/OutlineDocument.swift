import Text

/// An OPML list as it is written: what it says, and where each outline stands in its bytes.
///
/// Other readers keep attributes, comments and namespaces of their own in such lists. So nothing is
/// written anew: what is added is spliced in, and what is taken out is copied.
package struct OutlineDocument: Sendable {
  /// UTF-8, and said to be.
  package let bytes: [UInt8]
  package let title: String
  /// Why it had to be written anew after all; empty where every byte is as it was.
  package let repairs: [FeedProblem]
  let root: MarkupNode
  /// The readings of its outlines by where they stand.
  let readings: [Int: OutlineReading]

  /// Reads any list in order to take from it: a damaged one is mended first.
  ///
  /// Mending keeps every element and attribute; where tags are damaged, comments are lost.
  package init(mending raw: [UInt8]) throws(FeedError) {
    let text = try DocumentText(raw, charset: nil, limits: FeedLimits())
    let written = DeclaredEncoding.corrected(text.bytes)
    let prologue = Prologue(of: written)
    if MarkupReader().isSound(written), !prologue.hasDocumentType,
      let document = try? OutlineDocument(written, repairs: [])
    {
      self = document
      return
    }
    let rewritten = try OutlineMending.rewritten(written)
    let mended = OutlineMending.mendedValues(of: written) ?? rewritten.bytes
    do {
      self = try OutlineDocument(mended, repairs: rewritten.problems)
    } catch {
      throw FeedError(.unreadable)
    }
  }

  /// Reads a list in order to add to it: each byte must be where it seems to be.
  package init(editing raw: [UInt8]) throws(OutlineDamage) {
    let text: DocumentText
    do {
      text = try DocumentText(raw, charset: nil, limits: FeedLimits())
    } catch {
      throw OutlineDamage(error.message)
    }
    let mark = DeclaredEncoding.mark(of: raw)
    guard text.isUTF8, raw[mark...].elementsEqual(text.bytes) else {
      throw OutlineDamage("it is not written as UTF-8")
    }
    self = try OutlineDocument(raw, repairs: [])
    guard bodies.count == 1, root.outlines(in: bytes).count == bodies[0].outlines(in: bytes).count
    else { throw OutlineDamage("it should have one <body> that holds all outlines") }
  }

  private init(_ bytes: [UInt8], repairs: [FeedProblem]) throws(OutlineDamage) {
    let prologue = Prologue(of: bytes)
    guard let start = prologue.rootStart, prologue.rootName == "opml" else {
      throw OutlineDamage(FeedError(.notSubscriptions).message)
    }
    root = try MarkupTree.root(of: bytes, from: start)
    let consumer: OPMLConsumer
    do {
      consumer = try OPMLConsumer.read(bytes)
    } catch {
      throw OutlineDamage(error.message)
    }
    // The reader counts from behind a byte-order mark.
    let mark = DeclaredEncoding.mark(of: bytes)
    readings = consumer.readings.reduce(into: [:]) { readings, reading in
      var reading = reading
      reading.offset += mark
      readings[reading.offset] = reading
    }
    title = consumer.title
    self.bytes = bytes
    self.repairs = repairs
  }
}

extension OutlineDocument {
  /// The list as it is kept: its own bytes as UTF-8, mended only where it is so damaged that nobody
  /// could add to it.
  package static func kept(_ raw: [UInt8]) throws(FeedError) -> OutlineDocument {
    let mark = DeclaredEncoding.mark(of: raw)
    let text = try DocumentText(raw, charset: nil, limits: FeedLimits())
    let isSame = text.isUTF8 && raw[mark...].elementsEqual(text.bytes)
    let written = DeclaredEncoding.corrected(isSame ? raw : text.bytes)
    if let document = try? OutlineDocument(editing: written) { return document }
    return try OutlineDocument(mending: raw)
  }

  /// The list without permissions to set robots.txt aside, which a publisher gave to somebody else;
  /// and how many there were.
  package var withoutPermissions: (bytes: [UInt8], count: Int) {
    let places = root.places(ofAttribute: "permission", in: bytes)
    return (bytes.applying(places.map { Splice(place: $0, text: []) }), places.count)
  }

  /// The feeds it names and the addresses it refuses, in its order.
  package var feeds: [ListedFeed] {
    readings.values.sorted { $0.offset < $1.offset }.compactMap { reading in
      switch reading.kind {
      case .folder: nil
      case .feed(let subscription):
        ListedFeed(place: reading.offset, title: subscription.title, subscription: subscription)
      case .refused(let address):
        ListedFeed(place: reading.offset, title: reading.text, refusedAddress: address)
      }
    }
  }

  package var subscriptions: [Subscription] { feeds.compactMap(\.subscription) }

  var bodies: [MarkupNode] { root.children.filter { $0.isNamed("body", in: bytes) } }

  func reading(of node: MarkupNode) -> OutlineReading? { readings[node.startTag.lowerBound] }
}

/// A feed as an outline of a list names it.
package struct ListedFeed: Equatable, Sendable {
  /// Where its outline stands in the document; its name among the feeds of one list.
  package var place: Int
  package var title: String
  /// Nil where its address is none.
  package var subscription: Subscription?
  /// What stands in the place of an address where that is none.
  package var refusedAddress: String?
}

extension OPMLConsumer {
  /// What a list in UTF-8 says.
  fileprivate static func read(_ bytes: [UInt8]) throws(FeedError) -> OPMLConsumer {
    let limits = FeedLimits()
    let document = try MarkupDocument(
      try DocumentText(bytes, charset: nil, limits: limits), address: nil, limits: limits)
    var consumer = OPMLConsumer(limits: limits)
    _ = try document.read(into: &consumer)
    return consumer
  }
}
