internal import CCurl

/// curl's multi handle with the transfers that are in it; connections, names and TLS sessions stay
/// for the next ones.
///
/// One thread at a time uses it: it is handed to the thread of a fetch and back at its end. Only
/// `wakeUp` may be called by any thread, as libcurl allows.
final class CurlMulti: @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer
  private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
  private var started = 0

  init(policy: FetchPolicy) {
    precondition(CurlMulti.isReady, "libcurl cannot start")
    guard let handle = curl_multi_init() else { preconditionFailure("out of memory") }
    self.handle = handle
    // More than at work: the one that brought robots.txt waits for the request after it.
    let kept = max(policy.connections, min(policy.connections * 4, OpenFiles.connections))
    scout_curl_multi_set_long(handle, CURLMOPT_MAXCONNECTS, kept)
  }

  deinit {
    abandonAll()
    curl_multi_cleanup(handle)
  }

  private static let isReady: Bool = {
    // Bodies are taken in by one thread and read by another; in two pools their room is found again.
    scout_limit_memory_pools(2)
    return curl_global_init(scout_curl_global_all) == CURLE_OK
  }()
}

extension CurlMulti {
  var isIdle: Bool { transfers.isEmpty }

  /// Bytes of bodies that are under way.
  var bytes: Int { transfers.values.reduce(0) { $0 + $1.body.count } }

  func start(_ transfer: Transfer) {
    started += 1
    transfer.number = started
    transfers[transfer.handle] = transfer
    let code = curl_multi_add_handle(handle, transfer.handle)
    precondition(code == CURLM_OK, "curl did not take a transfer: \(code.rawValue)")
  }

  /// Moves every transfer as far as it goes without waiting, and gives back those that ended.
  func perform() -> [(transfer: Transfer, ending: Ending)] {
    var running: Int32 = 0
    curl_multi_perform(handle, &running)
    var ended: [(Transfer, Ending)] = []
    var left: Int32 = 0
    while let message = curl_multi_info_read(handle, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else {
        continue
      }
      let code = scout_curl_result(message)
      guard let transfer = remove(easy) else { continue }
      ended.append((transfer, transfer.ending(code)))
    }
    return ended
  }

  /// Stops the transfers that brought nothing for too long.
  func stopStalled(at now: SuspendingClock.Instant) -> [(transfer: Transfer, ending: Ending)] {
    let stalled = transfers.values.filter { $0.hasStalled(at: now) }
    return stalled.sorted { $0.number < $1.number }.map { transfer in
      remove(transfer.handle)
      return (transfer, transfer.ending(CURLE_OPERATION_TIMEDOUT))
    }
  }

  /// Sleeps until something comes, at most for `milliseconds`.
  func wait(milliseconds: Int) {
    curl_multi_poll(handle, nil, 0, Int32(milliseconds), nil)
  }

  /// Ends a `wait` at once.
  func wakeUp() {
    curl_multi_wakeup(handle)
  }

  /// What is under way at a moment.
  func status(at now: SuspendingClock.Instant) -> FetchStatus {
    let oldest = transfers.values.min { ($0.begun, $0.number) < ($1.begun, $1.number) }
    return FetchStatus(
      slowest: oldest.map { .init(host: $0.hop.address.place.host, duration: now - $0.begun) })
  }

  func abandonAll() {
    for easy in transfers.keys { curl_multi_remove_handle(handle, easy) }
    transfers.removeAll()
  }

  @discardableResult
  private func remove(_ easy: UnsafeMutableRawPointer) -> Transfer? {
    curl_multi_remove_handle(handle, easy)
    return transfers.removeValue(forKey: easy)
  }
}
