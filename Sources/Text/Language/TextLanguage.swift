/// The language that a text is written in, one of ten around the Baltic Sea, told by its letters.
///
/// Each group of one to four letters speaks for or against each language by a weight
/// (`LanguageTable`); the language with the highest sum wins, if it is ahead by enough. Beside the
/// ten stands "none of these", with a sum of nought. `docs/language.md` says how often that is
/// right, and where the weights come from.
package struct TextLanguage: Equatable, Sendable {
  /// Two letters: en, sv, fi, lt, de, da, no (Norwegian in both forms), pl, lv or et.
  package var code: String
  /// How far it is ahead of the next, none of the ten included: the logarithm of the odds in
  /// thousandths, so that 2,303 is ten to one. The odds hold for texts whose letters come as the
  /// table expects.
  package var margin: Int

  /// A smaller margin is too little to tell: twice as probable as the next.
  package static let smallestMargin = 750
  /// Fewer letters are a name or an abbreviation.
  package static let fewestLetters = 10
  /// With this margin the text is believed against the word of others: of a thousand sentences
  /// one is surely another language than it is.
  package static let sureMargin = 6_000

  /// Whether the text is to be believed even where its feed names another language.
  package var isSure: Bool { margin >= TextLanguage.sureMargin }

  /// The language of texts that belong together, such as a title and its summary; nil where it is
  /// none of the ten or there is too little to tell.
  ///
  /// What comes after some 300 letters is not read, nor what comes after the language is clear.
  package static func recognized(in texts: String...) -> TextLanguage? {
    var tally = LanguageTally()
    for text in texts where !tally.isFull {
      tally.read(Array(text.utf8).span)
    }
    return tally.answer()
  }
}
