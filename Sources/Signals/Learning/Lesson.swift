/// Keyword weights that labelled signals speak for, to be accepted or not.
package struct Lesson: Equatable, Sendable {
  /// What the words belong to.
  package enum Subject: String, Codable, Sendable {
    case topics
    case quadrants
  }

  package var subject: Subject
  /// The words of each topic or quadrant that change or are new, by its id.
  package var changes: [String: [KeywordChange]]
  /// How often answers with such words are right; nil where there are too few signals to say.
  package var certainty: Certainty?
  /// What the words so far and the new ones answer to the labelled signals; the new ones to those
  /// that were put aside when they were learned.
  package var before: [AnswerFigures.Answer]
  package var after: [AnswerFigures.Answer]

  /// A keyword with its weight so far and as learned; whole thousandths.
  package struct KeywordChange: Equatable, Sendable {
    package var keyword: Keyword
    /// Nil where the word is new.
    package var before: Int?
  }
}
