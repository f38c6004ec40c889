/// An address that was read by curl's own parser, so that what is checked is what is asked.
struct WebAddress: Equatable, Sendable {
  /// Lower case.
  var scheme: String
  /// Where curl will connect: other spellings of an IP address (decimal, octal, hexadecimal) are
  /// already levelled.
  var place: HostPort
  /// Host and port as the address writes them; a permission needs them to equal `place`.
  var written: HostPort?
  /// The whole address without credentials and fragment.
  var text: String
  /// Decoded user and password, if the address carries them.
  var credentials: Credentials?
}

/// A user name and a password; they go to one origin only and are never shown.
struct Credentials: Equatable, Sendable {
  var user: String
  var password: String
}

extension WebAddress {
  /// Whether the two share scheme, host and port, so that credentials may go along.
  func hasSameOrigin(as other: WebAddress) -> Bool {
    scheme == other.scheme && place == other.place
  }

  /// Scheme, host and port, as a key and as the beginning of an address; a usual port is left out.
  var origin: String {
    let usual = scheme == "https" ? 443 : 80
    let host = place.host.contains(":") ? "[\(place.host)]" : place.host
    return "\(scheme)://\(host)" + (place.port == usual ? "" : ":\(place.port)")
  }

  /// What stands behind the origin, at least `/`.
  var pathAndQuery: String {
    guard let start = text.firstRange(of: "://")?.upperBound,
      let path = text[start...].firstIndex(where: { $0 == "/" || $0 == "?" })
    else { return "/" }
    return text[path] == "?" ? "/" + text[path...] : String(text[path...])
  }

  /// Whether the host is this computer by name.
  var isLocalName: Bool {
    let name = place.host.hasSuffix(".") ? String(place.host.dropLast()) : place.host
    return name == "localhost" || name.hasSuffix(".localhost")
  }
}
