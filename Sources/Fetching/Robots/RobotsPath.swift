/// Paths and patterns of robots.txt, compared byte by byte in one spelling.
enum RobotsPath {
  /// The spelling in which paths and patterns are compared: characters beyond ASCII are
  /// percent-encoded, escapes of unreserved characters are undone, others have capital letters
  /// (RFC 9309, 2.2.2; RFC 3986, 6.2.2).
  static func levelled(_ path: String) -> String {
    let bytes = Array(path.utf8)
    var levelled: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        append(high * 16 + low, escaped: true, to: &levelled)
        index += 3
      } else {
        append(byte, escaped: false, to: &levelled)
        index += 1
      }
    }
    return String(decoding: levelled, as: UTF8.self)
  }

  /// Whether a path begins as the pattern says.
  ///
  /// - Complexity: O(path × stars), with no backtracking beyond the last star.
  static func matches(_ path: String, _ pattern: String) -> Bool {
    var path = Array(path.utf8)[...]
    let isAnchored = pattern.hasSuffix("$")
    let written = Array((isAnchored ? pattern.dropLast() : pattern[...]).utf8)
    let pieces = written.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    guard let first = pieces.first, path.starts(with: first) else { return false }
    path = path.dropFirst(first.count)
    guard pieces.count > 1 else { return !isAnchored || path.isEmpty }
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = path.firstRange(of: piece) else { return false }
      path = path[found.upperBound...]
    }
    guard let last = pieces.last else { return true }
    return isAnchored
      ? path.count >= last.count && path.suffix(last.count).elementsEqual(last)
      : last.isEmpty || path.firstRange(of: last) != nil
  }

  private static func append(_ byte: UInt8, escaped: Bool, to path: inout [UInt8]) {
    if isUnreserved(byte) || (!escaped && byte < 0x80) {
      path.append(byte)
    } else {
      path += [UInt8(ascii: "%"), hex(byte >> 4), hex(byte & 15)]
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  private static func hex(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }
}
