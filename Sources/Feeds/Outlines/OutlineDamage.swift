/// Why a document cannot be edited without rewriting it, and where.
package struct OutlineDamage: Error, Equatable, Sendable {
  /// For people; what it is, not what to do.
  package var message: String
  /// Counted from 1; nil where the whole document is meant.
  package var line: Int?

  package init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  init(_ message: String, at offset: Int, in bytes: [UInt8]) {
    var place = TextPlace()
    place.advance(to: offset, in: bytes)
    self.init(message, line: place.line)
  }
}
