/// How boldly a radar learns. The figures were tried on labelled texts in ten languages; see
/// docs/learning.md.
package struct LearningSettings: Equatable, Sendable {
  /// How many words a topic or quadrant gets at most; nil: all that say something.
  package var mostWords: Int?
  /// In how many texts a word must stand.
  package var fewestTexts: Int
  /// How much one signal counts against the weights so far.
  package var strength: Double
  /// Where there are no weights so far: the share of what plain counting of words says.
  package var counting: Double
  /// In how many parts the signals are cut to test what was learned from the others.
  package var parts: Int

  package init(
    mostWords: Int? = 200, fewestTexts: Int = 2, strength: Double = 2, counting: Double = 0.3,
    parts: Int = 5
  ) {
    self.mostWords = mostWords
    self.fewestTexts = fewestTexts
    self.strength = strength
    self.counting = counting
    self.parts = parts
  }

  /// Weights are learned in steps of this many thousandths.
  static let step = 50
}
