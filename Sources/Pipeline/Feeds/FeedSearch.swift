import Feeds
package import Fetching
import Signals
package import Text

/// Finds the feeds of a site: the address itself, what its page names and links, and if that is
/// nothing, the places where feeds commonly are.
///
/// One request after the other, and few of them.
package struct FeedSearch {
  private var probe: FeedProbe
  private let progress: (String) -> Void
  private var report: FeedSearchReport
  private var asked: Set<String> = []
  private var found: Set<String> = []
  /// How many addresses that pages name or link may still be asked.
  private var candidatesLeft = 15

  /// Searches at an address as people type it; without a scheme it is taken for https.
  ///
  /// - Parameter notes: what earlier scans heard from hosts.
  package static func run(
    _ written: String, policy: FetchPolicy, now: Timestamp, notes: HostNotes = HostNotes(),
    progress: @escaping (String) -> Void = { _ in }
  ) throws(PipelineError) -> FeedSearchReport {
    let address = written.contains("://") ? written : "https://\(written)"
    guard address.isWebAddress, !address.contains(where: \.isWhitespace) else {
      throw PipelineError(
        .input, "'\(written.withoutCredentials)' is no web address",
        advice: "such as https://www.example.org/news")
    }
    var search = FeedSearch(
      probe: FeedProbe(policy: policy, now: now, notes: notes), progress: progress,
      report: FeedSearchReport(address: address.withoutCredentials))
    try search.run(address)
    search.report.sort()
    return search.report
  }

  private init(
    probe: FeedProbe, progress: @escaping (String) -> Void, report: FeedSearchReport
  ) {
    self.probe = probe
    self.progress = progress
    self.report = report
  }

  private mutating func run(_ address: String) throws(PipelineError) {
    switch ask(address, way: .itself) {
    case .feed: return
    case .page(let links):
      askCandidates(links)
      if report.feeds.isEmpty { tryCommonPlaces(links.address) }
    case .nothing(_, let isFinal):
      if !isFinal { tryCommonPlaces(address) }
    case .unreachable(let failure):
      throw PipelineError(
        failure.kind == .badAddress ? .input : .failure,
        "\(report.address): \(failure.message)", advice: advice(on: failure))
    }
  }

  private func advice(on failure: FetchFailure) -> String? {
    switch failure.kind {
    case .refusedAddress: nil
    case .nameNotFound: "look for a slip in the address"
    case .unreachable, .certificate, .handshake:
      "if a browser shows the site, try the exact address that it shows, perhaps with http://"
    default: "try again later; if a browser shows the site, try the exact address that it shows"
    }
  }

  /// What the page declares, then what it links; a page behind such a link, as overviews of feeds
  /// are, may name more.
  private mutating func askCandidates(_ page: FeedProbe.PageLinks) {
    var candidates =
      page.declared.map { ($0, FoundFeed.Way.declared, isFirst: true) }
      + page.guessed.map { ($0, FoundFeed.Way.linked, isFirst: true) }
    var index = 0
    while index < candidates.count, candidatesLeft > 0 {
      let (address, way, isFirst) = candidates[index]
      index += 1
      guard !asked.contains(SignalIdentity.canonical(link: address)) else { continue }
      candidatesLeft -= 1
      guard case .page(let links) = ask(address, way: way), isFirst else { continue }
      candidates += (links.declared + links.guessed).map { ($0, .linked, isFirst: false) }
    }
  }

  /// Stops at the first that is there, and at a server that wants no more.
  private mutating func tryCommonPlaces(_ page: String) {
    for address in CommonFeedPlaces.addresses(for: page) {
      switch ask(address, way: .guessed) {
      case .unreachable, .nothing(_, isFinal: true): return
      case .page(let links): askCandidates(links)
      case .feed, .nothing: break
      }
      if !report.feeds.isEmpty { return }
    }
  }

  private mutating func ask(_ address: String, way: FoundFeed.Way) -> FeedProbe.Answer {
    let shown = address.withoutCredentials
    progress(shown)
    asked.insert(SignalIdentity.canonical(link: address))
    let answer = probe.ask(address)
    switch answer {
    case .feed(let feed, let address):
      if found.insert(SignalIdentity.canonical(link: address)).inserted {
        report.feeds.append(FoundFeed(feed, at: address, way: way))
      }
    case .page: report.tried.append(.init(address: shown, reason: "a web page, not a feed"))
    case .nothing(let reason, _): report.tried.append(.init(address: shown, reason: reason))
    case .unreachable(let failure):
      report.tried.append(.init(address: shown, reason: failure.message))
    }
    return answer
  }
}
