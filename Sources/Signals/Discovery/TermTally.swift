import Text

/// Where the terms of a window stand, those that enough recent signals of enough sources have.
///
/// The texts are gone through twice: once the recent ones, which say what is worth counting, and
/// once all. So there is no need to hold every phrase of a year.
struct TermTally {
  /// A term with the items it stands in.
  struct Sighting {
    var language: String?
    /// In their order.
    var items: [Int] = []
    /// How often it was written in which way.
    var writings: [String: Int] = [:]
  }

  private(set) var sightings: [TermKey: Sighting] = [:]
  private var beginnings: [TermKey: Beginning] = [:]
  /// Words that are a phrase written as one: "heatpump" to "heat pump".
  private var compounds: [TermKey: TermKey] = [:]

  private struct Beginning {
    var signals = 0
    var sources: Set<Int> = []
  }

  init(
    _ window: DiscoveryWindow, _ reader: inout TermReader, _ habits: FeedHabits,
    _ settings: DiscoverySettings
  ) {
    for item in window.items.indices where window.isRecent(item) {
      begin(window.items[item], &reader, habits)
    }
    joinBeginnings()
    beginnings = beginnings.filter {
      $0.value.signals >= settings.fewestSignals && $0.value.sources.count >= settings.fewestSources
    }
    for item in window.items.indices { take(item, window.items[item], &reader, habits) }
  }

  private mutating func begin(
    _ item: DiscoveryWindow.Item, _ reader: inout TermReader, _ habits: FeedHabits
  ) {
    for term in reader.terms(of: item.signal) where !habits.has(term.key, item.signal.source.id) {
      beginnings[term.key, default: Beginning()].signals += 1
      beginnings[term.key]?.sources.insert(item.source)
      guard let compound = term.compound else { continue }
      compounds[compound] = compounds[compound].map { min($0, term.key) } ?? term.key
    }
  }

  private mutating func joinBeginnings() {
    for (compound, key) in compounds {
      guard let written = beginnings.removeValue(forKey: compound) else { continue }
      beginnings[key]?.signals += written.signals
      beginnings[key]?.sources.formUnion(written.sources)
    }
  }

  private mutating func take(
    _ number: Int, _ item: DiscoveryWindow.Item, _ reader: inout TermReader, _ habits: FeedHabits
  ) {
    for term in reader.terms(of: item.signal) where !habits.has(term.key, item.signal.source.id) {
      let key = compounds[term.key] ?? term.key
      guard beginnings[key] != nil else { continue }
      var sighting =
        sightings.removeValue(forKey: key) ?? Sighting(language: item.signal.language)
      if sighting.items.last != number { sighting.items.append(number) }
      sighting.writings[reader.text.words.text(of: term.words), default: 0] += 1
      sightings[key] = sighting
    }
  }
}
