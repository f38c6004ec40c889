#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension IPAddress {
  /// Reads an address written out in its usual form; nil for names, and for forms that curl has
  /// not levelled.
  init?(literal: String) {
    let text = literal.prefix { $0 != "%" }  // without an IPv6 zone
    let plain = String(text.hasSuffix(".") ? text.dropLast() : text)
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, plain, &four) == 1 {
      self = withUnsafeBytes(of: &four) { IPAddress(bytes: $0) }
    } else if inet_pton(AF_INET6, plain, &six) == 1 {
      self = withUnsafeBytes(of: &six) { IPAddress(bytes: $0) }
    } else {
      return nil
    }
  }

  /// Reads the address that a socket is about to connect to; nil for other families.
  init?(socketAddress: UnsafeRawPointer, family: Int32) {
    switch family {
    case AF_INET:
      var address = socketAddress.loadUnaligned(as: sockaddr_in.self).sin_addr
      self = withUnsafeBytes(of: &address) { IPAddress(bytes: $0) }
    case AF_INET6:
      var address = socketAddress.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      self = withUnsafeBytes(of: &address) { IPAddress(bytes: $0) }
    default: return nil
    }
  }

  /// Four or sixteen bytes in network order.
  private init(bytes: UnsafeRawBufferPointer) {
    if bytes.count == 4 {
      self = .v4(UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self)))
    } else {
      self = .v6(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}

extension IPAddress: CustomStringConvertible {
  var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    switch self {
    case .v4(let number):
      var address = number.bigEndian
      inet_ntop(AF_INET, &address, &text, socklen_t(text.count))
    case .v6(let high, let low):
      var address = (high.bigEndian, low.bigEndian)
      inet_ntop(AF_INET6, &address, &text, socklen_t(text.count))
    }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
