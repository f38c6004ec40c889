/// Languages as the keyword lists name them.
enum LanguageCode {
  /// `en-GB` is `en`, Norwegian in both forms is `no`; nil for what is no code of two letters.
  static func short(_ code: String?) -> String? {
    guard let code else { return nil }
    let first = code.lowercased().prefix { $0.isASCII && $0.isLetter }
    if first == "nb" || first == "nn" { return "no" }
    return first.count == 2 ? String(first) : nil
  }
}
