internal import CCurl

extension Transfer {
  /// Sets all that curl has to know before it starts.
  func setOptions(proxy: String?) {
    setAddress()
    setLimits()
    set(CURLOPT_PROXY, proxy ?? "")
    set(CURLOPT_NOPROXY, "")
    set(CURLOPT_USERAGENT, policy.userAgent)
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    // A second request waits for the first one's handshake, to share its connection if it is
    // HTTP/2. Without TLS it would wait for the whole first answer, and for nothing.
    set(CURLOPT_PIPEWAIT, hop.address.scheme == "https" ? 1 : 0)
    set(CURLOPT_NOSIGNAL, 1)
    // A name server that never answers must not hold up the end of a scan.
    set(CURLOPT_QUICK_EXIT, 1)
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    if hop.isIdentity {
      set(CURLOPT_HTTP_CONTENT_DECODING, 0)
    } else {
      set(CURLOPT_ACCEPT_ENCODING, "")  // all that this curl can decode
    }
  }

  /// Redirects are not curl's: each is judged first. Verification is curl's default, said aloud.
  private func setAddress() {
    set(CURLOPT_URL, hop.address.text)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_HTTP09_ALLOWED, 0)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    if let certificates = policy.certificates { set(CURLOPT_CAINFO, certificates) }
    guard let credentials = hop.address.credentials else { return }
    set(CURLOPT_USERNAME, credentials.user)
    set(CURLOPT_PASSWORD, credentials.password)
  }

  private func setLimits() {
    let left = policy.totalTimeout - hop.spent
    set(CURLOPT_TIMEOUT_MS, max(1, left.milliseconds))
    set(CURLOPT_CONNECTTIMEOUT_MS, max(1, min(left, policy.connectTimeout).milliseconds))
    // Only where a length is announced; all else is counted as it comes.
    guard !isForRobots else { return }
    scout_curl_set_size(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(policy.decodedBytes))
  }

  private func set(_ option: CURLoption, _ value: Int) {
    let code = scout_curl_set_long(handle, option, value)
    precondition(code == CURLE_OK, "this libcurl does not know option \(option.rawValue)")
  }

  private func set(_ option: CURLoption, _ value: String) {
    let code = scout_curl_set_text(handle, option, value)
    precondition(code == CURLE_OK, "this libcurl does not know option \(option.rawValue)")
  }
}

extension Int {
  /// A number of bytes for people, rounded down: `20 MB`, `262 kB`.
  var size: String {
    self >= 1_000_000 ? "\(self / 1_000_000) MB" : "\(self / 1000) kB"
  }
}

extension Duration {
  /// Whole ones, rounded down.
  package var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }

  /// Seconds for people: `20 s`, `1.5 s`.
  var words: String {
    let tenths = (milliseconds % 1000) / 100
    return tenths == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds / 1000).\(tenths) s"
  }
}
