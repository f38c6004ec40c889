/// Rows of words in aligned columns, no wider than a terminal.
package struct TextTable {
  package enum Alignment: Sendable {
    case left
    case right
  }

  package struct Column: Sendable {
    package var name: String
    package var alignment: Alignment = .left
    /// Longer words are cut with "…".
    package var mostWidth: Int
  }

  package var columns: [Column]
  package var rows: [[String]]
  private static let gap = "  "

  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines, names of the columns first; every line begins with `indent` and holds at most
  /// `width` characters: the last column gets what the others leave.
  package func lines(indent: String = "", width: Int = 100) -> [String] {
    let cells = [columns.map(\.name)] + rows.map { $0.map(TerminalText.safe) }
    var widths = columns.indices.map { index in
      min(columns[index].mostWidth, cells.map { $0[index].count }.max() ?? 0)
    }
    let used = indent.count + widths.dropLast().reduce(0) { $0 + $1 + Self.gap.count }
    widths[widths.count - 1] = min(widths[widths.count - 1], max(1, width - used))
    return cells.map { row in
      let line = row.indices.map { padded(row[$0], to: widths[$0], columns[$0].alignment) }
      let text = indent + line.joined(separator: Self.gap)
      return String(
        text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
    }
  }

  private func padded(_ text: String, to width: Int, _ alignment: Alignment) -> String {
    let cut = text.count > width ? text.prefix(width - 1) + "…" : text
    let blanks = String(repeating: " ", count: width - cut.count)
    return alignment == .left ? cut + blanks : blanks + cut
  }
}
