import Feeds
import Files
import Radars
package import Signals
import Store
package import Text

/// The feeds of a workspace, list by list, with what is known of each.
package struct FeedInventory: Equatable, Encodable, Sendable {
  package var lists: [List]
  /// What a person should mend; not part of the JSON of a feed.
  package var problems: [String] = []

  package struct List: Equatable, Encodable, Sendable {
    package var name: String
    package var title: String
    /// The radars that read it.
    package var radars: [String]
    package var feeds: [Line]
  }

  package struct Line: Equatable, Encodable, Sendable {
    package var title: String
    /// Without user name and password; relative to feeds/ where it is a file.
    package var address: String
    package var list: String
    package var folders: [String]
    package var homePage: String?
    package var sourceClass: SourceClass
    package var language: String?
    package var country: String?
    package var radars: [String]
    /// The last time it was asked for.
    package var asked: Timestamp?
    /// The last time it answered with a feed, or that nothing had changed.
    package var answered: Timestamp?
    /// Failures in a row since then.
    package var failures: Int
    package var lastError: String?
    /// How many of its signals are stored.
    package var signals: Int
  }
}

extension Workbench {
  /// All feeds of the workspace, or of the lists that some radars read.
  package func feedInventory(of radars: [String] = []) throws(PipelineError) -> FeedInventory {
    var named: Set<String> = []
    for id in radars { named.formUnion(try radar(id).feeds) }
    let readers = radarsByList()
    var inventory = FeedInventory(lists: [])
    let stored = try storedFacts()
    for name in workspace.feedListNames where radars.isEmpty || named.contains(name) {
      do throws(PipelineError) {
        inventory.lists.append(try list(name, radars: readers[name] ?? [], stored))
      } catch {
        inventory.problems.append(error.message)
      }
    }
    for name in named.sorted() where !workspace.feedListNames.contains(name) {
      inventory.problems.append("there is no feed list '\(name)', which a radar names")
    }
    return inventory
  }

  private func list(
    _ name: String, radars: [String], _ stored: StoredFacts
  ) throws(PipelineError) -> FeedInventory.List {
    let endpoints = try feedList(name).feeds
    let file = workspace.feedListFile(name)
    let bytes = try doing { try Disk.read(workspace.path(file)) }
    let list = try list(file) { () throws(FeedError) in try SubscriptionList(opml: bytes) }
    let subscriptions = Dictionary(
      list.subscriptions.map { ($0.address.withoutCredentials, $0) },
      uniquingKeysWith: { first, _ in first })
    let facts = try stored.facts(endpoints.map(\.source.id))
    let lines = endpoints.compactMap { feed -> FeedInventory.Line? in
      let id = feed.source.id
      guard let subscription = subscriptions[id] else { return nil }
      return FeedInventory.Line(
        feed, subscription, list: name, radars: radars, facts: facts[id] ?? FeedFacts(),
        signals: stored.counts[id] ?? 0)
    }
    return FeedInventory.List(name: name, title: list.title, radars: radars, feeds: lines)
  }

  /// The radars that name each list; those whose files are broken name none.
  private func radarsByList() -> [String: [String]] {
    workspace.radarIDs.reduce(into: [:]) { lists, id in
      for name in (try? workspace.radar(id))?.radar?.feeds ?? [] where lists[name]?.last != id {
        lists[name, default: []].append(id)
      }
    }
  }

  /// What the store knows; a workspace that was never scanned gets no store for being asked.
  private func storedFacts() throws(PipelineError) -> StoredFacts {
    guard Disk.exists(workspace.storePath) else { return StoredFacts(store: nil, counts: [:]) }
    let store = try store()
    return StoredFacts(store: store, counts: try doing { try store.signalCounts() })
  }
}

/// What the store knows of feeds.
private struct StoredFacts {
  var store: Store?
  var counts: [String: Int]

  func facts(_ feeds: [String]) throws(PipelineError) -> [String: FeedFacts] {
    do {
      return try store?.facts(of: feeds) ?? [:]
    } catch {
      throw PipelineError(.failure, "the store \(error.path): \(error.message)")
    }
  }
}

extension FeedInventory.Line {
  fileprivate init(
    _ feed: FeedEndpoint, _ subscription: Subscription, list: String, radars: [String],
    facts: FeedFacts, signals: Int
  ) {
    self.init(
      title: feed.source.title, address: feed.source.id,
      list: list, folders: subscription.folders,
      homePage: subscription.homePage.map(\.withoutCredentials),
      sourceClass: feed.source.sourceClass, language: LanguageCode.short(feed.language),
      country: feed.country,
      radars: radars, asked: facts.checked, answered: facts.succeeded, failures: facts.failures,
      lastError: facts.lastError, signals: signals)
  }
}
