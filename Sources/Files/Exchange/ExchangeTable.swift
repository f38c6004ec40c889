import Radars
import Text

/// A table with a line of headings, read for the columns that somebody asks for.
struct ExchangeTable {
  /// The names of the columns, as they are asked for: small letters without blanks.
  private(set) var columns: [String] = []
  private(set) var rows: [ExchangeRow] = []
  private(set) var problems: [Diagnostic] = []
  private let file: String

  private static let mostColumns = 100
  /// No radar has more rows, in all its editions together.
  private static let mostRows = 100_000

  /// - Parameters:
  ///   - isText: whether a column holds free text, in which an unquoted comma may stand.
  ///   - fits: whether a cell can be one of a column that is no free text.
  init(
    _ bytes: [UInt8], file: String, isText: (String) -> Bool, fits: (String, String) -> Bool
  ) {
    self.file = file
    let delimiter = CSVReader.delimiter(of: bytes)
    var reader = CSVReader(bytes, delimiter: delimiter)
    guard let head = reader.next() else { return }
    guard head.cells.count <= ExchangeTable.mostColumns else {
      problems.append(
        Diagnostic(
          .error, file: file, line: head.line,
          "the first line has \(head.cells.count) cells; it should name the columns"))
      return
    }
    columns = head.cells.map(ExchangeTable.column)
    while let row = reader.next(), rows.count < ExchangeTable.mostRows {
      if row.isUnclosed {
        problems.append(
          Diagnostic(
            .error, file: file, line: row.line, "a quotation mark is opened here and never closed",
            advice: "close it, or write it twice where it belongs to the text"))
        break
      }
      if row.cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
      take(row, Character(Unicode.Scalar(delimiter)), isText, fits)
    }
  }

  /// Where a column stands, from 1.
  func number(_ column: String) -> Int? { columns.firstIndex(of: column).map { $0 + 1 } }

  private static func column(_ heading: String) -> String {
    String(
      PlainText.from(text: heading).lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

/// One row of a table.
struct ExchangeRow {
  let line: Int
  private let cells: [String: String]

  init(line: Int, _ columns: [String], _ cells: [String]) {
    self.line = line
    self.cells = Dictionary(
      zip(columns, cells).map { ($0, CSVWriter.original($1)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The cell of the first of these columns that has any text; nil where none has.
  func text(_ columns: String...) -> String? {
    for column in columns {
      let text = PlainText.from(text: cells[column] ?? "")
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// The same as it stands in the file.
  func raw(_ column: String) -> String? {
    cells[column].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}

extension ExchangeTable {
  private mutating func take(
    _ row: CSVReader.Row, _ delimiter: Character, _ isText: (String) -> Bool,
    _ fits: (String, String) -> Bool
  ) {
    // Spreadsheets write empty cells behind the last column.
    var cells = row.cells
    while cells.count > columns.count, cells.last?.allSatisfy(\.isWhitespace) == true {
      cells.removeLast()
    }
    guard cells.count > columns.count else {
      rows.append(ExchangeRow(line: row.line, columns, cells))
      return
    }
    let readings = readings(of: cells, delimiter, isText, fits)
    guard readings.count == 1 else { return report(row, cells.count, readings.count) }
    problems.append(
      Diagnostic(
        .warning, file: file, line: row.line, column: readings[0].column,
        "the row has \(cells.count) cells under \(columns.count) headings; read as "
          + "'\(PlainText.excerpt(of: readings[0].joined, limit: 80))' under "
          + "'\(columns[readings[0].column - 1])'",
        advice: "put a text with '\(delimiter)' in it into quotation marks"))
    rows.append(ExchangeRow(line: row.line, columns, readings[0].cells))
  }

  private mutating func report(_ row: CSVReader.Row, _ count: Int, _ readings: Int) {
    problems.append(
      Diagnostic(
        .error, file: file, line: row.line, column: columns.count + 1,
        "the row has \(count) cells under \(columns.count) headings, and "
          + (readings == 0 ? "no way to read it fits" : "there are several ways to read it"),
        advice: "put a text with commas in it into quotation marks"))
  }

  /// The ways to read a row with too many cells: what was parted in one or two free texts is put
  /// together again, so that every other cell fits its column.
  private func readings(
    of cells: [String], _ delimiter: Character, _ isText: (String) -> Bool,
    _ fits: (String, String) -> Bool
  ) -> [(cells: [String], column: Int, joined: String)] {
    let extra = cells.count - columns.count
    let texts = columns.indices.filter { isText(columns[$0]) }
    guard extra <= 30 else { return [] }
    var found: [(cells: [String], column: Int, joined: String)] = []
    for first in texts {
      for second in texts where second >= first {
        for share in first == second ? [extra] : Array(1..<max(1, extra)) {
          let widths = columns.indices.map { index in
            1 + (index == first ? share : 0)
              + (index == second && first != second ? extra - share : 0)
          }
          let joined = ExchangeTable.joined(cells, widths, delimiter)
          let isFine = zip(columns, joined).allSatisfy { isText($0) || fits($0, $1) }
          if isFine { found.append((joined, first + 1, joined[first])) }
        }
      }
    }
    return found
  }

  private static func joined(
    _ cells: [String], _ widths: [Int], _ delimiter: Character
  ) -> [String] {
    var position = 0
    return widths.map { width in
      defer { position += width }
      return cells[position..<position + width].joined(separator: String(delimiter))
    }
  }
}
