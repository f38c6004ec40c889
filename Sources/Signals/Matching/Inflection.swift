/// How a language changes the ends of its words: what a keyword may lose and what may follow.
///
/// A stem is a prefix of the base form, and the ending that may follow is bounded. Fixed prefixes
/// were reported to equal or beat Snowball's stemmers in these languages, Latvian has none there,
/// and a reader can follow why a word matched. The endings here are ours.
package struct Inflection: Sendable {
  /// Endings of base forms that give way in other forms, longest first.
  var dropped: [String]
  /// How many letters may follow what remains.
  var longestEnding: Int
  /// The language builds compounds: a keyword may stand inside a longer word.
  package var buildsCompounds: Bool
  /// Where set, only these endings may follow.
  var endings: Set<String>?
  /// A final k, p or t gives way after a consonant: pilotti, pilotin; tuotanto, tuotannon.
  var hasGradation = false

  /// How the language with this code does; of one that is not known, that two letters may follow.
  package static func of(language: String) -> Inflection {
    table[language] ?? Inflection(dropped: [], longestEnding: 2, buildsCompounds: false)
  }

  /// What of a folded word stays in all of its forms. A stem keeps at least four letters, so short
  /// words stay whole.
  package func stem(of word: String) -> String {
    guard word.count > 4 else { return word }
    for ending in dropped where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if stem.count >= 4 { return String(weakened(stem)) }
    }
    return String(weakened(word[...]))
  }

  private func weakened(_ stem: Substring) -> Substring {
    guard hasGradation, stem.count > 4, let last = stem.last, "kpt".contains(last),
      let before = stem.dropLast().last, before.isLetter, !"aeiouyäöõüšž".contains(before)
    else { return stem }
    return stem.dropLast()
  }

  /// The shortest stem that may stand inside a compound.
  static let shortestCompoundStem = 5
  /// The fewest letters that the first part of a compound has.
  static let shortestFirstPart = 3

  private static let table: [String: Inflection] = [
    "en": Inflection(
      dropped: ["y", "e"], longestEnding: 3, buildsCompounds: false,
      endings: ["", "s", "es", "'s", "e", "ed", "ing", "y", "ies", "ied", "er", "ers", "d"]),
    "sv": Inflection(
      dropped: ["en", "et", "er", "ar", "or", "a", "e"], longestEnding: 5, buildsCompounds: true),
    "da": Inflection(
      dropped: ["en", "et", "er", "e"], longestEnding: 5, buildsCompounds: true),
    "no": Inflection(
      dropped: ["en", "et", "er", "a", "e"], longestEnding: 5, buildsCompounds: true),
    "de": Inflection(
      dropped: ["en", "er", "es", "e", "n"], longestEnding: 4, buildsCompounds: true),
    "fi": Inflection(
      dropped: ["nen", "s", "i", "a", "ä", "e", "o", "ö", "u", "y"], longestEnding: 7,
      buildsCompounds: true, hasGradation: true),
    "et": Inflection(
      dropped: ["i", "a", "e", "u"], longestEnding: 6, buildsCompounds: true,
      hasGradation: true),
    "lt": Inflection(
      dropped: [
        "ioji", "asis", "ysis", "oji", "iai", "ius", "ija", "as", "is", "ys", "us", "ai", "ės",
        "os", "a", "ė", "i",
      ], longestEnding: 6, buildsCompounds: false),
    "lv": Inflection(
      dropped: ["ija", "is", "us", "as", "es", "s", "š", "a", "e", "i"], longestEnding: 6,
      buildsCompounds: false),
    "pl": Inflection(
      dropped: ["owy", "owa", "owe", "ie", "a", "e", "y", "i", "o", "ę", "ą"], longestEnding: 6,
      buildsCompounds: false),
  ]
}
