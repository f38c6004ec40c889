import CPages

/// The style sheet and the script of a page; they stay where people read and edit them, in
/// Sources/CPages, and are embedded when the program is built.
enum Resources {
  static let style = joined(page_style())
  static let script = joined(page_script())
  /// The style sheet of pages of text and tables.
  static let handoutStyle = joined(page_handout_style())

  private static func joined(_ part: page_part) -> [UInt8] {
    Array(UnsafeBufferPointer(start: part.bytes, count: part.length))
  }
}
