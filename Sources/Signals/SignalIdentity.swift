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
    var rest = Substring(link)
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    rest = rest.prefix { $0 != "#" }
    let parts = rest.split(separator: "?", maxSplits: 1)
    guard let address = parts.first else { return "" }
    let slash = address.firstIndex(of: "/") ?? address.endIndex
    var host = address[..<slash].lowercased()
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    var path = address[slash...]
    if path.hasSuffix("/") { path = path.dropLast() }
    let query = parts.count > 1 ? keptParameters(parts[1]) : []
    return host + path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  private static func keptParameters(_ query: Substring) -> [String] {
    query.split(separator: "&").map(String.init).filter { parameter in
      let name = parameter.prefix { $0 != "=" }.lowercased()
      return !trackingPrefixes.contains(where: name.hasPrefix)
        && !trackingParameters.contains(name)
    }
  }

  /// Of Google Analytics, Matomo and Piwik, AT Internet and HubSpot.
  private static let trackingPrefixes = ["utm_", "mtm_", "pk_", "piwik_", "at_", "_hs"]

  private static let trackingParameters: Set<String> = [
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "mc_cid",
    "mc_eid", "mkt_tok", "ref", "cmpid", "wt_mc", "wt_zmc", "xtor", "ns_campaign", "ns_source",
    "ns_mchannel", "ocid", "s_cid", "__s", "vero_id", "oly_enc_id", "oly_anon_id",
  ]

  /// Ten characters are enough for a person to type and for a million signals to differ.
  private static func written(_ hash: UInt64) -> String {
    let text = String(hash, radix: 36)
    return String((String(repeating: "0", count: max(0, 13 - text.count)) + text).suffix(10))
  }
}
