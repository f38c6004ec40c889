/// Something about a keyword that its writer would want to know.
package struct KeywordProblem: Equatable, Sendable {
  /// The topic, quadrant or ring that has it.
  package var owner: Owner
  package var keyword: Keyword
  package var kind: Kind

  package enum Owner: Hashable, Sendable {
    case topic(String)
    case quadrant(String)
    case ring(String)
    case brake
  }

  package enum Kind: Equatable, Sendable {
    /// It stands twice; the second one never counts.
    case standsTwice
    /// One of the words that it must not be part of takes it away wherever it stands.
    case excluded(by: String)
    /// It has no word in it.
    case hasNoWord
    /// It matches words that stand in every text.
    case matchesEverything(like: String)
    /// Another topic has the same word: a signal with it is a hit of both.
    case isShared(with: String)
  }
}
