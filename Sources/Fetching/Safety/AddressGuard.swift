/// An IP address as numbers.
enum IPAddress: Equatable, Sendable {
  case v4(UInt32)
  case v6(high: UInt64, low: UInt64)
}

extension IPAddress {
  /// Whether a request may go there: only to addresses of the public internet.
  ///
  /// A feed names any address it likes, and so does a redirect or a DNS answer; without this check
  /// scout would read the manager's router, or a cloud's metadata service, on their behalf.
  var isPublic: Bool {
    switch self {
    case .v4(let address): !IPAddress.closed.contains { $0.contains(address) }
    case .v6(let high, let low): IPAddress.isPublic(high, low)
    }
  }
}

extension IPAddress {
  private struct Block: Sendable {
    let first: UInt32
    let bits: UInt32

    init(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ bits: UInt32) {
      first = a << 24 | b << 16 | c << 8 | d
      self.bits = bits
    }

    func contains(_ address: UInt32) -> Bool {
      (address ^ first) >> (32 - bits) == 0
    }
  }

  /// IANA IPv4 Special-Purpose Address Registry, multicast, reserved, and the one metadata service
  /// that has a public number.
  private static let closed = [
    Block(0, 0, 0, 0, 8),  // this network, unspecified
    Block(10, 0, 0, 0, 8),  // private
    Block(100, 64, 0, 0, 10),  // carrier-grade NAT; metadata at Alibaba
    Block(127, 0, 0, 0, 8),  // loopback
    Block(168, 63, 129, 16, 32),  // metadata at Azure
    Block(169, 254, 0, 0, 16),  // link-local; metadata at most clouds
    Block(172, 16, 0, 0, 12),  // private
    Block(192, 0, 0, 0, 24),  // IETF assignments; metadata at Oracle
    Block(192, 0, 2, 0, 24),  // documentation
    Block(192, 88, 99, 0, 24),  // 6to4 relays, gone
    Block(192, 168, 0, 0, 16),  // private
    Block(198, 18, 0, 0, 15),  // benchmarks
    Block(198, 51, 100, 0, 24),  // documentation
    Block(203, 0, 113, 0, 24),  // documentation
    Block(224, 0, 0, 0, 4),  // multicast
    Block(240, 0, 0, 0, 4),  // reserved, broadcast
  ]

  /// Of IPv6 only global unicast is open (2000::/3), and forms that carry an IPv4 address are as
  /// open as that address.
  ///
  /// So `::1`, unique-local, link-local and multicast are refused without being named. NAT64 counts
  /// by its inner address, because on networks with IPv6 alone every IPv4 server looks like that.
  private static func isPublic(_ high: UInt64, _ low: UInt64) -> Bool {
    switch (high, low >> 32) {
    case (0, 0xFFFF), (0x0064_FF9B_0000_0000, 0):  // v4-mapped, NAT64
      return IPAddress.v4(UInt32(truncatingIfNeeded: low)).isPublic
    default: break
    }
    switch high >> 48 {
    case 0x2002: return IPAddress.v4(UInt32(truncatingIfNeeded: high >> 16)).isPublic  // 6to4
    case 0x2001 where (high >> 32) & 0xFFFF < 0x200: return false  // Teredo, benchmarks, ORCHID
    case 0x2001 where (high >> 32) & 0xFFFF == 0xDB8: return false  // documentation
    case 0x3FFF where (high >> 44) & 0xF == 0: return false  // documentation
    case 0x2000...0x3FFF: return true
    default: return false
    }
  }
}
