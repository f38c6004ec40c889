import Glibc
import Signals
import Text

/// The invented texts on disk: for each a line with its title and one with its summary.
struct TextFile {
  let path: String
  let bytes: [UInt8]

  /// The file as it is, or made anew where there is none.
  init(at path: String, megabytes: Int, _ invent: () throws -> InventedText) throws {
    if access(path, R_OK) != 0 {
      try TextFile.write(to: path, byteCount: megabytes * 1_000_000, try invent())
    }
    try self.init(reading: path)
  }

  init(reading path: String) throws {
    self.path = path
    bytes = try Process.bytes(of: path)
  }

  /// Each text: title, end of line, summary.
  func texts() -> [String] {
    var texts: [String] = []
    var start = 0
    while start < bytes.count {
      let titleEnd = bytes.span.find(0x0A, from: start) ?? bytes.count
      let end = bytes.span.find(0x0A, from: min(titleEnd + 1, bytes.count)) ?? bytes.count
      texts.append(bytes.span.text(in: start..<end))
      start = end + 1
    }
    return texts
  }

  /// The texts as signals of one day, without their languages, so that all keywords count.
  func signals() -> [Signal] {
    let source = Source(id: "invented", title: "Invented", sourceClass: .tradePress)
    return texts().enumerated().map { number, text in
      let lines = text.split(separator: "\n", maxSplits: 1)
      return Signal(
        id: "signal-\(number)", title: String(lines[0]), summary: String(lines[1]),
        seen: Day(number: 20_773), source: source)
    }
  }

  private static func write(
    to path: String, byteCount: Int, _ text: consuming InventedText
  ) throws {
    // Under another name first, so that half a text is never taken for one.
    guard let file = fopen(path + ".new", "wb") else { throw BenchmarkError(message: path) }
    var inventor = text
    var written = 0
    while written < byteCount {
      let bytes = inventor.next().bytes
      written += fwrite(bytes, 1, bytes.count, file)
    }
    guard fclose(file) == 0, rename(path + ".new", path) == 0 else {
      throw BenchmarkError(message: path)
    }
  }
}
