import Files
import Radars
import Signals
import Store
import Text

/// What the feed doctor is asked to do.
package struct DoctorOrder: Sendable {
  /// Empty: all radars of the workspace.
  package var radars: [String]
  /// Feed lists to look at instead of those that the radars read.
  package var feedLists: [String]
  /// How to ask the feeds; nil: nothing is asked, what earlier scans saw is told.
  package var fetching: ScanOrder?

  package init(radars: [String] = [], feedLists: [String] = [], fetching: ScanOrder? = nil) {
    self.radars = radars
    self.feedLists = feedLists
    self.fetching = fetching
  }

  /// The lists that stand for those of a radar.
  func lists(of radar: Radar) -> [String] { feedLists.isEmpty ? radar.feeds : feedLists }
}

extension Workbench {
  /// Asks the feeds, stores what they answer as a scan does, and gives each a verdict.
  package func feedHealth(
    _ order: DoctorOrder, watch: ScanWatch = ScanWatch()
  ) throws(PipelineError) -> FeedHealth {
    let radars = try doctorRadars(order)
    let patients = try patients(of: order, radars)
    let store = try store()
    var health = FeedHealth(date: now.day, feeds: [], blindSpots: [])
    if let fetching = order.fetching {
      guard let lock = try lock(watch) else { return interrupted(health) }
      defer { withExtendedLifetime(lock) {} }
      for radar in radars {
        let own = patients.filter { $0.lists.contains(where: order.lists(of: radar).contains) }
        try doing { try store.subscribe(radar.id, to: own.map(\.feed.source)) }
      }
      let collected = try doing {
        try Collection(store: store, order: fetching, now: now, watch: watch)
          .run(patients.map(\.feed))
      }
      health.isPartial = collected.isPartial
    }
    let examined = try examine(patients, store)
    health.feeds = examined.map(\.line).sorted { $0.rank < $1.rank }
    guard !health.isPartial else { return health }
    for radar in radars {
      let lists = order.lists(of: radar)
      health.blindSpots.append(try blindSpots(of: radar, reading: lists, examined))
    }
    if order.feedLists.isEmpty, order.radars.isEmpty {
      let read = Set(radars.flatMap(\.feeds))
      health.unreadLists = workspace.feedListNames.filter { !read.contains($0) }
    }
    return health
  }
}

extension Workbench {
  /// A feed with the lists that name it.
  struct Patient {
    var feed: FeedEndpoint
    var lists: [String]
  }

  /// A feed with its verdict.
  struct Examined {
    var patient: Patient
    var line: FeedHealth.Line
    var isHealthy: Bool { line.verdict.isHealthy }
  }

  private func interrupted(_ health: FeedHealth) -> FeedHealth {
    var health = health
    health.isPartial = true
    return health
  }

  private func doctorRadars(_ order: DoctorOrder) throws(PipelineError) -> [Radar] {
    // Lists by themselves belong to no radar, and cover nothing.
    if order.radars.isEmpty, !order.feedLists.isEmpty { return [] }
    var radars: [Radar] = []
    for id in order.radars.isEmpty ? workspace.radarIDs : order.radars {
      radars.append(try radar(id))
    }
    return radars
  }

  private func patients(
    of order: DoctorOrder, _ radars: [Radar]
  ) throws(PipelineError) -> [Patient] {
    var places: [String: Int] = [:]
    var patients: [Patient] = []
    let names = order.feedLists.isEmpty ? radars.flatMap(\.feeds) : order.feedLists
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      for feed in try feedList(name, base: order.fetching?.feedBase).feeds {
        if let place = places[feed.source.id] {
          patients[place].lists.append(name)
        } else {
          places[feed.source.id] = patients.count
          patients.append(Patient(feed: feed, lists: [name]))
        }
      }
    }
    guard !patients.isEmpty else {
      throw PipelineError(
        .input, "there is no feed to look at",
        advice: "name a list with --feeds NAME; there are: "
          + workspace.feedListNames.joined(separator: ", "))
    }
    return patients
  }

  private func examine(
    _ patients: [Patient], _ store: Store
  ) throws(PipelineError) -> [Examined] {
    let known = try doing { try store.facts(of: patients.map(\.feed.source.id)) }
    let holds = try doing { try store.holds(at: now) }
    return patients.map { patient in
      let facts = known[patient.feed.source.id] ?? FeedFacts()
      let verdict = FeedVerdict(
        facts, in: workspace.feedListFile(patient.lists[0]),
        held: patient.feed.host.flatMap { holds[$0] }, today: now.day)
      return Examined(
        patient: patient,
        line: FeedHealth.Line(
          title: patient.feed.source.title, address: patient.feed.source.id,
          lists: patient.lists, verdict: verdict, answered: facts.succeeded,
          newest: facts.newest, milliseconds: facts.answerTime, found: facts.found))
    }
  }
}

extension FeedHealth.Line {
  /// The worst first, then by title and address.
  fileprivate var rank: (Int, String, String) {
    (FeedVerdict.Word.allCases.firstIndex(of: verdict.word) ?? 0, title, address)
  }
}

extension FeedEndpoint {
  /// The host that the feed's address names, in small letters.
  fileprivate var host: String? {
    guard case .web(let address) = location, let start = address.firstRange(of: "://")?.upperBound
    else { return nil }
    let authority = address[start...].prefix { !"/?#\\".contains($0) }
    let place = authority.split(separator: "@").last ?? ""
    let name =
      place.first == "[" ? place.dropFirst().prefix { $0 != "]" } : place.prefix { $0 != ":" }
    return name.lowercased()
  }
}
