/// Where a YAML text repeats another part of itself by an alias (`*name`).
///
/// Aliases of aliases make a small file expand without end, and files of scout have no use for
/// them, so they are refused before the text is read.
enum YAMLAlias {
  /// The place of the first alias, from 1; quoted text and comments do not count.
  static func first(in text: String) -> (line: Int, column: Int)? {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let column = column(in: line) { return (index + 1, column) }
    }
    return nil
  }

  /// An alias begins where a value may begin: at the start of a line or after `:`, `-`, `?`, `[`,
  /// `{` or `,`.
  private static func column(in line: Substring) -> Int? {
    var quote: Unicode.Scalar?
    var mayBegin = true
    var previous: Unicode.Scalar = " "
    for (index, scalar) in line.unicodeScalars.enumerated() {
      defer { previous = scalar }
      if let open = quote {
        if scalar == open { quote = nil }
        continue
      }
      if scalar == "#" && previous == " " { return nil }
      if (scalar == "\"" || scalar == "'") && mayBegin { quote = scalar }
      if scalar == "*" && mayBegin { return index + 1 }
      if scalar != " " { mayBegin = beginsValue.contains(scalar) }
    }
    return nil
  }

  private static let beginsValue: Set<Unicode.Scalar> = [":", "-", "?", "[", "{", ","]
}
