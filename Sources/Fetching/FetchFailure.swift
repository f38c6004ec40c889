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

  package init(
    kind: Kind, status: Int? = nil, address: String, redirected: Bool = false,
    detail: String? = nil
  ) {
    self.kind = kind
    self.status = status
    self.address = address
    self.redirected = redirected
    self.detail = detail
  }
}
