import Glibc

/// A socket that waits for connections on all loopback addresses, at a port that was free.
package struct Listener: Sendable {
  let descriptor: Int32
  package let port: Int

  package init() throws(StageError) {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    descriptor = socket(AF_INET, kind, 0)
    // Linux cannot bind to a whole network of addresses, but to the loopback device; where an older
    // kernel refuses that, connections from elsewhere are still dropped by `Connection`.
    _ = setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE, "lo", 3)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let (descriptor, size) = (descriptor, length)
    let isListening = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 4_096) == 0
          && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isListening else { throw StageError("no port can be had to listen at") }
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  /// The next connection to one of our hosts; nil where none is waiting.
  func next() -> Connection? {
    while true {
      let accepted = accept(descriptor, nil, nil)
      guard accepted >= 0 else { return nil }
      _ = fcntl(accepted, F_SETFL, O_NONBLOCK)
      _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
      if let connection = Connection(descriptor: accepted) { return connection }
      close(accepted)
    }
  }
}
