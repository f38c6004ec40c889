/// How a request ended.
package enum FetchOutcome: Equatable, Sendable {
  case fetched(FetchedBody)
  /// The known body is still current; the validators are the ones to ask with next time.
  case notModified(Validators)
  case failed(FetchFailure)
}

/// A whole body and what HTTP said about it.
package struct FetchedBody: Equatable, Sendable {
  package var bytes: [UInt8]
  /// The Content-Type as sent.
  package var contentType: String?
  /// The charset named in the Content-Type: a claim, often wrong.
  package var charset: String?
  package var validators: Validators
  /// The address after all redirects, without credentials.
  package var finalAddress: String
  package var status: Int
  /// Whether the request was redirected, and every redirect was permanent (301 or 308).
  package var movedPermanently: Bool

  package init(
    bytes: [UInt8], contentType: String? = nil, charset: String? = nil,
    validators: Validators = Validators(), finalAddress: String, status: Int = 200,
    movedPermanently: Bool = false
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.charset = charset
    self.validators = validators
    self.finalAddress = finalAddress
    self.status = status
    self.movedPermanently = movedPermanently
  }
}
