import Text

/// Makes addresses absolute (RFC 3986, 5.2), and lets only http and https through.
enum WebAddress {
  /// The absolute http or https address that a reference means, or nil.
  static func resolve(_ reference: String, against base: String?) -> String? {
    guard let absolute = join(reference, to: base) else { return nil }
    let start = absolute.prefix(8).lowercased()
    let length = start.hasPrefix("https://") ? 8 : start.hasPrefix("http://") ? 7 : 0
    guard length > 0, absolute.utf8.count > length else { return nil }
    let first = absolute.dropFirst(length).first
    return first == "/" || first == "?" || first == "#" ? nil : absolute
  }

  /// The reference in full, whatever its scheme; nil where it is empty or has nothing to lean on.
  static func join(_ reference: String, to base: String?) -> String? {
    let text = clean(reference)
    guard !text.isEmpty else { return nil }
    if scheme(of: text) != nil { return text }
    guard let base, let parts = AddressParts(clean(base)) else { return nil }
    return parts.resolving(text)
  }

  /// White space at the ends and line ends within are removed, blanks become `%20`, as browsers do.
  private static func clean(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    var output: [UInt8] = []
    for byte in bytes[start...] where byte >= 0x20 && byte != 0x7F {
      if byte == 0x20 { output.append(contentsOf: "%20".utf8) } else { output.append(byte) }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The scheme in front of the first colon, if there is one.
  static func scheme(of text: String) -> Substring? {
    guard let colon = text.firstIndex(of: ":"), let first = text.utf8.first, first.isLetter else {
      return nil
    }
    let scheme = text[..<colon]
    let isScheme = scheme.utf8.allSatisfy {
      $0.isLetter || $0.isDigit || "+-.".utf8.contains($0)
    }
    return isScheme ? scheme : nil
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
