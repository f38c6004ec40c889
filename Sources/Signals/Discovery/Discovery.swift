package import Text

/// Finds the words and phrases that rise in a radar's own feeds and belong to no topic yet.
///
/// Pure: the date is an argument, and the order of the signals does not matter. A help for people
/// and no oracle; `docs/discovery.md` says what it cannot do.
package struct Discovery: Sendable {
  private let known: KnownTerms
  private let settings: DiscoverySettings

  package init(_ known: KnownTerms, _ settings: DiscoverySettings = DiscoverySettings()) {
    self.known = known
    self.settings = settings
  }

  /// The rising terms, highest score first.
  ///
  /// - Parameters:
  ///   - signals: those of the radar's window, without copies.
  ///   - dismissed: terms that people do not want to see again; their near-variants stay away too.
  package func risingTerms(
    in signals: [Signal], on date: Day, dismissed: Set<TermName> = []
  ) -> [RisingTerm] {
    let window = DiscoveryWindow(signals, on: date, weeks: settings.weeks)
    var reader = TermReader(TermMask(known, PublisherNames(signals)))
    let habits = FeedHabits(window.items.map(\.signal), &reader)
    let tally = TermTally(window, &reader, habits, settings)
    let candidates = tally.sightings.compactMap { TermCandidate($0.key, $0.value, window) }
      .map { candidate in
        var whole = candidate
        whole.stems = reader.stems(of: candidate.name)
        return whole
      }
    let gone = Set(dismissed.map { reader.key(of: $0) })
    return TermFamilies(candidates).families.map { RisingTerm($0, window, &reader) }
      .filter { $0.keys.isDisjoint(with: gone) }
  }

  /// The terms of a list that a person may mean by one of their ways of writing.
  package static func terms(named text: String, in terms: [RisingTerm]) -> [RisingTerm] {
    var reader = TermReader(TermMask(KnownTerms(), PublisherNames([])))
    return terms.filter { term in
      term.keys.contains(reader.key(of: TermName(text, language: term.name.language)))
    }
  }
}

extension RisingTerm {
  fileprivate init(
    _ family: [TermCandidate], _ window: DiscoveryWindow, _ reader: inout TermReader
  ) {
    let head = family[0]
    let named = TermFamilies.named(family)
    name = named.name
    let writings = ([named] + family.filter { $0.key != named.key }).flatMap(\.writings)
    variants = Array(writings.dropFirst())
    rise = head.rise
    firstSeen = window.items[head.items[0]].signal.date
    weeks = [Int](repeating: 0, count: RisingTerm.shownWeeks)
    for item in head.items where window.items[item].week < weeks.count {
      weeks[weeks.count - 1 - window.items[item].week] += 1
    }
    keys = Set(family.map(\.key))
    for writing in writings {
      keys.insert(reader.key(of: TermName(writing, language: name.language)))
    }
    mentions = []
    for item in head.items.reversed() {
      mentions.append(Mention(of: keys, in: window.items[item].signal, &reader))
    }
  }
}

extension RisingTerm.Mention {
  /// At the term's longest form, in the title where it stands there.
  fileprivate init(of keys: Set<TermKey>, in signal: Signal, _ reader: inout TermReader) {
    let found = reader.terms(of: signal).filter { keys.contains($0.key) }
    let text = reader.text
    let best = found.map(\.words).min {
      let (left, right) = (text.title.contains($0.lowerBound), text.title.contains($1.lowerBound))
      if left != right { return left }
      return ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound)
    }
    self.signal = signal.id
    quote = best.map { Quote.around($0, in: text) } ?? ""
    isInTitle = best.map { text.title.contains($0.lowerBound) } ?? false
  }
}
