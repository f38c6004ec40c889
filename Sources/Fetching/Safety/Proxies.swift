#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The proxies that the environment asks for, by curl's rules.
///
/// They are chosen here and told to curl, so that the address guard knows for certain whether a
/// socket leads to a proxy (which is usually private) or to a server.
package struct Proxies: Equatable, Sendable {
  package var http: String?
  package var https: String?
  /// Host names, with everything below them, that are asked directly; `*` is all of them.
  package var exempt: [String]

  package init(http: String? = nil, https: String? = nil, exempt: [String] = []) {
    self.http = http
    self.https = https
    self.exempt = exempt
  }

  /// Reads variables; `HTTP_PROXY` in capitals is ignored, for a web server sets it from a header.
  package init(environment: (String) -> String?) {
    func first(_ names: String...) -> String? {
      names.lazy.compactMap(environment).first { !$0.isEmpty }
    }
    http = first("http_proxy", "all_proxy", "ALL_PROXY")
    https = first("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
    exempt = (first("no_proxy", "NO_PROXY") ?? "").split { ", ".contains($0) }.map {
      ($0.first == "." ? $0.dropFirst() : $0).lowercased()
    }
  }

  /// The proxies of this process's environment.
  package static var ofEnvironment: Proxies {
    Proxies { name in getenv(name).map { String(cString: $0) } }
  }

  /// The proxy for an address, or nil where it is asked directly.
  func proxy(for address: WebAddress) -> String? {
    let host = address.place.host
    let isExempt = exempt.contains { $0 == "*" || $0 == host || host.hasSuffix(".\($0)") }
    return isExempt ? nil : address.scheme == "https" ? https : http
  }
}
