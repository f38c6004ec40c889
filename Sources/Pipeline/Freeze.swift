import Drawing
import Files
package import Radars
import Signals
package import Text

extension Workbench {
  /// Freezes the radar of a day as an edition, with the places of its marks and names.
  ///
  /// Refused while a movement lacks its reason.
  /// - Parameters:
  ///   - reasons: why topics moved, by topic id; recorded in the ledger.
  ///   - otherReason: why every other topic moved that has no reason yet.
  ///   - relayout: whether marks and rings are placed anew, as if there were no edition before.
  package func freeze(
    _ id: String, on day: Day, reasons: [String: String] = [:], otherReason: String? = nil,
    relayout: Bool = false, by decider: Decider
  ) throws(PipelineError) -> (edition: Edition, file: String) {
    let file = workspace.editionFile(id, date: day.description)
    guard !Disk.exists(workspace.path(file)) else {
      throw PipelineError(
        .input, "\(file) exists, and an edition is never changed",
        advice: "freeze on another day with --date")
    }
    var edition = try standing(try radar(id), on: day, .matching).draft
    let given = try self.reasons(reasons, otherReason, for: edition)
    edition.give(given)
    try requireReasons(edition)
    edition.frozen = true
    if relayout { edition = edition.withoutLayout }
    edition = RadarPicture(edition, options: PictureOptions()).placed
    let bytes = try doing { try EditionFile.bytes(of: edition) }
    try append(decisions(given, edition, decider), to: id)
    try doing { try Disk.write(bytes, to: workspace.path(file)) }
    return (edition, file)
  }
}

extension Workbench {
  private func reasons(
    _ reasons: [String: String], _ other: String?, for edition: Edition
  ) throws(PipelineError) -> [String: String] {
    let moved =
      edition.blips.filter { $0.movement.kind != .unchanged }.map(\.topic)
      + edition.removed.map(\.topic)
    for topic in reasons.keys.sorted() where !moved.contains(topic) {
      throw PipelineError(
        .input, "--why names '\(topic)', which did not move",
        advice: moved.isEmpty ? "nothing moved" : "moved: " + moved.sorted().joined(separator: ", ")
      )
    }
    // Blank words are no reason: the movement still lacks one.
    var given = reasons.filter { !$0.value.allSatisfy(\.isWhitespace) }
    if let other, !other.allSatisfy(\.isWhitespace) {
      for topic in edition.movementsWithoutReason where given[topic] == nil { given[topic] = other }
    }
    return given
  }

  private func requireReasons(_ edition: Edition) throws(PipelineError) {
    let missing = edition.movementsWithoutReason
    guard !missing.isEmpty else { return }
    let lines = missing.map { "  " + edition.movementInWords($0) }
    throw PipelineError(
      .input,
      "\(missing.count) movement\(missing.count == 1 ? "" : "s") without a reason:\n"
        + lines.joined(separator: "\n"),
      advice: "give each one with --why \(missing[0])=\"…\", "
        + "or one for all the others with --why-others \"…\"")
  }

  private func decisions(
    _ reasons: [String: String], _ edition: Edition, _ decider: Decider
  ) -> [Decision] {
    reasons.sorted { $0.key < $1.key }.map { topic, why in
      Decision(
        when: Timestamp(day: edition.date), who: decider.who, why: why,
        act: .reason(topic: topic, edition: edition.date))
    }
  }
}

extension Edition {
  fileprivate mutating func give(_ reasons: [String: String]) {
    for index in blips.indices {
      if let reason = reasons[blips[index].topic] { blips[index].movement.reason = reason }
    }
    for index in removed.indices {
      if let reason = reasons[removed[index].topic] { removed[index].reason = reason }
    }
  }

  /// `cultivated-meat: out, from explore to watch`
  package func movementInWords(_ topic: String) -> String {
    if let gone = removed.first(where: { $0.topic == topic }) {
      return "\(topic): removed, was in \(gone.ring)"
    }
    guard let blip = blip(topic) else { return topic }
    switch blip.movement.kind {
    case .new: return "\(topic): new in \(blip.ring)"
    case .unchanged: return "\(topic): unchanged in \(blip.ring)"
    case .in, .out:
      let from = blip.movement.from ?? "?"
      return "\(topic): \(blip.movement.kind.rawValue), from \(from) to \(blip.ring)"
    }
  }
}
