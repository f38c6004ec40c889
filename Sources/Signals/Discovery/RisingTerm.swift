package import Text

/// A word or phrase and its language, as people name it in a decision.
package struct TermName: Hashable, Codable, Sendable {
  package var text: String
  /// Two letters; nil where the language of the signals is not known.
  package var language: String?

  package init(_ text: String, language: String?) {
    self.text = text
    self.language = language
  }
}

/// A word or phrase that rises in a radar's own feeds and belongs to no topic yet: a weak signal,
/// for people to promote or dismiss.
package struct RisingTerm: Equatable, Sendable {
  /// As it was written most often.
  package var name: TermName
  /// Its other forms and ways of writing, and parts of it that hardly stand without it, by letters.
  package var variants: [String]
  package var rise: Rise
  /// Its signals in the window, newest first.
  package var mentions: [Mention]
  /// How many of them appeared in each of the last weeks, oldest first.
  package var weeks: [Int]
  package var firstSeen: Day
  /// All forms, as they are compared.
  var keys: Set<TermKey>

  package static let shownWeeks = 12

  /// A signal of the term.
  package struct Mention: Equatable, Sendable {
    package var signal: String
    /// The term with the words around it.
    package var quote: String
    package var isInTitle: Bool
  }

  /// The ids of its signals, newest first.
  package var signals: [String] { mentions.map(\.signal) }
}
