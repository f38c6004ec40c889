/// How a transfer came to its end, whatever it brought.
enum Ending: Equatable, Sendable {
  case complete
  case broken(FetchFailure.Kind, detail: String? = nil)
}

/// What a finished transfer leaves to judge.
struct Answer: Equatable, Sendable {
  var ending: Ending
  var head: ResponseHead
  var body: [UInt8]
  /// The whole address that a Location names.
  var redirect: String?
  /// Time used by this hop and those before it.
  var spent: Duration
  /// Whether it came over a connection that answers many requests at once (HTTP/2).
  var isMultiplexed = false
}

/// What follows from an answer: the outcome of the request, or its next hop.
enum Verdict: Equatable, Sendable {
  case done(FetchOutcome)
  case next(Hop)
}

extension Hop {
  /// Judges the answer to this hop.
  ///
  /// Outside of 2xx the body is of no use, so a header that came whole is judged however the body
  /// ended.
  func verdict(on answer: Answer, policy: FetchPolicy) -> Verdict {
    do throws(FetchFailure) {
      let head = answer.head
      if head.isComplete && head.isRedirect { return .next(try redirected(by: answer, policy)) }
      if head.isComplete && head.status == 304 {
        return .done(try notModified(answer, policy))
      }
      if head.isComplete && !head.isSuccess { throw refusal(answer, policy) }
      if asksForIdentity(answer) { return .next(again(spent: answer.spent)) }
      return .done(.fetched(try body(of: answer, policy)))
    } catch {
      return .done(.failed(error))
    }
  }
}

extension Hop {
  private func redirected(by answer: Answer, _ policy: FetchPolicy) throws(FetchFailure) -> Hop {
    guard let target = answer.redirect else {
      throw failure(.badRedirect, status: answer.head.status)
    }
    return try Hop(
      following: self, to: target, writtenAs: answer.head.location,
      permanently: answer.head.isPermanentRedirect,
      spent: answer.spent, policy: policy)
  }

  private func notModified(
    _ answer: Answer, _ policy: FetchPolicy
  ) throws(FetchFailure) -> FetchOutcome {
    guard let validators = conditions else { throw failure(.unaskedNotModified, status: 304) }
    try checkReservation(answer.head)
    return .notModified(
      facts(of: answer, validators.updated(by: answer.head.validators), policy))
  }

  /// An answer that is neither a body nor a redirect.
  private func refusal(_ answer: Answer, _ policy: FetchPolicy) -> FetchFailure {
    let head = answer.head
    // 407 and 511 come from what stands between us and the server.
    if head.status == 407 || head.status == 511 {
      return failure(.proxy, detail: FetchFailure.proxyWords(head.status))
    }
    let isChallenge =
      head.terms.isMarkedChallenge
      || [403, 429, 503].contains(head.status) && BotChallenge.isShown(in: answer.body)
    var failure = failure(isChallenge ? .challenge : .status, status: head.status)
    if [429, 503].contains(head.status) {
      failure.retrySeconds =
        head.terms.retrySeconds(now: policy.now)
        ?? (head.status == 429 ? ResponseTerms.usualRetry : nil)
    }
    return failure
  }

  private func checkReservation(_ head: ResponseHead) throws(FetchFailure) {
    guard head.terms.isReserved, !isPermitted else { return }
    throw failure(.reserved, status: head.status, detail: head.terms.reservationPolicy)
  }

  private func facts(
    of answer: Answer, _ validators: Validators, _ policy: FetchPolicy
  ) -> ResponseFacts {
    ResponseFacts(
      validators: validators, freshSeconds: answer.head.terms.freshSeconds(now: policy.now),
      permanentAddress: permanentAddress, finalAddress: address.text, duration: answer.spent)
  }

  private func asksForIdentity(_ answer: Answer) -> Bool {
    guard case .broken(.badEncoding, _) = answer.ending else { return false }
    return !isIdentity
  }

  private func body(
    of answer: Answer, _ policy: FetchPolicy
  ) throws(FetchFailure) -> FetchedBody {
    let head = answer.head
    let isPartial = answer.isBeginning
    if case .broken(let kind, let detail) = answer.ending, !isPartial {
      throw failure(kind, status: head.isComplete ? head.status : nil, detail: detail)
    }
    guard head.isComplete else {
      throw failure(head.status == 0 ? .notHTTP : .truncated)
    }
    try checkReservation(head)
    if head.terms.isMarkedChallenge { throw failure(.challenge, status: head.status) }
    guard !answer.body.isEmpty else { throw failure(.empty, status: head.status) }
    return FetchedBody(
      bytes: answer.body, contentType: head.contentType, charset: head.charset,
      status: head.status, facts: facts(of: answer, head.validators, policy),
      isPartial: isPartial)
  }
}

extension Answer {
  /// Whether it is a success that broke off after some of its body; many servers count wrongly what
  /// they send, and then everything is there.
  fileprivate var isBeginning: Bool {
    guard case .broken(.truncated, _) = ending else { return false }
    return head.isComplete && head.isSuccess && !body.isEmpty
  }
}
