import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The corpus on disk: the feeds one after another, and where each one ends.
struct CorpusFile: Sendable {
  struct Failure: Error {
    var path: String
  }

  let path: String
  /// Where each feed ends, in bytes.
  let ends: [Int]

  var byteCount: Int { ends.last ?? 0 }

  /// Writes feeds until each kind has its share.
  static func write(to path: String, megabytes: Int) throws -> CorpusFile {
    // The list comes last and under another name, so that half a corpus is never taken for one.
    guard let file = fopen(path, "wb"), let list = fopen(path + ".new", "wb") else {
      throw Failure(path: path)
    }
    var inventor = FeedInventor(seed: 2026)
    var written = [Int](repeating: 0, count: FeedKind.allCases.count)
    var ends: [Int] = []
    let share = megabytes * 1_000_000 / FeedKind.allCases.count
    while let kind = written.indices.min(by: { written[$0] < written[$1] }), written[kind] < share {
      let feed = inventor.feed(FeedKind.allCases[kind])
      written[kind] += feed.count
      ends.append((ends.last ?? 0) + feed.count)
      guard fwrite(feed, 1, feed.count, file) == feed.count else { throw Failure(path: path) }
      fputs("\(ends.last ?? 0)\n", list)
    }
    guard fclose(file) == 0, fclose(list) == 0, rename(path + ".new", path + ".ends") == 0 else {
      throw Failure(path: path)
    }
    return CorpusFile(path: path, ends: ends)
  }

  private init(path: String, ends: [Int]) {
    self.path = path
    self.ends = ends
  }

  init(reading path: String) throws {
    guard let list = fopen(path + ".ends", "rb") else { throw Failure(path: path) }
    defer { fclose(list) }
    var ends: [Int] = []
    var line = [CChar](repeating: 0, count: 64)
    while fgets(&line, Int32(line.count), list) != nil { ends.append(atol(line)) }
    self.init(path: path, ends: ends)
  }

  /// Hands feed after feed to the body until the queue has no more; several may share one queue.
  func eachFeed(of queue: borrowing Atomic<Int>, _ body: ([UInt8]) throws -> Void) throws {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(path: path) }
    defer { close(descriptor) }
    while true {
      let index = queue.add(1, ordering: .relaxed).oldValue
      guard index < ends.count else { return }
      let start = index == 0 ? 0 : ends[index - 1]
      let length = ends[index] - start
      let feed = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
        count = max(0, pread(descriptor, buffer.baseAddress, length, off_t(start)))
      }
      try body(feed)
    }
  }

  func eachFeed(_ body: ([UInt8]) throws -> Void) throws {
    try eachFeed(of: Atomic(0), body)
  }
}
