package import Text

/// The ring that the program suggests for a topic, with confidence and reasons.
package struct RingProposal: Equatable, Codable, Sendable {
  package var topic: String
  /// The leading ring; nil where no cue was found near a keyword, or the two best are too close.
  package var ring: String?
  package var verdict: Verdict
  /// How sure, thousandths of 1.
  package var confidence: Int
  /// The sum of each ring that has any, in the order of the radar's rings.
  package var scores: [RingScore]
  /// What speaks for the leading ring, strongest first.
  package var evidence: [Evidence]
  /// What speaks for another ring, strongest first.
  package var counterEvidence: [Evidence]
  /// What speaks for the brake flag, strongest first.
  package var brake: [Evidence]
  /// The independent sources behind the evidence for the leading ring.
  package var sources: Int
  /// Cues that were found but not counted, since their source had its one vote of the week.
  package var heldBack: Int
  /// The day of the newest evidence for the leading ring.
  package var newest: Day?

  package init(
    topic: String, ring: String? = nil, verdict: Verdict = .noEvidence, confidence: Int = 0,
    scores: [RingScore] = [], evidence: [Evidence] = [], counterEvidence: [Evidence] = [],
    brake: [Evidence] = [], sources: Int = 0, heldBack: Int = 0, newest: Day? = nil
  ) {
    self.topic = topic
    self.ring = ring
    self.verdict = verdict
    self.confidence = confidence
    self.scores = scores
    self.evidence = evidence
    self.counterEvidence = counterEvidence
    self.brake = brake
    self.sources = sources
    self.heldBack = heldBack
    self.newest = newest
  }

  /// How far the answer may be trusted.
  package enum Verdict: String, Codable, Sendable {
    /// At or above the radar's threshold, from two or more independent sources.
    case sure
    /// A leading ring from one source only: people must look.
    case singleSource = "single-source"
    /// A leading ring below the threshold: people must look.
    case unsure
    /// Two rings are too close for either to lead.
    case split
    /// No cue near a keyword.
    case noEvidence = "no-evidence"
  }

  /// Evidence that should be shown as thin: anything but sure.
  package var isThin: Bool {
    verdict != .sure
  }
}

/// A ring's sum of evidence points, whole thousandths.
package struct RingScore: Equatable, Codable, Sendable {
  package var ring: String
  package var points: Int

  package init(ring: String, points: Int) {
    self.ring = ring
    self.points = points
  }
}
