import Text

/// What the forms of a word share, for joining near-variants.
///
/// Matching knows the base form and asks whether a word may be a form of it. Here nobody knows the
/// base form: so first one ending of a case is taken off, then one of a base form
/// (`Inflection.dropped`), both only while four letters stay. Such light stemming is near enough to
/// join a term's forms (Savoy, "Light stemming approaches for the French, Portuguese, German and
/// Hungarian languages", SAC 2006); the endings are ours.
struct TermForms: Sendable {
  private let cases: [String]
  private let bases: [String]
  private let isEnglish: Bool
  private let inflection: Inflection

  init(language: String?) {
    isEnglish = language == "en"
    inflection = Inflection.of(language: language ?? "")
    cases = TermForms.sorted(TermForms.cases[language ?? ""] ?? "")
    bases = inflection.dropped.map { String(decoding: TermForms.bare($0), as: UTF8.self) }
  }

  /// The stem of a folded word, without diacritics.
  func stem(of folded: [UInt8]) -> [UInt8] {
    var word = String(decoding: Folding.withoutDiacritics(folded), as: UTF8.self)
    for ending in ["'s", "\u{2019}s"] where word.hasSuffix(ending) { word.removeLast(2) }
    if isEnglish { return Array(EnglishForms.stem(word).utf8) }
    word = shortened(TermForms.without(cases, word))
    word = TermForms.without(bases, word)
    return Array(weakened(word).utf8)
  }
}

extension TermForms {
  private static func bare(_ text: String) -> [UInt8] {
    Folding.withoutDiacritics(Array(text.utf8))
  }

  private static func sorted(_ endings: String) -> [String] {
    endings.split(separator: " ").map(String.init).sorted { ($1.count, $0) < ($0.count, $1) }
  }

  private static func without(_ endings: [String], _ word: String) -> String {
    for ending in endings
    where word.utf8.count >= ending.utf8.count + 4 && word.hasSuffix(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  /// Merilevää and merilevään: the vowel that was doubled.
  private func shortened(_ word: String) -> String {
    guard inflection.hasGradation, word.utf8.count > 4, let last = word.last,
      word.dropLast().last == last, "aeiouy".contains(last)
    else { return word }
    return String(word.dropLast())
  }

  /// Tuotanto and tuotannon: what follows the consonant gives way.
  private func weakened(_ word: String) -> String {
    guard inflection.hasGradation, word.utf8.count > 4, let last = word.last, "kpt".contains(last),
      let before = word.dropLast().last, !"aeiouy".contains(before)
    else { return word }
    return String(word.dropLast())
  }

  /// Endings of cases and numbers, written without diacritics.
  private static let cases = [
    "sv": "ernas arnas ornas erna arna orna ens ets ers ars ors s",
    "da": "ernes erne ens ets ers s",
    "no": "ernes erne enes ene ens ets ers s",
    "de": "ern ens em s",
    "fi": "eissa eista eille issa ista illa ilta ille iksi ina ien iden itten ssa sta lla lta lle "
      + "ksi jen ita ja na ta n t",
    "et": "idesse idest idele desse dest dele dega sse st le lt ga ks te de id t",
    "lt": "iuose uose iose ijoje ijos ijai ijas iju ija iams ioms iais iomis yje eje oje ioje ams "
      + "oms ems ais omis emis iui iaus ui ei io iu ia u o e",
    "lv": "ijas ijai ijam iju ija ajiem ajam iem am em im um os u ai ie",
    "pl": "ego emu ymi imi ych ich ami ach owi iem ow om em ej ym im u",
  ]
}
