extension FetchFailure {
  /// One line for a cluster manager: what happened, where, and what to do where that is known.
  package var message: String {
    redirected ? "\(sentence); a redirect led to \(address)" : sentence
  }
}

extension FetchFailure {
  /// What a proxy answered in its own name.
  static func proxyWords(_ status: Int) -> String {
    let wish = status == 407 ? " (it wants a user name and a password)" : ""
    return "it answered \(status)\(wish)"
  }

  private var sentence: String {
    switch kind {
    case .badAddress: "this is not a web address: \(address)"
    case .refusedScheme: "refused: only http and https are fetched, not \(fact)"
    case .refusedAddress: refusal
    case .nameNotFound: "no such host: \(fact)"
    case .unreachable: "the server does not answer: \(fact)"
    case .certificate: "the server's certificate is not valid: \(fact)"
    case .handshake: "no secure connection: \(fact)"
    case .timedOut: "too slow: \(fact)"
    case .notHTTP: "the answer is not HTTP"
    case .status: "the server answered \(statusWords)"
    case .challenge: "the server wants to see a person and answered with a bot challenge"
    case .robots: "robots.txt asks programs not to fetch it (\(fact))"
    case .robotsUnreadable: "not asked: robots.txt cannot be read, which means no (\(fact))"
    case .reserved: "the publisher reserves text and data mining\(detail.map { " (\($0))" } ?? "")"
    case .hostOnHold: "not asked: \(fact) asked to be left alone for a while"
    case .unaskedNotModified: "the server answered 304 (not modified) to a first request"
    case .badRedirect: "the server redirects to nowhere"
    case .tooManyRedirects: "more than \(fact) redirects"
    case .tooLarge: "too large: \(fact)"
    case .truncated: "the answer broke off before its end"
    case .badEncoding: "the body is not compressed as the server says"
    case .empty: "the server answered with an empty body"
    case .proxy: "the proxy does not let the request through: \(fact)"
    case .other: "the request failed: \(fact)"
    }
  }

  private var fact: String { detail ?? "reason unknown" }

  private var refusal: String {
    let what = "refused: \(fact) is not a public address"
    return redirected ? what : "\(what) (--allow-private-network HOST:PORT opens one)"
  }

  private var statusWords: String {
    guard let status else { return "without a status" }
    let words: String? =
      switch status {
      case 401: "a password is needed"
      case 403: "access denied"
      case 404: "nothing at this address"
      case 410: "gone for good; remove the feed"
      case 429: "too many requests; try later"
      case 500...599: "an error of the server; try later"
      default: nil
      }
    return words.map { "\(status) (\($0))" } ?? "\(status)"
  }
}
