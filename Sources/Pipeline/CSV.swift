/// Tables for spreadsheets, by RFC 4180.
enum CSV {
  /// Lines of cells, the first one the heading. What a spreadsheet would take for a formula begins
  /// with an apostrophe.
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let plain = TerminalText.safe(text)
    let isFormula = plain.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
    let safe = (isFormula ? "'" + plain : plain).unicodeScalars
    guard safe.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return String(safe)
    }
    // Scalar by scalar: a quotation mark with an accent is one to a spreadsheet.
    return "\"" + safe.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
