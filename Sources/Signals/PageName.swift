import Text

/// The name of the page that a link leads to, in bytes: every signal of every scan has one.
enum PageName {
  static func bytes(of link: String) -> [UInt8] {
    var rest = Array(link.utf8)[...]
    for scheme in ["https://", "http://"] where rest.begins(with: scheme) {
      rest = rest.dropFirst(scheme.utf8.count)
    }
    rest = rest.prefix { $0 != UInt8(ascii: "#") }
    // A link that is nothing but a query names what stands in it.
    let parts = rest.split(separator: UInt8(ascii: "?"), maxSplits: 1)
    guard let address = parts.first else { return [] }
    let slash = address.firstIndex(of: UInt8(ascii: "/")) ?? address.endIndex
    var name = host(address[..<slash])
    name +=
      address[slash...].last == UInt8(ascii: "/")
      ? address[slash...].dropLast() : address[slash...]
    if parts.count > 1 { append(parts[1], to: &name) }
    return name
  }

  private static func host(_ written: ArraySlice<UInt8>) -> [UInt8] {
    var host =
      written.allSatisfy { $0 < 0x80 }
      ? written.map(\.lowercased)[...]
      : Array(String(decoding: written, as: UTF8.self).lowercased().utf8)[...]
    for port in [":80", ":443"] where host.ends(with: port) {
      host = host.dropLast(port.utf8.count)
    }
    if host.begins(with: "www.") { host = host.dropFirst(4) }
    return Array(host)
  }

  /// The parameters that say which page it is.
  private static func append(_ query: ArraySlice<UInt8>, to name: inout [UInt8]) {
    var separator = UInt8(ascii: "?")
    for parameter in query.split(separator: UInt8(ascii: "&")) where !isTracking(parameter) {
      name.append(separator)
      name += parameter
      separator = UInt8(ascii: "&")
    }
  }

  private static func isTracking(_ parameter: ArraySlice<UInt8>) -> Bool {
    let name = parameter.prefix { $0 != UInt8(ascii: "=") }
    return trackingPrefixes.contains { name.begins(with: $0) }
      || trackingParameters.contains { name.count == $0.utf8.count && name.begins(with: $0) }
  }

  /// Of Google Analytics, Matomo and Piwik, AT Internet and HubSpot.
  private static let trackingPrefixes = ["utm_", "mtm_", "pk_", "piwik_", "at_", "_hs"]

  private static let trackingParameters = [
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "mc_cid",
    "mc_eid", "mkt_tok", "ref", "cmpid", "wt_mc", "wt_zmc", "xtor", "ns_campaign", "ns_source",
    "ns_mchannel", "ocid", "s_cid", "__s", "vero_id", "oly_enc_id", "oly_anon_id",
  ]
}

extension ArraySlice<UInt8> {
  /// Whether it begins with this small ASCII text, in small letters or capitals.
  fileprivate func begins(with text: String) -> Bool {
    count >= text.utf8.count && zip(self, text.utf8).allSatisfy { $0.lowercased == $1 }
  }

  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
