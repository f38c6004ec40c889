import Text

/// Tables for spreadsheets, of texts from anywhere.
enum CSV {
  /// Lines of cells, the first one the heading, without what could steer a terminal.
  static func text(_ rows: [[String]]) -> String {
    var table = CSVWriter()
    for row in rows { table.write(row: row.map(TerminalText.safe)) }
    return String(decoding: table.bytes, as: UTF8.self)
  }
}
