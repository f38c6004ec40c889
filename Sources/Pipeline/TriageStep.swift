import Files
import Radars
package import Signals
import Text

/// What people do with a signal of the inbox.
package enum TriageAct: Equatable, Sendable {
  case keep(topic: String?)
  case dismiss(topic: String?)
  case promote(topic: String)
  /// Makes a new topic for the board's Inbox, with the signal as its evidence.
  case promoteToNewTopic(name: String)

  package var topic: String? {
    switch self {
    case .keep(let topic), .dismiss(let topic): topic
    case .promote(let topic): topic
    case .promoteToNewTopic: nil
    }
  }
}

extension Workbench {
  /// Records what people decided about a signal, named by its id or the beginning of it.
  ///
  /// - Parameter radarID: nil finds the one radar that has the signal; more than one is an error
  ///   that names them.
  /// - Returns: the signal, and the id of the radar whose ledger has the decision.
  @discardableResult
  package func triage(
    _ name: String, _ act: TriageAct, radar radarID: String? = nil, by decider: Decider
  ) throws(PipelineError) -> (signal: Signal, radar: String, topic: String?) {
    let holders = try holders(of: name, among: radarID.map { [$0] } ?? workspace.radarIDs)
    let holder = try onlyOne(holders, of: name)
    let (id, act) = try decision(act, holder)
    try append(act, to: holder.standing.radar.id, by: decider)
    return (holder.signal, holder.standing.radar.id, id)
  }

  private struct Holder {
    var signal: Signal
    var standing: Standing
  }

  private func holders(
    of name: String, among radars: [String]
  ) throws(PipelineError) -> [Holder] {
    var holders: [Holder] = []
    for radar in radars {
      let standing = try standing(radar)
      let signals = standing.assessment.signals.values.filter { $0.id.hasPrefix(name) }
      guard signals.count <= 1 else {
        throw PipelineError(
          .input, "'\(name)' is the beginning of \(signals.count) signals",
          advice: "type more of it: " + signals.map(\.id).sorted().prefix(5).joined(separator: ", ")
        )
      }
      if let signal = signals.first { holders.append(Holder(signal: signal, standing: standing)) }
    }
    return holders
  }

  /// Radars where the signal is a hit come before those that merely read the same feed.
  private func onlyOne(_ holders: [Holder], of name: String) throws(PipelineError) -> Holder {
    let withHits = holders.filter {
      !($0.standing.assessment.readings[$0.signal.id]?.hits.isEmpty ?? true)
    }
    let candidates = withHits.isEmpty ? holders : withHits
    guard let first = candidates.first else {
      throw PipelineError(
        .input, "there is no signal '\(name)'", advice: "see `scout signals RADAR` for their ids")
    }
    guard candidates.count == 1 else {
      throw PipelineError(
        .input, "the signal '\(name)' is on more than one radar",
        advice: "add --radar with one of "
          + candidates.map(\.standing.radar.id).joined(separator: ", "))
    }
    return first
  }

  private func decision(
    _ act: TriageAct, _ holder: Holder
  ) throws(PipelineError) -> (topic: String?, act: Decision.Act) {
    let signal = Workbench.snapshot(holder.signal)
    let radar = holder.standing.radar
    if let topic = act.topic { _ = try topicOrCard(topic, holder.standing) }
    switch act {
    case .keep(let topic): return (topic, .keep(signal: signal, topic: topic))
    case .dismiss(let topic): return (topic, .dismiss(signal: signal.id, topic: topic))
    case .promote(let topic): return (topic, .promote(signal: signal, topic: topic, name: nil))
    case .promoteToNewTopic(let name):
      let id = Workbench.identifier(from: name)
      guard !id.isEmpty, radar.topic(id) == nil else {
        throw PipelineError(
          .input, id.isEmpty ? "'\(name)' gives no id" : "the radar has a topic '\(id)' already",
          advice: id.isEmpty ? "use a name with letters" : "use --topic \(id)")
      }
      return (id, .promote(signal: signal, topic: id, name: name))
    }
  }

  private func topicOrCard(_ id: String, _ standing: Standing) throws(PipelineError) -> String {
    if standing.ledger.newTopics[id] != nil { return id }
    return try topic(id, of: standing.radar).id
  }

  /// The signal as a ledger keeps it: no more of its text than may be published.
  static func snapshot(_ signal: Signal) -> Signal {
    var copy = signal
    copy.summary = PlainText.excerpt(of: signal.summary)
    return copy
  }

  /// `Edible films, 2nd try` becomes `edible-films-2nd-try`.
  static func identifier(from name: String) -> String {
    let words = Words(name)
    return words.words.map { word in
      let bare = Folding.withoutDiacritics(Array(words.folded[word.folded]))
      return String(decoding: bare, as: UTF8.self).filter {
        $0.isASCII && ($0.isLetter || $0.isNumber)
      }
    }.filter { !$0.isEmpty }.joined(separator: "-")
  }
}
