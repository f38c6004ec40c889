/// A word or phrase that matches a topic, or is evidence for a ring (then it is called a cue).
package struct Keyword: Hashable, Codable, Sendable {
  package var text: String
  /// The code of its language, two letters.
  package var language: String
  /// Whole thousandths; 1000 is an ordinary keyword.
  package var weight: Int

  package init(_ text: String, language: String, weight: Int = 1000) {
    self.text = text
    self.language = language
    self.weight = weight
  }
}

/// The keywords of a topic, quadrant or ring, and the phrases that look like them but mean
/// something else.
package struct WordList: Hashable, Codable, Sendable {
  package var keywords: [Keyword]
  /// A keyword's match does not count where one of these covers it: "in order to" covers "order".
  package var exclusions: [Keyword]

  package init(keywords: [Keyword] = [], exclusions: [Keyword] = []) {
    self.keywords = keywords
    self.exclusions = exclusions
  }

  package var isEmpty: Bool {
    keywords.isEmpty && exclusions.isEmpty
  }
}
