/// Where a YAML text repeats another part of itself by an alias (`*name`).
///
/// Aliases of aliases make a small file expand without end, and files of scout have no use for
/// them, so they are refused before the text is read.
enum YAMLAlias {
  /// The place of the first alias, from 1; quoted text and comments do not count.
  ///
  /// An alias begins where a value may begin: at the start of a line or after `:`, `-`, `?`, `[`,
  /// `{` or `,`.
  static func first(in text: String) -> (line: Int, column: Int)? {
    var state = State()
    for byte in text.utf8 {
      if state.take(byte) { return (state.line, state.column) }
    }
    return nil
  }

  private struct State {
    var line = 1
    /// Counted in scalars.
    var column = 0
    private var quote: UInt8 = 0
    private var isComment = false
    private var mayBegin = true
    private var previous = UInt8(ascii: " ")

    /// Whether an alias begins with the byte.
    mutating func take(_ byte: UInt8) -> Bool {
      if byte == UInt8(ascii: "\n") {
        let next = line + 1
        self = State()
        line = next
        return false
      }
      if byte & 0xc0 != 0x80 { column += 1 }
      defer { previous = byte }
      guard !isComment else { return false }
      if quote != 0 {
        if byte == quote { quote = 0 }
        return false
      }
      switch byte {
      case UInt8(ascii: "#") where previous == UInt8(ascii: " "):
        isComment = true
        return false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if mayBegin { quote = byte }
      case UInt8(ascii: "*"):
        if mayBegin { return true }
      case UInt8(ascii: " "):
        return false
      default: break
      }
      mayBegin = State.beginsValue(byte)
      return false
    }

    private static func beginsValue(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "["),
        UInt8(ascii: "{"), UInt8(ascii: ","):
        true
      default: false
      }
    }
  }
}
