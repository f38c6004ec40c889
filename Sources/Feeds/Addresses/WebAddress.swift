import Text

/// Makes addresses absolute (RFC 3986, 5.2), and lets only http and https through.
enum WebAddress {
  /// The absolute http or https address that a reference means, or nil; its host is in small
  /// letters.
  ///
  /// One of more than `longest` bytes is none: what leans on it would grow with it.
  static func resolve(_ reference: Span<UInt8>, against base: String?) -> String? {
    guard reference.count <= longest else { return nil }
    return reference.isPlainAddress
      ? reference.text : resolve(reference.text, against: base)
  }

  static func resolve(_ reference: String, against base: String?) -> String? {
    guard let absolute = join(reference, to: base) else { return nil }
    let start = absolute.prefix(8).lowercased()
    let scheme =
      start.hasPrefix("https://") ? "https://" : start.hasPrefix("http://") ? "http://" : ""
    let rest = absolute.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !scheme.isEmpty, !host.isEmpty else { return nil }
    guard absolute.utf8.count <= longest else { return nil }
    let name = host.lastIndex(of: "@").map { host[host.index(after: $0)...] } ?? host
    return scheme + host[..<name.startIndex] + name.lowercased() + rest[host.endIndex...]
  }

  private static let longest = 4_096

  /// Whether a reference says by itself what it means, and needs no base.
  static func isAbsolute(_ reference: Span<UInt8>) -> Bool {
    reference.isPlainAddress || scheme(of: clean(reference.text)) != nil
  }

  /// The reference in full, whatever its scheme; nil where it is empty or has nothing to lean on.
  static func join(_ reference: String, to base: String?) -> String? {
    let text = clean(reference)
    guard !text.isEmpty else { return nil }
    if scheme(of: text) != nil { return text }
    guard let base, let parts = AddressParts(clean(base)) else { return nil }
    return parts.resolving(text)
  }

  /// White space at the ends and line ends within are removed, blanks become `%20`, as browsers do;
  /// so do characters that nobody sees, which might make an address look like another.
  private static func clean(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    var output: [UInt8] = []
    for (index, byte) in zip(bytes.indices[start...], bytes[start...])
    where byte >= 0x20 && byte != 0x7F {
      if byte == 0x20 {
        output.append(contentsOf: "%20".utf8)
      } else if byte != UInt8(ascii: ";") || !bytes.span.has("&amp", at: index - 4) {
        output.append(byte)
      } else {
        // Escaped once too often; no address has `&amp;` in it.
        output.removeLast(3)
      }
    }
    let text = String(decoding: output, as: UTF8.self)
    guard text.unicodeScalars.contains(where: \.isTrick) else { return text }
    return text.unicodeScalars.map { $0.isTrick ? percentEncoded($0) : String($0) }.joined()
  }

  private static func percentEncoded(_ scalar: Unicode.Scalar) -> String {
    UTF8.encode(scalar)!.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
  }

  /// The scheme in front of the first colon, if there is one.
  static func scheme(of text: String) -> Substring? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first,
      first.isLetter
    else {
      return nil
    }
    let scheme = text[..<colon]
    let isScheme = scheme.utf8.allSatisfy {
      $0.isLetter || $0.isDigit || "+-.".utf8.contains($0)
    }
    return isScheme ? scheme : nil
  }
}

extension Span<UInt8> {
  /// Whether it is an absolute web address of the usual form, with nothing in it to clean.
  fileprivate var isPlainAddress: Bool {
    let start = has("https://", at: 0) ? 8 : has("http://", at: 0) ? 7 : 0
    guard start > 0, start < count else { return false }
    // Letters beyond ASCII are plain too, but a closer look costs more than it saves.
    guard firstIndex(from: start, marked: { $0.beyondPrintable | $0.equal(0x20) }) == count,
      find("&amp;", from: start) == nil
    else { return false }
    var index = start
    while index < count, !isEndOfHost(self[index]) {
      if self[index] != self[index].lowercased { return false }
      index += 1
    }
    return index > start
  }

  private func isEndOfHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}

/// The parts of an absolute address that references lean on.
private struct AddressParts {
  let scheme: Substring
  let authority: Substring
  let path: Substring
  let query: Substring

  init?(_ text: String) {
    guard let scheme = WebAddress.scheme(of: text) else { return nil }
    let rest = text[scheme.endIndex...].dropFirst()
    guard rest.hasPrefix("//") else { return nil }
    let afterSlashes = rest.dropFirst(2)
    authority = afterSlashes.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let tail = afterSlashes[authority.endIndex...].prefix { $0 != "#" }
    path = tail.prefix { $0 != "?" }
    query = tail[path.endIndex...]
    self.scheme = scheme
  }

  func resolving(_ reference: String) -> String {
    let origin = "\(scheme)://\(authority)"
    if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
    if reference.hasPrefix("#") { return "\(origin)\(path)\(query)\(reference)" }
    if reference.hasPrefix("?") { return "\(origin)\(path)\(reference)" }
    let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
    let tail = reference[end...]
    let own = reference[..<end]
    if own.hasPrefix("/") { return origin + AddressParts.withoutDots(own) + tail }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return origin + AddressParts.withoutDots(folder + own) + tail
  }

  /// RFC 3986, 5.2.4: `.` and `..` take effect.
  private static func withoutDots(_ path: some StringProtocol) -> String {
    var kept: [String] = []
    let segments = String(path).split(separator: "/" as Character, omittingEmptySubsequences: false)
      .map(String.init)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if segment == ".." {
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      } else if segment == "." {
        if isLast { kept.append("") }
      } else {
        kept.append(segment)
      }
    }
    return kept.joined(separator: "/")
  }
}
