import Radars
package import Signals
import Text

extension Workbench {
  /// Records that a rising term is of no interest: it and its near-variants stay away.
  /// - Returns: the term, also where one of its variants was named.
  @discardableResult
  package func dismiss(
    term text: String, language: String? = nil, of radarID: String,
    _ settings: DiscoverySettings = DiscoverySettings(), by decider: Decider
  ) throws(PipelineError) -> RisingTerm {
    let why = try reason(decider)
    let list = try rising(radarID, settings)
    let term = try term(text, language, in: list, radarID)
    try append(
      .dismissTerm(term.name), to: radarID, by: Decider(who: decider.who, why: why))
    return term
  }

  /// Makes a rising term's signals evidence of a topic: a new one in the board's Inbox, or one that
  /// the radar or the board has.
  ///
  /// - Parameters:
  ///   - topicID: the topic's id; without one it is made from the name.
  ///   - name: of a new topic; without one that is the term.
  /// - Returns: the term, and the topic's id.
  @discardableResult
  package func promote(
    term text: String, language: String? = nil, of radarID: String,
    to topicID: String? = nil, name: String? = nil,
    _ settings: DiscoverySettings = DiscoverySettings(), by decider: Decider
  ) throws(PipelineError) -> (term: RisingTerm, topic: String) {
    let why = try reason(decider)
    let standing = try standing(radarID)
    let list = standing.rising(settings)
    let term = try term(text, language, in: list, radarID)
    let (topic, newName) = try topic(for: term, topicID, name, standing)
    let acts = term.signals.compactMap { list.signals[$0] }.map { signal in
      Decision.Act.promote(signal: Workbench.snapshot(signal), topic: topic, name: newName)
    }
    let decider = Decider(who: decider.who, why: why)
    let evidence = acts.map { Decision(when: now, who: decider.who, why: why, act: $0) }
    let settled = Decision(
      when: now, who: decider.who, why: "promoted to the topic \(topic): \(why)",
      act: .dismissTerm(term.name))
    try append(evidence + [settled], to: radarID)
    return (term, topic)
  }
}

extension Workbench {
  private func reason(_ decider: Decider) throws(PipelineError) -> String {
    guard let why = decider.why, !why.allSatisfy(\.isWhitespace) else {
      throw PipelineError(
        .input, "a decision about a term needs a reason", advice: "add --why \"…\"")
    }
    return why
  }

  private func term(
    _ text: String, _ language: String?, in list: RisingList, _ radar: String
  ) throws(PipelineError) -> RisingTerm {
    let meant = Discovery.terms(named: text, in: list.terms).filter {
      language == nil || $0.name.language == language
    }
    guard let term = meant.first else {
      let guess = Spelling.nearest(to: text, among: list.terms.map(\.name.text))
      throw PipelineError(
        .input, "'\(text)' is no rising term of '\(radar)'",
        advice: guess.map { "did you mean '\($0)'?" } ?? "see `scout rising \(radar)`")
    }
    let exact = meant.filter { $0.name.text.lowercased() == text.lowercased() }
    guard meant.count == 1 || exact.count == 1 else {
      throw PipelineError(
        .input, "'\(text)' belongs to more than one rising term",
        advice: "name one of them: "
          + meant.map { "\($0.name.text) (--language \($0.name.language ?? "?"))" }
          .joined(separator: ", "))
    }
    return exact.first ?? term
  }

  /// The topic's id, and its name where it is a new one.
  private func topic(
    for term: RisingTerm, _ id: String?, _ name: String?, _ standing: Standing
  ) throws(PipelineError) -> (id: String, name: String?) {
    let radar = standing.radar
    if let id, name == nil, radar.topic(id) != nil || standing.ledger.newTopics[id] != nil {
      return (id, nil)
    }
    let newName = name ?? term.name.text
    let id = id ?? Workbench.identifier(from: newName)
    guard !id.isEmpty, id == Workbench.identifier(from: id) else {
      throw PipelineError(
        .input, "'\(id)' is no id for a topic", advice: "add --topic with letters, digits and -")
    }
    guard radar.topic(id) == nil, standing.ledger.newTopics[id] == nil else {
      throw PipelineError(
        .input, "there is a topic '\(id)' already",
        advice: "add --topic \(id) without --name to make the signals its evidence")
    }
    return (id, newName)
  }
}
