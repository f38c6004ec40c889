import Feeds
import LibXML2Limit
import Synchronization
import Text

/// One way of going through the whole corpus.
enum Measure: String, CaseIterable {
  /// libxml2's push parser with callbacks that do nothing: the limit.
  case libxml2
  /// All fields of all entries as bytes.
  case bytes
  /// What scout does: texts plain, links absolute, dates read.
  case text
  /// The same on two cores.
  case text2

  /// What it is compared with.
  var base: Measure { self == .text2 ? .text : .libxml2 }

  var name: String { self == .text ? "one core" : "libxml2" }

  var title: String {
    switch self {
    case .libxml2: "libxml2, empty callbacks (C)"
    case .bytes: "scout, all fields as bytes"
    case .text: "scout, whole feeds with plain texts"
    case .text2: "the same on two cores"
    }
  }

  /// What came out, so that nothing can be left out: entries, and a sum over their texts.
  struct Tally: Sendable {
    var entries = 0
    var fields = 0
    var sum: UInt64 = 0

    mutating func add(_ other: Tally) {
      entries += other.entries
      fields += other.fields
      sum &+= other.sum
    }

    mutating func add(_ feed: Feed) {
      for entry in feed.entries {
        entries += 1
        for text in [entry.id, entry.title, entry.link ?? "", entry.summary, entry.content] {
          if !text.isEmpty { fields += 1 }
          sum &+= checksum(of: text)
        }
        sum &+= UInt64(bitPattern: Int64(entry.published?.seconds ?? 0))
      }
    }
  }

  func run(_ corpus: CorpusFile) async throws -> Tally {
    switch self {
    case .libxml2:
      var tally = Tally()
      try corpus.eachFeed { feed in
        let isSound = feed.withUnsafeBytes {
          libxml2_limit_push($0.bindMemory(to: CChar.self).baseAddress, $0.count)
        }
        precondition(isSound == 1, "a feed of the corpus is damaged")
        tally.entries += 1
      }
      return tally
    case .bytes: return try bytes(corpus)
    case .text: return try text(corpus, Queue())
    case .text2:
      let queue = Queue()
      async let other = text(corpus, queue)
      var tally = try text(corpus, queue)
      tally.add(try await other)
      return tally
    }
  }

  /// Which feed is next, for all who read.
  private final class Queue: Sendable {
    let next = Atomic(0)
  }

  private func bytes(_ corpus: CorpusFile) throws -> Tally {
    final class Box {
      var tally = Tally()
    }
    let box = Box()
    let reader = FeedReader()
    try corpus.eachFeed { feed in
      try reader.drafts(of: feed) { draft in
        box.tally.entries += 1
        box.tally.fields += draft.fieldCount
        box.tally.sum &+= draft.bytes.withUnsafeBytes(checksum)
      }
    }
    return box.tally
  }

  @Sendable
  private func text(_ corpus: CorpusFile, _ queue: Queue) throws -> Tally {
    var tally = Tally()
    let reader = FeedReader()
    try corpus.eachFeed(of: queue.next) { tally.add(try reader.read($0)) }
    return tally
  }
}

private func checksum(of text: String) -> UInt64 {
  var text = text
  return text.withUTF8 { checksum(UnsafeRawBufferPointer($0)) }
}

/// The sum of the bytes, eight at a time: cheap beside reading, and different for different texts.
private func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  var sum = UInt64(bytes.count)
  var place = 0
  while place + 8 <= bytes.count {
    sum = (sum &+ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 31
    place += 8
  }
  while place < bytes.count {
    sum = (sum &+ UInt64(bytes[place])) &* 31
    place += 1
  }
  return sum
}
