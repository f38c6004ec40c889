/// How a request ended.
package enum FetchOutcome: Equatable, Sendable {
  case fetched(FetchedBody)
  /// The known body is still current.
  case notModified(ResponseFacts)
  case failed(FetchFailure)
}

/// What HTTP said about a body, or about one that has not changed.
package struct ResponseFacts: Equatable, Sendable {
  /// The ones to ask with next time.
  package var validators: Validators
  /// How long the server calls it fresh, in seconds; nil where it says nothing.
  package var freshSeconds: Int?
  /// The address that permanent redirects (301, 308) lead to from the one that was asked, before
  /// any other redirect; nil where there was none.
  package var permanentAddress: String?
  /// The address after all redirects, without credentials.
  package var finalAddress: String
  /// Time from the first request to the last byte, all redirects included, without waiting for a
  /// turn.
  package var duration: Duration

  package init(
    validators: Validators = Validators(), freshSeconds: Int? = nil,
    permanentAddress: String? = nil, finalAddress: String = "", duration: Duration = .zero
  ) {
    self.validators = validators
    self.freshSeconds = freshSeconds
    self.permanentAddress = permanentAddress
    self.finalAddress = finalAddress
    self.duration = duration
  }
}

/// A body and what HTTP said about it.
package struct FetchedBody: Equatable, Sendable {
  package var bytes: [UInt8]
  /// The Content-Type as sent.
  package var contentType: String?
  /// The charset named in the Content-Type: a claim, often wrong.
  package var charset: String?
  package var status: Int
  package var facts: ResponseFacts
  /// Whether the answer broke off: what came may be all or only a beginning.
  package var isPartial: Bool

  package init(
    bytes: [UInt8], contentType: String? = nil, charset: String? = nil, status: Int = 200,
    facts: ResponseFacts = ResponseFacts(), isPartial: Bool = false
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.charset = charset
    self.status = status
    self.facts = facts
    self.isPartial = isPartial
  }
}
