#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Two ends of a pipe that other programs started from here do not inherit.
struct Pipe {
  let reading: Int32
  let writing: Int32

  /// Nil where the system has none left; `errno` says why.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  func close() {
    for end in [reading, writing] { StreamExchange.close(end) }
  }
}
