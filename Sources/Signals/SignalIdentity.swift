import Text

/// What makes two observations the same signal.
package enum SignalIdentity {
  /// The id of a feed's entry: the same in every scan and on every computer.
  package static func id(feed: String, entry: String) -> String {
    var hash = StableHash()
    hash.add(feed)
    hash.add(entry)
    return written(hash.value)
  }

  /// A link as far as it names a page: without scheme, "www.", default port, fragment, tracking
  /// parameters and a last slash.
  package static func canonical(link: String) -> String {
    String(decoding: PageName.bytes(of: link), as: UTF8.self)
  }

  /// Ten characters are enough for a person to type and for a million signals to differ.
  private static func written(_ hash: UInt64) -> String {
    let text = String(hash, radix: 36)
    return String((String(repeating: "0", count: max(0, 13 - text.count)) + text).suffix(10))
  }
}
