/// One request on the way to a body: the first one, or the one that a redirect asks for.
///
/// A hop exists only if its address passed the checks that need no network; the socket is checked
/// again when names are resolved.
struct Hop: Equatable, Sendable {
  /// What it is for.
  enum Errand: Equatable, Sendable {
    /// The request at this place of the caller's list.
    case request(Int)
    /// The robots.txt of an origin, before anything else is asked of it.
    case robots(origin: String)
  }

  let errand: Errand
  let address: WebAddress
  let validators: Validators?
  /// The private place that this chain may ask: it began there by permission and never left.
  let permitted: HostPort?
  private(set) var redirects = 0
  /// Where permanent redirects alone have led, before any other redirect.
  private(set) var permanentAddress: String?
  private(set) var isPermanent = true
  /// Whether the publisher allowed the request, whatever robots.txt says or an answer reserves.
  let isPermitted: Bool
  /// Whether the body is asked for uncompressed, since the server's compression was a lie.
  private(set) var isIdentity = false
  /// Time used by the hops before this one.
  private(set) var spent = Duration.zero

  /// The first hop of a request.
  init(index: Int, request: FetchRequest, policy: FetchPolicy) throws(FetchFailure) {
    errand = .request(index)
    isPermitted = request.isPermitted
    address = try WebAddress(checking: request.address, redirected: false)
    validators = request.validators.flatMap { $0.isEmpty ? nil : $0 }
    permitted =
      policy.allowedPrivate.contains(address.place)
        && address.written == address.place ? address.place : nil
    try checkPlace(policy)
  }

  /// The hop that a redirect of `before` asks for.
  ///
  /// - Parameters:
  ///   - target: the whole address as curl joined it, where every spelling is levelled.
  ///   - location: the Location as the server wrote it.
  init(
    following before: Hop, to target: String, writtenAs location: String?, permanently: Bool,
    spent: Duration, policy: FetchPolicy
  ) throws(FetchFailure) {
    guard before.redirects < policy.redirects else {
      throw before.failure(.tooManyRedirects, detail: "\(policy.redirects)")
    }
    var next = try WebAddress(checking: target, redirected: true)
    next.credentials = next.hasSameOrigin(as: before.address) ? before.address.credentials : nil
    errand = before.errand
    isPermitted = before.isPermitted
    validators = before.validators
    next.written = HostPort(writtenIn: location ?? target, from: before.address)
    address = next
    permitted =
      before.permitted == next.place && next.written == next.place
      ? before.permitted : nil
    redirects = before.redirects + 1
    isPermanent = before.isPermanent && permanently
    permanentAddress = isPermanent ? next.text : before.permanentAddress
    isIdentity = before.isIdentity
    self.spent = spent
    try checkPlace(policy)
  }

  /// The request for the robots.txt that another hop has to obey; it goes to the same origin, so
  /// it may go wherever that one may.
  init(robotsFor hop: Hop) {
    errand = .robots(origin: hop.address.origin)
    isPermitted = true
    var robots = hop.address
    robots.text = hop.address.origin + "/robots.txt"
    robots.credentials = nil
    address = robots
    validators = nil
    permitted = hop.permitted
  }

  /// The validators that go with this request: only to the address that gave them, since another
  /// server that compares dates alone would call a body unchanged that we have never seen.
  var conditions: Validators? {
    guard let validators else { return nil }
    return validators.source.map { $0 == address.text } ?? true ? validators : nil
  }

  var obeysRobots: Bool {
    if case .robots = errand { return false }
    return !isPermitted
  }

  /// The same hop once more, without compression.
  func again(spent: Duration) -> Hop {
    var hop = self
    hop.isIdentity = true
    hop.spent = spent
    return hop
  }

  /// A failure at this hop's address.
  func failure(
    _ kind: FetchFailure.Kind, status: Int? = nil, detail: String? = nil
  ) -> FetchFailure {
    FetchFailure(
      kind: kind, status: status, address: address.text, redirected: redirects > 0,
      detail: detail)
  }
}

extension Hop {
  /// Refuses private addresses that are written out, and private places that another chain may
  /// ask: curl would reuse that one's connection without opening a socket that could be checked.
  private func checkPlace(_ policy: FetchPolicy) throws(FetchFailure) {
    guard permitted == nil else { return }
    let literal = IPAddress(literal: address.place.host)
    let isClosed =
      literal.map { !$0.isPublic } ?? address.isLocalName
      || policy.allowedPrivate.contains(address.place)
    if isClosed { throw failure(.refusedAddress, detail: address.place.host) }
  }
}
