package import Signals
package import Text

/// A rising term as people see it, with everything that its score rests on.
package struct RisingEntry: Equatable, Encodable, Sendable {
  package var term: String
  package var language: String?
  package var variants: [String]
  /// Whole thousandths, the log-likelihood times the acceleration.
  package var score: Int
  package var logLikelihood: Int
  package var acceleration: Int
  /// The counts that both rest on.
  package var rise: Rise
  /// Signals in each of the last twelve weeks, oldest first.
  package var weeks: [Int]
  package var firstSeen: Day
  /// Newest first.
  package var signals: [SignalLine]

  /// A signal of the term.
  package struct SignalLine: Equatable, Encodable, Sendable {
    package var id: String
    package var title: String
    package var date: Day
    package var source: String
    package var link: String?
    /// The term with the words around it.
    package var quote: String
    package var isInTitle: Bool
  }

  /// - Parameter known: signals by id.
  init(_ term: RisingTerm, _ known: [String: Signal]) {
    self.term = term.name.text
    language = term.name.language
    variants = term.variants
    score = term.rise.score
    logLikelihood = term.rise.logLikelihood
    acceleration = term.rise.acceleration
    rise = term.rise
    weeks = term.weeks
    firstSeen = term.firstSeen
    signals = term.mentions.compactMap { mention in
      known[mention.signal].map { SignalLine($0, mention) }
    }
  }
}

extension RisingEntry.SignalLine {
  fileprivate init(_ signal: Signal, _ mention: RisingTerm.Mention) {
    self.init(
      id: signal.id, title: signal.title, date: signal.date, source: signal.source.title,
      link: signal.link, quote: mention.quote, isInTitle: mention.isInTitle)
  }
}
