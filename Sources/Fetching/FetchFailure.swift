/// Why a request gave no body, as facts; `message` says them in one line.
package struct FetchFailure: Error, Equatable, Sendable {
  /// The ways a request can fail.
  package enum Kind: String, Equatable, Sendable, CaseIterable {
    case badAddress
    case refusedScheme
    case refusedAddress
    case nameNotFound
    case unreachable
    case certificate
    case handshake
    case timedOut
    case notHTTP
    case status
    /// A page that wants to see a person, not a program.
    case challenge
    /// robots.txt asks us not to fetch it.
    case robots
    /// robots.txt could not be read, which means no (RFC 9309, 2.3.1.4).
    case robotsUnreadable
    /// The publisher reserves text and data mining.
    case reserved
    /// The host asked to be left alone for a while, so it was not asked.
    case hostOnHold
    case unaskedNotModified
    case badRedirect
    case tooManyRedirects
    case tooLarge
    case truncated
    case badEncoding
    case empty
    case proxy
    case other
  }

  package var kind: Kind
  /// The status of the answer, where there was one.
  package var status: Int?
  /// The address that failed, after redirects; never with credentials.
  package var address: String
  /// Whether a redirect led to that address.
  package var redirected: Bool
  /// A limit, a scheme, an IP address: the one fact that the kind leaves open.
  package var detail: String?
  /// For how many seconds the server asked to be left alone.
  package var retrySeconds: Int?

  package init(
    kind: Kind, status: Int? = nil, address: String, redirected: Bool = false,
    detail: String? = nil, retrySeconds: Int? = nil
  ) {
    self.kind = kind
    self.status = status
    self.address = address
    self.redirected = redirected
    self.detail = detail
    self.retrySeconds = retrySeconds
  }
}
