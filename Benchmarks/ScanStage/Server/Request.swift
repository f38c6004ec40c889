/// A request as far as the stage's servers look at it.
package struct Request: Equatable, Sendable {
  package let host: LoopbackHost
  package let path: String
  /// The value of If-None-Match.
  package let knownTag: String?

  /// Reads the head of a request; nil where it is none.
  init?(head: [UInt8], host: LoopbackHost) {
    let lines = head.split(separator: UInt8(ascii: "\n"))
    guard let parts = lines.first?.split(separator: UInt8(ascii: " ")), parts.count == 3 else {
      return nil
    }
    self.host = host
    path = String(decoding: parts[1], as: UTF8.self)
    knownTag = lines.lazy.compactMap(Request.knownTag).first
  }

  private static func knownTag(_ line: ArraySlice<UInt8>) -> String? {
    let name = "if-none-match:"
    // Letters with this bit are in lower case; of the other characters of the name it changes none.
    let isTag = line.count > name.utf8.count && zip(line, name.utf8).allSatisfy { $0 | 0x20 == $1 }
    guard isTag else { return nil }
    let value = line.dropFirst(name.utf8.count).filter { $0 > UInt8(ascii: " ") }
    return String(decoding: value, as: UTF8.self)
  }
}
