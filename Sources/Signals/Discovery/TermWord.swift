import Text

/// What makes a word of a text fit to be a term, or part of one.
struct TermWord: Sendable {
  /// Folded, without diacritics.
  let bare: [UInt8]
  let stem: [UInt8]
  /// A phrase may begin and end with it.
  let maySayMuch: Bool
  /// It is long enough to be a term alone, also in small letters.
  let mayStandAlone: Bool
}

/// The words of one language, each looked at once.
struct TermWords: Sendable {
  private let forms: TermForms
  private let functionWords: Set<String>
  private let numbers: Set<[UInt8]>
  private var known: [[UInt8]: TermWord] = [:]

  init(language: String?) {
    forms = TermForms(language: language)
    functionWords = FunctionWords.words(of: language)
    numbers = NumberWords.stems(of: language, forms)
  }

  mutating func word(_ folded: ArraySlice<UInt8>) -> TermWord {
    let folded = Array(folded)
    if let word = known[folded] { return word }
    let word = word(of: folded)
    known[folded] = word
    return word
  }

  private func word(of folded: [UInt8]) -> TermWord {
    let bare = Folding.withoutDiacritics(folded)
    let stem = forms.stem(of: folded)
    let digits = bare.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let isWord =
      digits < bare.count && !functionWords.contains(String(decoding: bare, as: UTF8.self))
      && !numbers.contains(stem)
    return TermWord(
      bare: bare, stem: stem, maySayMuch: isWord && bare.count > 1,
      mayStandAlone: isWord && bare.count > 2 && digits * 2 < bare.count)
  }
}
