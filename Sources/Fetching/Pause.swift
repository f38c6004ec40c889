#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waiting between requests that are no part of one fetch.
package enum Pause {
  /// Returns when the moment has come; at once where it has passed.
  package static func wait(until moment: SuspendingClock.Instant) {
    let left = moment - SuspendingClock.now
    guard left > .zero else { return }
    let parts = left.components
    var time = timespec(
      tv_sec: Int(parts.seconds), tv_nsec: Int(parts.attoseconds / 1_000_000_000))
    var rest = timespec()
    while nanosleep(&time, &rest) != 0, errno == EINTR { time = rest }
  }
}
