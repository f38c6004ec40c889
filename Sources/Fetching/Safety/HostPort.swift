/// A host and a port as somebody wrote them, such as `127.0.0.1:8080` or `[::1]:80`.
///
/// Only letter case is levelled. Another spelling of the same address is another value, so a
/// permission for one never opens the other.
package struct HostPort: Hashable, Sendable {
  /// Lower case, an IPv6 address without its brackets.
  package let host: String
  package let port: Int

  package init(host: String, port: Int) {
    self.host = host.lowercased()
    self.port = port
  }

  /// Reads `HOST:PORT`, or gives nil where either is missing or the port is not 1 to 65535.
  package init?(_ text: String) {
    self.init(authority: text[...], defaultPort: nil)
  }

  /// Reads the authority of an address, without credentials.
  init?(authority: Substring, defaultPort: Int?) {
    let (host, rest): (Substring, Substring)
    if authority.first == "[" {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      host = authority[authority.index(after: authority.startIndex)..<end]
      rest = authority[authority.index(after: end)...]
    } else {
      let end = authority.firstIndex(of: ":") ?? authority.endIndex
      (host, rest) = (authority[..<end], authority[end...])
    }
    guard !host.isEmpty, let port = HostPort.port(rest, defaultPort) else { return nil }
    self.init(host: String(host), port: port)
  }

  /// The host and port of an address exactly as it writes them, or nil where it has none.
  init?(writtenIn address: String, defaultPort: Int) {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let rest = address[start...]
    let authority = rest.prefix { !"/?#\\".contains($0) }
    let afterCredentials = authority.lastIndex(of: "@").map(authority.index(after:))
    self.init(
      authority: authority[(afterCredentials ?? authority.startIndex)...],
      defaultPort: defaultPort)
  }

  /// The host and port that a reference from `base` writes, or the base's own where it is relative.
  init?(writtenIn reference: String, from base: WebAddress) {
    let beforePath = reference.prefix { !"/?#\\".contains($0) }
    if reference.hasPrefix("//") {
      self.init(
        writtenIn: "\(base.scheme):\(reference)", defaultPort: base.scheme == "https" ? 443 : 80)
    } else if let colon = beforePath.firstIndex(of: ":") {
      let isSecure = beforePath[..<colon].lowercased() == "https"
      self.init(writtenIn: reference, defaultPort: isSecure ? 443 : 80)
    } else if let written = base.written {
      self = written
    } else {
      return nil
    }
  }
}

extension HostPort: CustomStringConvertible {
  package var description: String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }
}

extension HostPort {
  private static func port(_ text: Substring, _ defaultPort: Int?) -> Int? {
    if text.isEmpty { return defaultPort }
    let digits = text.dropFirst().utf8
    guard text.first == ":", !digits.isEmpty,
      digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
      let port = Int(text.dropFirst()), (1...65_535).contains(port)
    else { return nil }
    return port
  }
}
