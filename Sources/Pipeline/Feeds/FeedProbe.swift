import Feeds
import Fetching
import Text

/// Asks one address and says what is there: the one place where a search for feeds fetches.
///
/// What a host said once in its robots.txt, or asked for, holds for the whole search.
struct FeedProbe {
  private let fetcher: Fetcher
  private let now: Timestamp
  private let reader = FeedReader()
  private(set) var notes: HostNotes

  enum Answer {
    case feed(Feed, address: String)
    case page(PageLinks)
    /// No feed; `isFinal` where asking the same server again would be of no use.
    case nothing(reason: String, isFinal: Bool)
    /// The server was not reached at all, or the address is none.
    case unreachable(FetchFailure)
  }

  /// What a page offers.
  struct PageLinks {
    var address: String
    var declared: [String]
    var guessed: [String]
  }

  /// - Parameter notes: what earlier scans heard from hosts.
  init(policy: FetchPolicy, now: Timestamp, notes: HostNotes) {
    self.notes = notes
    var policy = policy
    policy.now = now
    fetcher = Fetcher(policy: policy)
    self.now = now
  }

  mutating func ask(_ address: String) -> Answer {
    var answer = Answer.nothing(reason: "no answer", isFinal: true)
    fetcher.fetch([FetchRequest(address: address)], knowing: notes) { event in
      switch event {
      case .ended(_, .fetched(let body)): answer = read(body, askedAs: address)
      case .ended(_, .failed(let failure)): answer = FeedProbe.answer(failure)
      case .robots(let origin, let rules): notes.robots[origin] = rules
      case .held(let host, let seconds): notes.holds[host] = seconds
      case .ended(_, .notModified), .tick: break
      }
    }
    return answer
  }

  private func read(_ body: FetchedBody, askedAs asked: String) -> Answer {
    let final = body.facts.finalAddress
    // An address with a password is kept as it is: where it leads is told without it.
    let moved = AddressCredentials.areIn(asked) ? nil : body.facts.permanentAddress
    do {
      let feed = try reader.read(body.bytes, address: final, charset: body.charset, now: now)
      return .feed(feed, address: moved ?? asked)
    } catch {
      let links = FeedDiscovery.links(in: body.bytes, charset: body.charset, address: final)
      guard error.reason == .webPage || !links.declared.isEmpty || !links.guessed.isEmpty else {
        return .nothing(reason: error.message, isFinal: false)
      }
      return .page(
        PageLinks(address: final, declared: links.declared, guessed: links.guessed))
    }
  }

  private static func answer(_ failure: FetchFailure) -> Answer {
    switch failure.kind {
    case .status:
      let isMissing = failure.status == 404 || failure.status == 410
      return .nothing(reason: failure.message, isFinal: !isMissing)
    case .robots, .reserved, .empty, .tooLarge, .badRedirect, .tooManyRedirects:
      return .nothing(reason: failure.message, isFinal: false)
    case .challenge, .robotsUnreadable, .hostOnHold:
      return .nothing(reason: failure.message, isFinal: true)
    case .refusedAddress where failure.redirected:
      return .nothing(reason: failure.message, isFinal: false)
    default: return .unreachable(failure)
    }
  }
}
