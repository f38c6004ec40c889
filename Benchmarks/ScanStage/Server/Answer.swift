/// What a server of the stage does with a request.
package struct Answer: Sendable {
  /// What becomes of the connection when all bytes are sent.
  package enum Ending: Equatable, Sendable {
    case keepOpen
    case close
    /// An RST instead of an orderly end.
    case reset
    /// Nothing more comes for so many milliseconds; then it is closed.
    case stall(Int)
  }

  /// Head and body, or as much of them as is to be sent.
  package var bytes: [UInt8]
  /// Milliseconds before the first byte.
  package var delay: Int
  package var ending: Ending

  package init(_ bytes: [UInt8], delay: Int, ending: Ending = .keepOpen) {
    self.bytes = bytes
    self.delay = delay
    self.ending = ending
  }
}
