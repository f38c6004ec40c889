import ArgumentParser
import Fetching

/// How politely, how fast and where to feeds are fetched.
struct FetchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Allow this one address inside a private network, as written in a feed list; several with commas between.",
      valueName: "host:port"))
  var allowPrivateNetwork: [HostPorts] = []

  @Option(help: ArgumentHelp("Requests at once, 1 to 256.", valueName: "count"))
  var connections = 64

  @Option(help: ArgumentHelp("Requests at once to one host.", valueName: "count"))
  var connectionsPerHost = 2

  @Option(
    help: ArgumentHelp(
      "Seconds between two requests to one host; HTTP/2 needs no pause.", valueName: "seconds"))
  var hostPause = 1.0

  @Option(help: ArgumentHelp("Seconds that one feed may take.", valueName: "seconds"))
  var timeout = 60.0

  func validate() throws {
    guard (1...256).contains(connections) else {
      throw ValidationError("--connections is a number from 1 to 256")
    }
    guard (1...256).contains(connectionsPerHost) else {
      throw ValidationError("--connections-per-host is a number from 1 to 256")
    }
    guard (0...3_600).contains(hostPause), (0.1...3_600).contains(timeout) else {
      throw ValidationError("--host-pause and --timeout are seconds, up to 3600")
    }
  }

  var policy: FetchPolicy {
    var policy = FetchPolicy(
      userAgent: "scout/\(Version.number) (feed reader for technology scouting)")
    policy.allowedPrivate = Set(allowPrivateNetwork.flatMap(\.places))
    policy.connections = connections
    policy.connectionsPerHost = connectionsPerHost
    policy.hostPause = .seconds(hostPause)
    policy.totalTimeout = .seconds(timeout)
    // Who gives a feed more time gives it also to one that thinks long before it answers.
    if policy.totalTimeout > .seconds(60) { policy.stallTimeout = policy.totalTimeout }
    policy.certificates = Console.environment("SSL_CERT_FILE")
    return policy
  }
}

/// `HOST:PORT`, or several with commas between.
struct HostPorts: ExpressibleByArgument {
  let places: [HostPort]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    places = parts.compactMap { HostPort(String($0)) }
    guard places.count == parts.count else { return nil }
  }
}
