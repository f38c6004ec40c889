import Files
package import Radars
import Text

/// Who decides, and why.
package struct Decider: Equatable, Sendable {
  package var who: String
  package var why: String?

  package init(who: String, why: String? = nil) {
    self.who = who
    self.why = why
  }
}

extension Workbench {
  /// Records the ring that people decided for a topic.
  /// - Returns: the topic.
  @discardableResult
  package func place(
    _ topicID: String, on radarID: String, in ringName: String, by decider: Decider
  ) throws(PipelineError) -> Topic {
    let radar = try radar(radarID)
    let topic = try topic(topicID, of: radar)
    let ring = try ring(ringName, of: radar)
    guard let why = decider.why, !why.allSatisfy(\.isWhitespace) else {
      throw PipelineError(
        .input, "a placement needs a reason",
        advice: "add --why \"…\": it is shown in every edition")
    }
    try append(
      .place(topic: topic.id, ring: ring.id), to: radarID, by: Decider(who: decider.who, why: why))
    return topic
  }

  func append(
    _ act: Decision.Act, to radarID: String, by decider: Decider
  ) throws(PipelineError) {
    try append([Decision(when: now, who: decider.who, why: decider.why, act: act)], to: radarID)
  }

  func append(_ decisions: [Decision], to radarID: String) throws(PipelineError) {
    let file = workspace.path(workspace.decisionsFile(radarID))
    try doing { try DecisionFile.append(decisions, to: file) }
  }

  package func topic(_ id: String, of radar: Radar) throws(PipelineError) -> Topic {
    if let topic = radar.topic(id) { return topic }
    let guess = Spelling.nearest(to: id, among: radar.topics.map(\.id))
    throw PipelineError(
      .input, "the radar '\(radar.id)' has no topic '\(id)'",
      advice: guess.map { "did you mean '\($0)'?" }
        ?? "its topics: " + radar.topics.map(\.id).sorted().joined(separator: ", "))
  }

  /// A ring by its id, or by its name in any language.
  func ring(_ name: String, of radar: Radar) throws(PipelineError) -> Ring {
    let wanted = name.lowercased()
    let found = radar.rings.first { ring in
      ring.id == wanted || ring.name.texts.values.contains { $0.lowercased() == wanted }
    }
    if let found { return found }
    let guess = Spelling.nearest(to: wanted, among: radar.rings.map(\.id))
    throw PipelineError(
      .input, "the radar '\(radar.id)' has no ring '\(name)'",
      advice: (guess.map { "did you mean '\($0)'? " } ?? "") + "its rings, innermost first: "
        + radar.rings.map(\.id).joined(separator: ", "))
  }
}
