/// How good a radar's answers to labelled texts are.
package struct AnswerFigures: Equatable, Sendable {
  /// One answer to one text.
  package struct Answer: Equatable, Sendable {
    package var label: String?
    package var answer: String?
    /// How far it is ahead of the next best, whole thousandths.
    package var lead: Int
    /// Thousandths of 1.
    package var confidence: Int
    package var language: String?

    package init(
      label: String?, answer: String?, lead: Int, confidence: Int, language: String?
    ) {
      self.label = label
      self.answer = answer
      self.lead = lead
      self.confidence = confidence
      self.language = language
    }

    package var isRight: Bool { label == answer }
  }

  /// Of the texts that have a label: how many are answered, and how many rightly.
  package var answered: Share
  package var right: Share
  package var rightOfAnswered: Share
  /// The mean over the labels of the harmonic mean of precision and recall, thousandths.
  package var macroF1: Int?
  /// How many are right of the 40 in 100 answers with the widest lead.
  package var widest: Share
  /// Answers at or above the radar's threshold: how many there are, and how many are right.
  package var sure: Share
  package var rightOfSure: Share
  package var reliability: Reliability
  package var byLanguage: [String: Share]

  /// - Parameter sure: from which confidence on an answer is sure; thousandths.
  package init(_ answers: [Answer], sure: Int) {
    let labelled = answers.filter { $0.label != nil }
    let given = labelled.filter { $0.answer != nil }
    let certain = given.filter { $0.confidence >= sure }
    answered = Share(given.count, of: labelled.count)
    right = Share(given.count(where: \.isRight), of: labelled.count)
    rightOfAnswered = Share(given.count(where: \.isRight), of: given.count)
    macroF1 = AnswerFigures.macroF1(labelled)
    let leading = given.sorted { $0.lead > $1.lead }.prefix(given.count * 2 / 5)
    widest = Share(leading.count(where: \.isRight), of: leading.count)
    self.sure = Share(certain.count, of: labelled.count)
    rightOfSure = Share(certain.count(where: \.isRight), of: certain.count)
    reliability = Reliability(
      answers.filter { $0.answer != nil }.map { ($0.confidence, $0.isRight) })
    byLanguage = Dictionary(grouping: labelled) { $0.language ?? "unknown" }
      .mapValues { Share($0.count(where: \.isRight), of: $0.count) }
  }

  private static func macroF1(_ answers: [Answer]) -> Int? {
    let labels = Set(answers.compactMap(\.label)).sorted()
    guard !labels.isEmpty else { return nil }
    let scores = labels.map { label in
      let hits = answers.count { $0.label == label && $0.answer == label }
      let said = answers.count { $0.answer == label }
      let meant = answers.count { $0.label == label }
      return hits * 2000 / max(1, said + meant)
    }
    return scores.reduce(0, +) / scores.count
  }
}
