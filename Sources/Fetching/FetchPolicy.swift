/// How much at once, how long and how big: what a fetch may cost us and its servers.
package struct FetchPolicy: Sendable {
  /// Says honestly who asks, such as `scout/0.1 (+https://…; feed reader)`.
  package var userAgent: String
  /// Transfers at once.
  package var connections = 64
  /// Transfers at once to one host.
  package var connectionsPerHost = 2
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
  /// Private addresses that may be asked all the same, as they are written in a feed list.
  package var allowedPrivate: Set<HostPort> = []

  package init(userAgent: String) {
    self.userAgent = userAgent
  }
}
