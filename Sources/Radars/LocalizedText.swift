/// A text in one or more languages.
package struct LocalizedText: Hashable, Sendable {
  /// Language code to text.
  package var texts: [String: String]

  package init(_ texts: [String: String]) {
    self.texts = texts
  }

  package init(_ text: String, language: String = "en") {
    texts = [language: text]
  }

  /// The text in the first of these languages that has one, else English, else the first by code.
  package func text(in languages: [String]) -> String {
    for language in languages + ["en"] {
      if let text = texts[language] { return text }
    }
    return texts.min { $0.key < $1.key }?.value ?? ""
  }

  package func text(in language: String) -> String {
    text(in: [language])
  }
}

extension LocalizedText: Codable {
  package init(from decoder: any Decoder) throws {
    texts = try decoder.singleValueContainer().decode([String: String].self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }
}
