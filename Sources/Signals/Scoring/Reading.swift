/// What one signal says, read against one radar: the topics it is about, its quadrant, and the cues
/// near each topic's keywords.
package struct Reading: Equatable, Sendable {
  package var signal: String
  /// Best first.
  package var hits: [Hit]
  /// The topic that fits best, also where it has too few points for a hit.
  package var topic: Guess?
  package var quadrant: Guess?
  /// The cues near a keyword of the topic, by topic id.
  package var cues: [String: [FoundCue]]
}

/// A cue found near a topic's keyword, before it is known when and by whom it was said.
package struct FoundCue: Equatable, Codable, Sendable {
  /// The ring it speaks for; nil for the brake flag.
  package var ring: String?
  package var cue: String
  package var found: String
  package var near: String
  package var place: Place
  package var quote: String
  /// Whole thousandths.
  package var weight: Int
  /// What remains of the weight by the way it is said, thousandths; see `SpeakingRule`.
  package var speaking: Int = 1000
  /// What remains beside stronger cues of the same signal for the same ring, thousandths; see
  /// `RepetitionRule`.
  package var repetition: Int = 1000
}
