package import Signals
import Text

/// A feed that a radar was fed by, as an edition tells of it: what shows which quadrants a cluster
/// looks at, and where it is blind.
package struct EditionSource: Equatable, Codable, Sendable {
  /// The same in every cluster that reads the feed. Its address, with a check value in place of a
  /// query; of a feed of the own network nothing but the check value.
  package var id: String
  package var name: String
  package var sourceClass: SourceClass
  /// Two small letters, where the feed list or the address tells it.
  package var country: String?
  /// Of the feed list, and of its signals.
  package var languages: [String]
  /// The quadrants for whose topics it brought a signal in the radar's window.
  package var quadrants: [String]
  /// Its signals in the window that matched a topic, without copies.
  package var signals: Int

  package init(
    id: String, name: String, sourceClass: SourceClass, country: String? = nil,
    languages: [String] = [], quadrants: [String] = [], signals: Int = 0
  ) {
    self.id = id
    self.name = name
    self.sourceClass = sourceClass
    self.country = country
    self.languages = languages
    self.quadrants = quadrants
    self.signals = signals
  }

  /// Longer names of feeds are cut.
  package static let longestName = 120

  /// What of a feed's address may leave the house: queries and addresses of the own network can
  /// hold keys, so a check value stands in their place, by which the same feed is still known.
  package static func publicID(of source: Source) -> String {
    if source.sourceClass == .ownNetwork { return "own-network:" + check(source.id) }
    guard let end = source.id.firstIndex(where: { $0 == "?" || $0 == "#" }) else {
      return source.id
    }
    return source.id[..<end] + "?" + check(String(source.id[end...]))
  }

  private static func check(_ text: String) -> String {
    String(StableHash.of(text), radix: 36)
  }
}

/// A feed as a radar's lists name it, before any of its signals.
package struct KnownFeed: Equatable, Sendable {
  package var source: Source
  package var language: String?
  package var country: String?

  package init(_ source: Source, language: String? = nil, country: String? = nil) {
    self.source = source
    self.language = language
    self.country = country
  }
}

extension EditionSource {
  /// The feeds of a radar with what they brought, by id.
  static func sources(
    of feeds: [KnownFeed], _ assessment: Assessment, _ topics: [Topic]
  ) -> [EditionSource] {
    let yields = Yield.bySource(assessment, topics)
    return feeds.map { feed in
      let yield = yields[feed.source.id] ?? Yield()
      let spoken = yield.languages.union([feed.language].compactMap { $0 })
      return EditionSource(
        id: publicID(of: feed.source), name: String(feed.source.title.prefix(longestName)),
        sourceClass: feed.source.sourceClass, country: feed.country,
        languages: spoken.filter(isLanguage).sorted(), quadrants: yield.quadrants.sorted(),
        signals: yield.signals.count)
    }.sorted { $0.id < $1.id }
  }

  private static func isLanguage(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }
}

/// What a feed brought for the topics of a radar.
private struct Yield {
  var signals: Set<String> = []
  var languages: Set<String> = []
  var quadrants: Set<String> = []

  static func bySource(_ assessment: Assessment, _ topics: [Topic]) -> [String: Yield] {
    var yields: [String: Yield] = [:]
    for topic in topics {
      for hit in assessment.hits[topic.id] ?? [] {
        guard let signal = assessment.signals[hit.signal] else { continue }
        yields[signal.source.id, default: Yield()].take(signal, topic)
      }
    }
    return yields
  }

  private mutating func take(_ signal: Signal, _ topic: Topic) {
    signals.insert(signal.id)
    languages.formUnion([signal.language].compactMap { $0 })
    quadrants.insert(topic.quadrant)
  }
}
