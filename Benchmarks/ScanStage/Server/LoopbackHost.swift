/// One of many hosts on this computer: Linux answers for all of 127.0.0.0/8.
///
/// The hosts are 127.1.x.y, so that each feed has a host of its own and no rule about one host slows
/// a scan of many.
package struct LoopbackHost: Hashable, Sendable {
  /// 0 for the first.
  package let number: Int

  private static let perRow = 250

  package init(_ number: Int) {
    precondition((0..<LoopbackHost.perRow * 256).contains(number), "no such host")
    self.number = number
  }

  /// The host of an IPv4 address in the order of a computer; nil where it is none of 127.1.x.y.
  init?(address: UInt32) {
    guard address >> 16 == 127 << 8 | 1 else { return nil }
    let (row, place) = (Int(address >> 8 & 0xff), Int(address & 0xff))
    guard (1...LoopbackHost.perRow).contains(place) else { return nil }
    self.init(row * LoopbackHost.perRow + place - 1)
  }

  package var name: String {
    "127.1.\(number / LoopbackHost.perRow).\(number % LoopbackHost.perRow + 1)"
  }

  /// The address of the feed of this host.
  package func feedAddress(port: Int) -> String {
    "http://\(name):\(port)/feed"
  }
}
