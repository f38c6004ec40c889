package import Text

/// What is kept of the signals of a radar while they are gone through one by one, so that their
/// texts need not all be in memory at once.
///
/// Several can be made at the same time, each of some of the signals.
package struct Survey: Sendable {
  /// Which signals an assessment is to carry.
  package enum Scope: Sendable {
    case all
    /// Only those that match a topic, without their summaries, which no picture and no list of a
    /// topic's signals shows.
    case matching
  }

  private let reader: SignalReader
  private let scope: Scope
  /// The days in the window.
  package let days: Range<Day>
  private(set) var ids: [String] = []
  private(set) var dates: [Day] = []
  private(set) var traits = CopyTraits()
  private(set) var signals: [String: Signal] = [:]
  private(set) var readings: [String: Reading] = [:]
  private var text = SignalText()
  private var known = KnownWords(room: 1 << 17)

  init(_ reader: SignalReader, days: Range<Day>, _ scope: Scope) {
    self.reader = reader
    self.days = days
    self.scope = scope
  }

  /// Takes a signal, unless it is out of the window. None may come twice.
  package mutating func take(_ signal: Signal) {
    guard days.contains(signal.date) else { return }
    text.take(signal)
    ids.append(signal.id)
    dates.append(signal.date)
    switch scope {
    case .all: keep(signal, reader.read(text, of: signal))
    case .matching:
      guard let reading = reader.match(text, of: signal, &known) else { return }
      keep(signal, reading)
    }
    traits.add(signal, text)
  }

  /// Reads a signal again that people made evidence of some topics.
  mutating func take(_ signal: Signal, promoted topics: Set<String>) {
    let reading = reader.read(signal, promoted: topics)
    if scope == .all || !reading.hits.isEmpty { keep(signal, reading) }
  }

  private mutating func keep(_ signal: Signal, _ reading: Reading) {
    var kept = signal
    if scope == .matching { kept.summary = "" }
    signals[signal.id] = kept
    readings[signal.id] = reading
  }

  /// How many of the signals are kept.
  package var matchCount: Int { readings.count }

  /// Takes over what another has of other signals.
  mutating func append(_ other: consuming Survey) {
    ids += other.ids
    dates += other.dates
    signals.merge(other.signals) { known, _ in known }
    readings.merge(other.readings) { known, _ in known }
    traits.append(other.traits)
  }

  /// Puts the signals in the order of their dates, those of one day by id.
  mutating func sort() {
    let order = ids.indices.sorted { (dates[$0], ids[$0]) < (dates[$1], ids[$1]) }
    ids = order.map { ids[$0] }
    dates = order.map { dates[$0] }
  }

  /// The ids of copies and the first signal of each; what they were found by is gone after that.
  ///
  /// Of signals that match a topic or that people decided about, only their likes are originals, so
  /// that what matches nothing changes no topic. Where all signals are kept, the others are copies
  /// of these, or of one another.
  ///
  /// - Parameters:
  ///   - decided: the ids of signals that people decided about.
  ///   - again: gives signals once more by their ids.
  mutating func takeOriginals<Failure: Error>(
    of decided: Set<String>, _ workers: Workers, again: ([String]) throws(Failure) -> [Signal]
  ) throws(Failure) -> [String: String] {
    var traits = CopyTraits()
    swap(&traits, &self.traits)
    if scope == .matching {
      for signal in try again(decided.filter { readings[$0] == nil }.sorted())
      where days.contains(signal.date) {
        text.take(signal)
        traits.add(signal, text)
      }
    }
    traits.sort()
    let weighing = Set(
      traits.ids.filter { readings[$0]?.hits.isEmpty == false || decided.contains($0) })
    let originals = try traits.only(weighing).originals(workers, again: again)
    guard scope == .all else { return originals }
    let ids = traits.ids
    let all = try traits.originals(workers, again: again)
    return Survey.joined(originals, all, ids, weighing)
  }

  /// - Parameters:
  ///   - originals: of the signals that weigh.
  ///   - all: of all of them, as if there were no difference.
  ///   - ids: of all of them, in order.
  private static func joined(
    _ originals: [String: String], _ all: [String: String], _ ids: [String],
    _ weighing: Set<String>
  ) -> [String: String] {
    var joined = originals
    var leaders: [String: String] = [:]
    for id in ids where weighing.contains(id) && leaders[all[id] ?? id] == nil {
      leaders[all[id] ?? id] = originals[id] ?? id
    }
    for id in ids where !weighing.contains(id) {
      joined[id] = leaders[all[id] ?? id] ?? all[id]
    }
    return joined
  }
}
