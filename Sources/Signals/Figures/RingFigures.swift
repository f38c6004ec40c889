/// How good ring answers to single texts are, beside two plain ways to answer.
package struct RingFigures: Equatable, Sendable {
  package struct Answer: Equatable, Sendable {
    package var label: String?
    /// The ring with most points, sure or not.
    package var leading: String?
    /// The ring where the answer is sure.
    package var sure: String?
    /// The ring that the topic's signal before this one had, as people labelled it.
    package var before: String?

    package init(label: String?, leading: String?, sure: String?, before: String?) {
      self.label = label
      self.leading = leading
      self.sure = sure
      self.before = before
    }
  }

  /// Of the texts that say something of maturity: how many have a sure answer, and how many of those
  /// are right.
  package var answered: Share
  package var rightOfAnswered: Share
  /// The same for the leading ring, sure or not.
  package var leading: Share
  package var rightOfLeading: Share
  /// Of the texts that say nothing of maturity: how many were left without a sure answer.
  package var leftAlone: Share
  /// Always the most frequent ring.
  package var mostFrequent: Share
  /// Always the ring that the topic had before, where it had one.
  package var ringBefore: Share

  package init(_ answers: [Answer]) {
    let labelled = answers.filter { $0.label != nil }
    let silent = answers.filter { $0.label == nil }
    func share(of path: KeyPath<Answer, String?>) -> (given: Share, right: Share) {
      let given = labelled.filter { $0[keyPath: path] != nil }
      return (
        Share(given.count, of: labelled.count),
        Share(given.count { $0.label == $0[keyPath: path] }, of: given.count)
      )
    }
    (answered, rightOfAnswered) = share(of: \.sure)
    (leading, rightOfLeading) = share(of: \.leading)
    ringBefore = share(of: \.before).right
    leftAlone = Share(silent.count { $0.sure == nil }, of: silent.count)
    let counts = Dictionary(grouping: labelled) { $0.label }.mapValues(\.count)
    mostFrequent = Share(counts.values.max() ?? 0, of: labelled.count)
  }
}
