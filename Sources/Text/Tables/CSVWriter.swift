/// Writes a table of comma-separated values (RFC 4180) that no spreadsheet takes for formulas.
///
/// A cell that begins with `=`, `+`, `-` or `@` gets an apostrophe before it, and so does one that
/// begins with apostrophes and one of these, so that `CSVWriter.original` gives back every text.
package struct CSVWriter: Sendable {
  private var writer = ByteWriter()

  package init() {}

  package mutating func write(row: [String]) {
    for (index, text) in row.enumerated() {
      if index > 0 { writer.write(",") }
      writer.write(text: CSVWriter.cell(text))
    }
    writer.write("\r\n")
  }

  package var bytes: [UInt8] { writer.bytes }

  /// The text as a cell, within quotation marks where it needs them.
  package static func cell(_ text: String) -> String {
    // Scalar by scalar: a quotation mark with an accent is one to a spreadsheet.
    let safe = (isFormula(text) ? "'" + text : text).unicodeScalars
    let isPlain =
      !safe.contains { "\",;\t\r\n".unicodeScalars.contains($0) } && safe.first != " "
      && safe.last != " "
    return isPlain
      ? String(safe) : "\"" + safe.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// The text that was written as a cell, once its quotation marks are gone.
  package static func original(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let rest = String(cell.unicodeScalars.dropFirst())
    return isFormula(rest) ? rest : cell
  }

  private static func isFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { $0 != "'" }
    return first.map { "=+-@".unicodeScalars.contains($0) } ?? false
  }
}
