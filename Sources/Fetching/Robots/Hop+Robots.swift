extension Hop {
  /// Redirects of a robots.txt that are followed (RFC 9309, 2.3.1.2).
  private static let robotsRedirects = 5

  /// Judges the answer to a request for robots.txt.
  func robotsVerdict(on answer: Answer, policy: FetchPolicy) -> RobotsVerdict {
    if answer.head.isComplete, answer.head.isRedirect, redirects >= Hop.robotsRedirects {
      return .known(.rules(.none))
    }
    switch verdict(on: answer, policy: policy) {
    case .next(let hop): return .next(hop)
    case .done(.fetched(let body)):
      return .known(.rules(RobotsRules(Hop.wholeLines(of: body), for: policy.productToken)))
    case .done(.notModified): return .known(.rules(.none))
    case .done(.failed(let failure)): return .known(Hop.answer(for: failure))
    }
  }

  /// Of an answer that broke off, or is longer than what is read, the last line may be half a rule,
  /// which would say something else.
  private static func wholeLines(of body: FetchedBody) -> [UInt8] {
    guard body.isPartial || body.bytes.count >= RobotsRules.readBytes else { return body.bytes }
    let end = body.bytes.lastIndex { $0 == 10 || $0 == 13 } ?? 0
    return Array(body.bytes[..<end])
  }

  /// No robots.txt allows everything; a server in trouble allows nothing (RFC 9309, 2.3.1.3 and
  /// 2.3.1.4), and so does one that is asked too much.
  private static func answer(for failure: FetchFailure) -> RobotsGate.Answer {
    switch failure.kind {
    case .empty, .reserved, .badRedirect, .tooManyRedirects: return .rules(.none)
    case .challenge, .status:
      let status = failure.status ?? 0
      let isMissing = (200...499).contains(status) && status != 429
      return isMissing ? .rules(.none) : .failed(failure)
    // A redirect into a private network or to another scheme is no robots.txt.
    case .refusedAddress, .refusedScheme, .badAddress:
      return failure.redirected ? .rules(.none) : .failed(failure)
    default: return .failed(failure)
    }
  }
}

/// What follows from an answer to a request for robots.txt.
enum RobotsVerdict: Equatable {
  case known(RobotsGate.Answer)
  case next(Hop)
}
