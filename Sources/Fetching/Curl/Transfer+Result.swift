internal import CCurl

extension Transfer {
  /// Whether the connection stands and the request is on its way.
  var isConnected: Bool { size(CURLINFO_PRETRANSFER_TIME_T) > 0 }

  /// Whether the server spoke HTTP/2 or later.
  var isMultiplexed: Bool {
    var version = 0
    scout_curl_get_long(handle, CURLINFO_HTTP_VERSION, &version)
    return version >= Int(CURL_HTTP_VERSION_2_0)
  }

  /// The Content-Length, or -1.
  var announcedLength: Int { size(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T) }

  var elapsed: Duration { .microseconds(size(CURLINFO_TOTAL_TIME_T)) }

  /// Where a Location leads, joined with the address by curl.
  var redirect: String? {
    var text: UnsafeMutablePointer<CChar>?
    scout_curl_get_text(handle, CURLINFO_REDIRECT_URL, &text)
    return text.map { String(cString: $0) }
  }

  /// Says in our words what a result code of curl means here.
  func ending(_ code: CURLcode) -> Ending {
    if let stopped { return stopped }
    if let words = proxyRefusal { return .broken(.proxy, detail: words) }
    switch code {
    case CURLE_OK: return .complete
    case CURLE_COULDNT_RESOLVE_HOST: return .broken(.nameNotFound, detail: hop.address.place.host)
    case CURLE_COULDNT_CONNECT: return notConnected
    case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY:
      return .broken(.proxy, detail: curlWords(code))
    case CURLE_OPERATION_TIMEDOUT: return late
    // Not our stop, so the decoder's: bytes after the end of a compressed body. It came whole.
    case CURLE_WRITE_ERROR where !body.isEmpty: return .complete
    case CURLE_BAD_CONTENT_ENCODING: return .broken(.badEncoding)
    case CURLE_FILESIZE_EXCEEDED:
      return .broken(.tooLarge, detail: "more than \(policy.decodedBytes.size)")
    case CURLE_OUT_OF_MEMORY, CURLcode(100):  // curl 7, curl 8: a header line over 100 kB
      return .broken(.tooLarge, detail: "a header line of more than 100 kB")
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
      return .broken(.certificate, detail: curlWords(code))
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE:
      return .broken(.handshake, detail: curlWords(code))
    default: return broken(code)
    }
  }
}

extension Transfer {
  private var notConnected: Ending {
    if let refused { return .broken(.refusedAddress, detail: refused) }
    return .broken(usesProxy ? .proxy : .unreachable, detail: "\(hop.address.place)")
  }

  /// What a proxy answered instead of opening the way to a server (CONNECT).
  private var proxyRefusal: String? {
    var status = 0
    scout_curl_get_long(handle, CURLINFO_HTTP_CONNECTCODE, &status)
    guard usesProxy, status != 0, !(200...299).contains(status) else { return nil }
    return FetchFailure.proxyWords(status)
  }

  private var late: Ending {
    let limit =
      isConnected ? policy.totalTimeout : min(policy.connectTimeout, policy.totalTimeout)
    let what = isConnected ? "not finished within" : "no connection within"
    return .broken(.timedOut, detail: "\(what) \(limit.words)")
  }

  /// The codes that mean different things before and after the header.
  private func broken(_ code: CURLcode) -> Ending {
    if head.isComplete { return .broken(.truncated) }
    switch code {
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .broken(.notHTTP)
    case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE,
      CURLE_HTTP2, CURLE_HTTP2_STREAM:
      return .broken(.truncated)
    default: return .broken(.other, detail: curlWords(code))
    }
  }

  /// curl's own words; a certificate may have put some of its own among them, so only plain
  /// characters pass.
  private func curlWords(_ code: CURLcode) -> String {
    let said = words[0] == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: words)
    return String(decoding: said.utf8.filter { (32..<127).contains($0) }, as: UTF8.self)
  }

  private func size(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    scout_curl_get_size(handle, info, &value)
    return Int(value)
  }
}
