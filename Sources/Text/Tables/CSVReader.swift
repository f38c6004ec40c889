/// The rows of a table of comma-separated values (RFC 4180), one after the other, out of its bytes.
///
/// Read as people write them: with CRLF, LF or CR, with semicolons or tabs, with blanks before a
/// quotation mark, with a byte order mark. Lines without any character are no rows.
package struct CSVReader: Sendable {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position: Int
  private var line = 1

  /// One row.
  package struct Row: Equatable, Sendable {
    /// Where it begins, from 1.
    package var line: Int
    package var cells: [String]
    /// A cell's quotation mark is never closed: the cell holds the rest of the table.
    package var isUnclosed = false
  }

  /// - Parameter delimiter: what stands between cells; else the one that the first line has most of.
  package init(_ bytes: [UInt8], delimiter: UInt8? = nil) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.delimiter = delimiter ?? CSVReader.delimiter(of: bytes[position...])
  }

  /// The next row; nil behind the last one.
  package mutating func next() -> Row? {
    while position < bytes.count, isLineEnd { skipLineEnd() }
    guard position < bytes.count else { return nil }
    var row = Row(line: line, cells: [])
    while true {
      row.cells.append(cell(&row.isUnclosed))
      guard position < bytes.count, !isLineEnd else { break }
      position += 1
    }
    skipLineEnd()
    return row
  }

  /// The comma, semicolon or tab that stands most often outside quotation marks in the first line
  /// with any character.
  package static func delimiter(of bytes: some Sequence<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var hasBegun = false
    for byte in bytes {
      if byte == CSVReader.quote { isQuoted.toggle() }
      if byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn {
        if hasBegun && !isQuoted { break }
      } else {
        hasBegun = true
      }
      if !isQuoted, let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    return candidates[counts.firstIndex(of: counts.max() ?? 0) ?? 0]
  }
}

extension CSVReader {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private var isLineEnd: Bool {
    bytes[position] == CSVReader.lineFeed || bytes[position] == CSVReader.carriageReturn
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let isPair =
      bytes[position] == CSVReader.carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == CSVReader.lineFeed
    position += isPair ? 2 : 1
    line += 1
  }

  private mutating func cell(_ isUnclosed: inout Bool) -> String {
    var start = position
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard start < bytes.count, bytes[start] == CSVReader.quote else { return plainCell() }
    position = start + 1
    return quotedCell(&isUnclosed)
  }

  private mutating func plainCell() -> String {
    let start = position
    while position < bytes.count, bytes[position] != delimiter, !isLineEnd { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// What stands within quotation marks, and what some programs write behind them.
  private mutating func quotedCell(_ isUnclosed: inout Bool) -> String {
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == CSVReader.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == CSVReader.quote else {
          position += 1
          let rest = plainCell()
          return String(decoding: text, as: UTF8.self)
            + (rest.allSatisfy { $0 == " " } ? "" : rest)
        }
        position += 1
      } else if byte == CSVReader.lineFeed
        || (byte == CSVReader.carriageReturn
          && !(position + 1 < bytes.count && bytes[position + 1] == CSVReader.lineFeed))
      {
        line += 1
      }
      text.append(byte)
      position += 1
    }
    isUnclosed = true
    return String(decoding: text, as: UTF8.self)
  }
}
