import Testing
import Text

@testable import Signals

@Suite("A page has one name, found byte by byte")
struct PageNameTests {
  private static let pieces = [
    "http://", "HTTPS://", "www.", "WWW.", "Example.org", ":80", ":443", ":8080", "/", "//", "News",
    "?", "&", "=", "utm_source=x", "UTM_medium", "ref=1", "Ref", "p=7", "#", "top", "%20", "fbclid",
    "pk_", "å", "Ä.fi", " ",
  ]

  @Test("the same as its definition letter by letter", arguments: UInt64(1)...300)
  func generated(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let link = (0..<Int.random(in: 0...12, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    #expect(SignalIdentity.canonical(link: link) == Self.canonical(link), "\(link)")
  }

  private static func canonical(_ link: String) -> String {
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
    let query = parts.count > 1 ? kept(parts[1]) : []
    return host + path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  private static func kept(_ query: Substring) -> [String] {
    let prefixes = ["utm_", "mtm_", "pk_", "piwik_", "at_", "_hs"]
    return query.split(separator: "&").map(String.init).filter { parameter in
      let name = parameter.prefix { $0 != "=" }.lowercased()
      return !prefixes.contains(where: name.hasPrefix) && !["fbclid", "ref"].contains(name)
    }
  }
}
