import Radars
import Signals

extension YAMLValue {
  /// `{en: …, lt: …}`, or plain text, which counts as English.
  func localizedText(_ what: String) -> LocalizedText? {
    guard isMapping else { return text(what).map { LocalizedText($0) } }
    guard let pairs = pairs(what) else { return nil }
    var texts: [String: String] = [:]
    for (language, key, value) in pairs where Language.isValid(language, at: key) {
      if let text = value.text("\(what) in '\(language)'") { texts[language] = text }
    }
    if texts.isEmpty { error("\(what) has no text") }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }

  /// `{en: [word, {text: word, weight: 0.6}], not: {en: [word]}}`
  ///
  /// - Parameter zero: whether a weight of 0 is possible, for words that are not to count.
  func wordList(_ what: String, zero: Bool = false) -> WordList {
    guard let pairs = pairs(what) else { return WordList() }
    var words = WordList()
    for (key, keyValue, value) in pairs {
      if key == "not" {
        let exclusions = value.keywords(byLanguage: "'not' of \(what)")
        if exclusions.contains(where: { !$0.near.isEmpty }) {
          value.error("'near' has no place under 'not'", advice: "write a longer phrase instead")
        }
        words.exclusions += exclusions
      } else if Language.isValid(key, at: keyValue) {
        words.keywords += value.keywords(in: key, what, zero: zero)
      }
    }
    return words
  }

  /// The texts of a list, each once.
  ///
  /// - Parameter isValid: says of each text, with its place, whether it counts; reports it if not.
  func texts(
    _ what: String, where isValid: (String, YAMLValue) -> Bool = { _, _ in true }
  ) -> [String] {
    var seen: Set<String> = []
    return (list(what) ?? []).compactMap { value in
      guard let text = value.text("an entry of \(what)"), isValid(text, value) else { return nil }
      if seen.insert(text).inserted { return text }
      value.error("'\(text)' stands twice in \(what)")
      return nil
    }
  }
}

extension YAMLValue {
  private func keywords(byLanguage what: String) -> [Keyword] {
    (pairs(what) ?? []).flatMap { language, key, value -> [Keyword] in
      Language.isValid(language, at: key) ? value.keywords(in: language, what) : []
    }
  }

  private func keywords(in language: String, _ what: String, zero: Bool = false) -> [Keyword] {
    (list("\(what) in '\(language)'") ?? []).compactMap { $0.keyword(in: language, zero: zero) }
  }

  private func keyword(in language: String, zero: Bool) -> Keyword? {
    guard isMapping else {
      return text("a keyword").flatMap { checked(Keyword($0, language: language)) }
    }
    guard let map = YAMLMap(self, "a keyword", keys: ["text", "weight", "near"]),
      let text = map.requiredText("text")
    else { return nil }
    let weight = map["weight"].map { $0.thousandths("'weight'", in: -5_000...5_000) } ?? 1_000
    if let weight, abs(weight) < 10, !zero {
      map["weight"]?.error("a weight of 0 never counts", advice: "strike the keyword out")
      return nil
    }
    let near = map["near"]?.texts("'near'") ?? []
    return weight.flatMap { checked(Keyword(text, language: language, weight: $0, near: near)) }
  }

  private func checked(_ keyword: Keyword) -> Keyword? {
    if keyword.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
      return keyword
    }
    error("'\(keyword.text)' has no letters, so it can never match")
    return nil
  }
}

/// The codes by which languages are named in files.
enum Language {
  static func isValid(_ code: String, at key: YAMLValue) -> Bool {
    let isCode =
      (2...3).contains(code.utf8.count)
      && code.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    if !isCode {
      key.error(
        "'\(code)' is not a language code", advice: "use two small letters such as en, sv, fi, lt")
    }
    return isCode
  }
}
