internal import CCurl

extension WebAddress {
  /// Reads an address and refuses what is not http or https, without looking at where it leads.
  init(checking text: String, redirected: Bool) throws(FetchFailure) {
    func failure(_ kind: FetchFailure.Kind, detail: String? = nil) -> FetchFailure {
      FetchFailure(
        kind: kind, address: text.withoutCredentials, redirected: redirected, detail: detail)
    }
    let parts = AddressParts()
    guard parts.read(text), let scheme = parts[CURLUPART_SCHEME]?.lowercased() else {
      throw failure(.badAddress)
    }
    let defaultPort: Int
    switch scheme {
    case "http": defaultPort = 80
    case "https": defaultPort = 443
    default: throw failure(.refusedScheme, detail: scheme)
    }
    let credentials = parts.takeCredentials()
    guard let host = parts.levelledHost, !host.isEmpty,
      let port = parts[CURLUPART_PORT, CURLU_DEFAULT_PORT].flatMap({ Int($0) }),
      let whole = parts[CURLUPART_URL]
    else { throw failure(.badAddress) }
    let name = host.first == "[" ? String(host.dropFirst().dropLast()) : host
    self.init(
      scheme: scheme, place: HostPort(host: name, port: port),
      written: HostPort(writtenIn: text, defaultPort: defaultPort), text: whole,
      credentials: credentials)
  }
}

/// curl's parsed form of an address.
private struct AddressParts: ~Copyable {
  private let handle: OpaquePointer
  /// Bytes of an address; real ones are far shorter, and curl takes no more than 8 MB.
  private static let longest = 16_384

  init() {
    guard let handle = curl_url() else { preconditionFailure("out of memory") }
    self.handle = handle
  }

  /// Whether the text is an address at all, of any scheme.
  func read(_ text: String) -> Bool {
    // curl reads up to a NUL, and would show less to the checks than stands in the list.
    guard text.utf8.count <= AddressParts.longest,
      text.utf8.allSatisfy({ $0 >= 32 && $0 != 127 })
    else { return false }
    let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE)
    return curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK
  }

  deinit { curl_url_cleanup(handle) }

  /// The host with letters beyond ASCII in the form that names have in DNS: only then is seen that
  /// `①②⑦.0.0.1` is an address of this computer.
  var levelledHost: String? {
    guard let host = self[CURLUPART_HOST] else { return nil }
    guard !host.utf8.allSatisfy({ $0 < 0x80 }) else { return host }
    return self[CURLUPART_HOST, CURLU_PUNYCODE]
  }

  subscript(part: CURLUPart, flags: Int32 = 0) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &text, UInt32(flags)) == CURLUE_OK, let text else {
      return nil
    }
    defer { curl_free(text) }
    return String(cString: text)
  }

  /// Takes user and password out of the address, and the fragment with them.
  func takeCredentials() -> Credentials? {
    let user = self[CURLUPART_USER, CURLU_URLDECODE]
    let password = self[CURLUPART_PASSWORD, CURLU_URLDECODE]
    for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_FRAGMENT] {
      curl_url_set(handle, part, nil, 0)
    }
    guard user != nil || password != nil else { return nil }
    return Credentials(user: user ?? "", password: password ?? "")
  }
}

extension String {
  /// The text without anything that could be a user and a password: all between the scheme and the
  /// last "@" before the path, or before the end where a "@" comes later.
  fileprivate var withoutCredentials: String {
    guard let at = lastIndex(of: "@") else { return self }
    let start = firstRange(of: "://")?.upperBound ?? startIndex
    return start <= at ? self[..<start] + "…" + self[at...] : self
  }
}
