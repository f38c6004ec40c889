import Glibc

/// One connection of a client, with what came of its request and what is left of the answer.
final class Connection {
  let descriptor: Int32
  let host: LoopbackHost
  private(set) var isOpen = true
  /// What happens after the answer is sent.
  private(set) var ending = Answer.Ending.keepOpen
  private var input: [UInt8] = []
  private var output: [UInt8] = []
  private var sent = 0

  enum Received {
    case request(Request)
    case incomplete
    case end
  }

  /// nil where the client did not ask one of our loopback hosts.
  init?(descriptor: Int32) {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isKnown = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length) == 0
      }
    }
    let number = UInt32(bigEndian: address.sin_addr.s_addr)
    guard isKnown, let host = LoopbackHost(address: number) else { return nil }
    self.descriptor = descriptor
    self.host = host
    set(Int32(IPPROTO_TCP), TCP_NODELAY, 1)
    // A whole feed goes to the kernel in one call.
    set(SOL_SOCKET, SO_SNDBUF, 400_000)
  }

  /// Takes what has come.
  func receive() -> Received {
    let room = 4_096
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = max(0, recv(descriptor, buffer.baseAddress, room, 0))
    }
    if piece.isEmpty { return .end }
    input += piece
    guard input.suffix(4).elementsEqual("\r\n\r\n".utf8) else {
      return input.count < 65_536 ? .incomplete : .end
    }
    defer { input.removeAll(keepingCapacity: true) }
    return Request(head: input, host: host).map { .request($0) } ?? .end
  }

  func prepare(_ answer: Answer) {
    output = answer.bytes
    ending = answer.ending
    sent = 0
  }

  /// Sends as much as the client takes now; true where nothing is left.
  func send() -> Bool {
    while sent < output.count {
      let count = output.withUnsafeBytes { bytes in
        Glibc.send(
          descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return errno != EAGAIN }
      sent += count
    }
    output = []
    return true
  }

  func end(resetting: Bool = false) {
    guard isOpen else { return }
    isOpen = false
    if resetting {
      var lingering = linger(l_onoff: 1, l_linger: 0)
      setsockopt(
        descriptor, SOL_SOCKET, SO_LINGER, &lingering, socklen_t(MemoryLayout<linger>.size))
    }
    close(descriptor)
  }

  private func set(_ level: Int32, _ option: Int32, _ value: Int32) {
    var value = value
    setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }
}
