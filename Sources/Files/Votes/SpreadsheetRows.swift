import Text

/// The rows of a CSV file as spreadsheets write it: comma, semicolon or tabulator, quotation marks,
/// a byte order mark, any line end.
struct SpreadsheetRows {
  /// Each with its number as the spreadsheet counts it, from 1.
  private(set) var rows: [(number: Int, cells: [String])] = []
  /// The row in which a quotation mark was opened and never closed.
  private(set) var openQuote: Int?

  /// Bytes that are no UTF-8 become replacement characters: names suffer, figures do not.
  init(_ bytes: [UInt8]) {
    var text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    if text.first == "\u{feff}" { text.removeFirst() }
    var scalars = Array(text)
    var number = 1
    var separator = SpreadsheetRows.separator(of: scalars)
    // Excel's own first line, `sep=;`.
    if scalars.count >= 5, String(String.UnicodeScalarView(scalars[0..<4])) == "sep=",
      !["\r", "\n"].contains(scalars[4])
    {
      separator = scalars[4]
      var end = scalars.firstIndex { $0 == "\r" || $0 == "\n" } ?? scalars.count - 1
      if end + 1 < scalars.count, scalars[end] == "\r", scalars[end + 1] == "\n" { end += 1 }
      scalars.removeSubrange(...end)
      number = 2
    }
    read(scalars, separator, number)
  }

  /// The one of the three that the first line has most of, outside quotation marks.
  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      counts[scalar, default: 0] += 1
    }
    let known: [Unicode.Scalar] = [";", "\t", ","]
    return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  private mutating func read(
    _ scalars: [Unicode.Scalar], _ separator: Unicode.Scalar, _ first: Int
  ) {
    var number = first
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var quotedSince: Int?
    var index = 0
    func isQuote(_ place: Int) -> Bool { place < scalars.count && scalars[place] == "\"" }
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if quotedSince != nil {
        if scalar != "\"" {
          cell.append(scalar)
        } else if isQuote(index) {
          cell.append("\"")
          index += 1
        } else {
          quotedSince = nil
        }
      } else if scalar == "\"", cell.allSatisfy(\.properties.isWhitespace) {
        cell = String.UnicodeScalarView()
        quotedSince = number
      } else if scalar == separator {
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        rows.append((number, cells + [String(cell)]))
        number += 1
        cells = []
        cell = String.UnicodeScalarView()
      } else {
        cell.append(scalar)
      }
    }
    openQuote = quotedSince
    if !cells.isEmpty || !cell.isEmpty { rows.append((number, cells + [String(cell)])) }
  }

  /// How a spreadsheet calls a cell: `E7`.
  static func name(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return "\(letters)\(row)"
  }
}
