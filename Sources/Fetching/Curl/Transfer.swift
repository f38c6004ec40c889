internal import CCurl

/// One hop on its way through curl, and what has come of it so far.
///
/// A class, for curl keeps its address and calls back into it; it lives until its handle is gone.
final class Transfer {
  let hop: Hop
  let policy: FetchPolicy
  let usesProxy: Bool
  let handle: UnsafeMutableRawPointer
  private(set) var head = ResponseHead()
  private(set) var body: [UInt8] = []
  private(set) var lastProgress: SuspendingClock.Instant
  let begun: SuspendingClock.Instant
  private var wasConnected = false
  /// Its place in the order of starts.
  var number = 0
  /// The first address that the guard did not let curl connect to.
  private(set) var refused: String?
  /// Why we stopped the transfer ourselves.
  private(set) var stopped: Ending?
  /// Where curl writes its own words on an error.
  let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var lines: UnsafeMutablePointer<curl_slist>?
  private var names: UnsafeMutablePointer<curl_slist>?
  private var discarded = 0

  init(_ hop: Hop, policy: FetchPolicy, proxies: Proxies, names: [String]) {
    guard let handle = curl_easy_init() else { preconditionFailure("out of memory") }
    self.hop = hop
    self.policy = policy
    self.handle = handle
    begun = SuspendingClock.now
    lastProgress = begun
    let proxy = proxies.proxy(for: hop.address)
    usesProxy = proxy != nil
    setOptions(proxy: proxy)
    setHeaderLines()
    setNames(names)
    setCallbacks()
  }

  deinit {
    curl_easy_cleanup(handle)
    curl_slist_free_all(lines)
    curl_slist_free_all(names)
    words.deallocate()
  }
}

extension Transfer {
  /// Bytes of an error page or a redirect that are read so that the connection can be kept.
  private static let discardedBytes = 65_536

  /// Takes a header line, and says whether to go on.
  func take(line: UnsafeRawBufferPointer) -> Bool {
    lastProgress = SuspendingClock.now
    head.take(line: line)
    guard head.byteCount <= policy.headerBytes else {
      stopped = .broken(.tooLarge, detail: "more than \(policy.headerBytes.size) of header")
      return false
    }
    return true
  }

  /// Takes decoded bytes of the body, and says whether to go on.
  func take(body bytes: UnsafeRawBufferPointer) -> Bool {
    lastProgress = SuspendingClock.now
    guard head.isSuccess else {
      discarded += bytes.count
      body.append(contentsOf: bytes.prefix(max(0, BotChallenge.seenBytes - body.count)))
      return discarded <= Transfer.discardedBytes
    }
    if isForRobots { return take(robots: bytes) }
    if body.isEmpty { body.reserveCapacity(announcedBytes) }
    guard body.count + bytes.count <= policy.decodedBytes else {
      body = []
      stopped = .broken(.tooLarge, detail: "more than \(policy.decodedBytes.size)")
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  /// The length that the server announces, as room for the body: without it an array grows by
  /// doubling. No more than a feed usually has, for it may be a lie.
  private var announcedBytes: Int { min(max(0, announcedLength), 1 << 20) }

  /// Of a robots.txt no more is read than the standard asks; the rest is not waited for.
  private func take(robots bytes: UnsafeRawBufferPointer) -> Bool {
    let room = RobotsRules.readBytes - body.count
    body.append(contentsOf: bytes.prefix(room))
    guard bytes.count > room else { return true }
    stopped = .complete
    return false
  }

  /// Whether curl may connect to an address; a proxy's own address always.
  func mayConnect(to address: IPAddress?) -> Bool {
    if usesProxy || hop.permitted != nil { return true }
    if let address, address.isPublic { return true }
    refused = refused ?? address?.description ?? "a local socket"
    return false
  }

  /// That is our trouble, not the server's.
  func noteTooManyFiles() {
    stopped = .broken(
      .other, detail: "this computer has no more connections to give; use fewer --connections")
  }

  /// Marks a transfer that brought nothing for too long; true if it is to be stopped.
  func hasStalled(at now: SuspendingClock.Instant) -> Bool {
    guard isConnected else { return false }
    if !wasConnected {
      // The time until the connection stood has its own bound.
      wasConnected = true
      lastProgress = max(lastProgress, now)
    }
    guard now - lastProgress > policy.stallTimeout else { return false }
    stopped = .broken(.timedOut, detail: "nothing came for \(policy.stallTimeout.words)")
    return true
  }

  /// Everything that the transfer brought; the body moves out.
  func takeAnswer(ending: Ending) -> Answer {
    defer { body = [] }
    return Answer(
      ending: ending, head: head, body: body, redirect: redirect, spent: hop.spent + elapsed,
      isMultiplexed: isMultiplexed)
  }

  var isForRobots: Bool {
    if case .robots = hop.errand { return true }
    return false
  }
}

extension Transfer {
  private func setHeaderLines() {
    var wanted = hop.conditions?.headerLines ?? []
    wanted.append("Accept: \(isForRobots ? "text/plain, */*;q=0.8" : Transfer.accepted)")
    if hop.isIdentity { wanted.append("Accept-Encoding: identity") }
    for line in wanted { lines = curl_slist_append(lines, line) }
    scout_curl_set_list(handle, CURLOPT_HTTPHEADER, lines)
  }

  private func setNames(_ entries: [String]) {
    for entry in entries { names = curl_slist_append(names, entry) }
    if names != nil { scout_curl_set_list(handle, CURLOPT_RESOLVE, names) }
  }

  /// Feeds first, but everything is welcome: servers answer 406 to those who want too little.
  private static let accepted =
    "application/atom+xml, application/rss+xml, application/feed+json, "
    + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.8"
}
