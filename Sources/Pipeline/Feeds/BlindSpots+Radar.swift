import Radars
import Signals
import Store
import Text

extension Workbench {
  /// What no healthy feed of a radar covers.
  func blindSpots(
    of radar: Radar, reading lists: [String], _ examined: [Examined]
  ) throws(PipelineError) -> BlindSpots {
    let own = examined.filter { feed in feed.patient.lists.contains(where: lists.contains) }
    let healthy = own.filter(\.isHealthy).map(\.patient.feed)
    let store = try store()
    let ids = healthy.map(\.source.id)
    let spoken = Set(try doing { try store.languages(of: ids) })
      .union(healthy.compactMap { LanguageCode.short($0.language) })
    let countries = Set(healthy.compactMap(\.country))
    let classes = Set(healthy.map(\.source.sourceClass))
    let covered = try coveredQuadrants(of: radar, by: Set(ids))
    return BlindSpots(
      radar: radar.id, title: radar.title.text(in: radar.languages), healthyFeeds: healthy.count,
      feeds: own.count,
      quadrants: radar.quadrants.filter { !covered.contains($0.id) }
        .map { $0.name.text(in: radar.languages) },
      languages: radar.languages.filter { !spoken.contains($0) },
      countries: BalticSea.countries(with: radar.cluster.country)
        .filter { !countries.contains($0) },
      sourceClasses: SourceClass.allCases.filter { !classes.contains($0) }.map(\.rawValue))
  }

  /// The quadrants for whose topics these feeds brought a hit within the radar's window.
  private func coveredQuadrants(
    of radar: Radar, by feeds: Set<String>
  ) throws(PipelineError) -> Set<String> {
    let assessment = try standing(radar, on: now.day, .matching).assessment
    var covered: Set<String> = []
    for topic in radar.topics {
      let isCovered = (assessment.hits[topic.id] ?? []).contains { hit in
        assessment.signals[hit.signal].map { feeds.contains($0.source.id) } ?? false
      }
      if isCovered { covered.insert(topic.quadrant) }
    }
    return covered
  }
}

/// The countries whose clusters this program is made for.
enum BalticSea {
  static let names = [
    "de": "Germany", "dk": "Denmark", "ee": "Estonia", "fi": "Finland", "lt": "Lithuania",
    "lv": "Latvia", "no": "Norway", "pl": "Poland", "se": "Sweden",
  ]

  /// Their codes in small letters, with the cluster's own country first.
  static func countries(with own: String?) -> [String] {
    let own = own.map { [$0.lowercased()] } ?? []
    return own + names.keys.sorted().filter { !own.contains($0) }
  }
}
