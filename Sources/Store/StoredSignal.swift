import GRDB
import Signals
import Text

/// How a signal lies in a row of the table.
enum StoredSignal {
  /// In the order in which `signal` reads them.
  static let columns =
    "signal.id, signal.title, summary, categories, link, language, published, seen"
  static let count = 8

  static func signal(_ row: Row, of source: Source) throws -> Signal {
    Signal(
      id: row[0], title: row[1], summary: row[2], categories: try categories(row[3]),
      link: row[4], language: row[5], published: (row[6] as Int?).map(Day.init(number:)),
      seen: Day(number: row[7]), source: source)
  }

  /// The feed whose id, title and class stand at this place of the row.
  static func source(_ row: Row, at place: Int) -> Source {
    Source(
      id: row[place], title: row[place + 1],
      sourceClass: SourceClass(rawValue: row[place + 2]) ?? .news)
  }

  static func source(_ row: Row) -> Source { source(row, at: 0) }

  /// Reads a JSON list of texts; most have no escapes, and then need no JSON decoder.
  static func categories(_ json: String) throws -> [String] {
    if json == "[]" { return [] }
    let bytes = Array(json.utf8)
    guard json.hasPrefix("[\""), json.hasSuffix("\"]"), !bytes.contains(UInt8(ascii: "\\")) else {
      return try JSON.value([String].self, from: bytes)
    }
    // Without escapes, a quotation mark only begins or ends a text.
    return bytes.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      .enumerated().compactMap { index, text in
        index % 2 == 1 ? String(decoding: text, as: UTF8.self) : nil
      }
  }
}
