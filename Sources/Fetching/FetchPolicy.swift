package import Text

/// How much at once, how often, how long and how big: what a fetch may cost us and its servers.
package struct FetchPolicy: Sendable {
  /// Says honestly who asks, such as `scout/0.1 (+https://…; feed reader)`; its first word is the
  /// name that robots.txt may speak of.
  package var userAgent: String
  /// Transfers at once.
  package var connections = 64
  /// Transfers at once to one host.
  package var connectionsPerHost = 2
  /// Transfers at once to one host that answers them all on one connection (HTTP/2).
  package var streamsPerHost = 8
  /// Time between the beginnings of two requests to one host, unless they share a connection
  /// (HTTP/2).
  package var hostPause = Duration.seconds(1)
  package var connectTimeout = Duration.seconds(15)
  /// Time without a single byte.
  package var stallTimeout = Duration.seconds(20)
  /// Time for a request with all its redirects, without the time it waits for its turn.
  package var totalTimeout = Duration.seconds(60)
  /// Bytes of a body after decompression.
  package var decodedBytes = 20_000_000
  /// Bytes of all header lines of an answer, the informational ones before it included.
  package var headerBytes = 262_144
  package var redirects = 8
  /// Bytes of bodies that may wait to be read before no new request is begun.
  package var waitingBytes = 6_000_000
  /// Private addresses that may be asked all the same, as they are written in a feed list.
  package var allowedPrivate: Set<HostPort> = []
  /// A file with the certificates to trust instead of the system's, as SSL_CERT_FILE names one.
  package var certificates: String?
  /// The present, for dates of servers that do not tell their own.
  package var now: Timestamp?

  package init(userAgent: String) {
    self.userAgent = userAgent
  }

  /// The name of the program in robots.txt: the user agent up to its version.
  var productToken: String {
    String(userAgent.prefix { $0 != "/" && $0 != " " })
  }
}
