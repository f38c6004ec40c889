#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The talk with a program over its three standard streams, all at once: whoever first wrote
/// everything and then read would wait for ever for one that does the same.
struct StreamExchange {
  /// This program's ends of the pipes.
  let input: Int32
  let output: Int32
  let messages: Int32

  /// Gives it all of `bytes` that it wants to read, and takes what it says until it is silent.
  func run(_ bytes: [UInt8]) -> (output: [UInt8], messages: [UInt8]) {
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    var ends = [
      pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: messages, events: Int16(POLLIN), revents: 0),
    ]
    var taken: [[UInt8]] = [[], [], []]
    var given = 0
    while ends.contains(where: { $0.fd >= 0 }) {
      if poll(&ends, nfds_t(ends.count), -1) < 0 {
        // What the ends said before holds no more: reading now could wait for ever.
        if errno == EINTR { continue }
        break
      }
      for index in ends.indices where ends[index].fd >= 0 && ends[index].revents != 0 {
        let goesOn =
          index == 0
          ? Self.give(bytes, &given, to: ends[index].fd)
          : Self.take(from: ends[index].fd, into: &taken[index])
        guard !goesOn else { continue }
        Self.close(ends[index].fd)
        // poll() passes over what is negative.
        ends[index].fd = -1
      }
    }
    return (taken[1], taken[2])
  }

  func close() {
    for end in [input, output, messages] { Self.close(end) }
  }

  static func close(_ end: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(end)
    #else
      _ = Darwin.close(end)
    #endif
  }
}

extension StreamExchange {
  /// Whether there is more to give to one that still listens.
  private static func give(_ bytes: [UInt8], _ given: inout Int, to end: Int32) -> Bool {
    let count = bytes.withUnsafeBytes { buffer in
      write(end, buffer.baseAddress.map { $0 + given }, bytes.count - given)
    }
    guard count >= 0 else { return errno == EAGAIN || errno == EINTR }
    given += count
    return given < bytes.count
  }

  /// Whether more may come.
  private static func take(from end: Int32, into taken: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(end, &buffer, buffer.count)
    guard count >= 0 else { return errno == EAGAIN || errno == EINTR }
    taken += buffer[..<count]
    return count > 0
  }
}
