/// A word or phrase that matches a topic, or is evidence for a ring (then it is called a cue).
package struct Keyword: Hashable, Codable, Sendable {
  package var text: String
  /// The code of its language, two letters.
  package var language: String
  /// Whole thousandths; 1000 is an ordinary keyword, and one below zero speaks against.
  package var weight: Int

  /// Words of the same language of which one must stand near; empty where none is needed.
  package var near: [String]

  package init(_ text: String, language: String, weight: Int = 1000, near: [String] = []) {
    self.text = text
    self.language = language
    self.weight = weight
    self.near = near
  }

  /// What two keywords share that are one word with two weights.
  package struct Name: Hashable, Sendable {
    package var text: String
    package var language: String
  }

  package var name: Name { Name(text: text, language: language) }

  /// "politi*": it matches every word that begins so, and counts beside the words it stands in.
  package var isBeginning: Bool { text.hasSuffix("*") }
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

  /// The weight of each word, by its name; of one that stands twice the first.
  var weights: [Keyword.Name: Int] {
    Dictionary(keywords.map { ($0.name, $0.weight) }, uniquingKeysWith: { first, _ in first })
  }

  package var isEmpty: Bool {
    keywords.isEmpty && exclusions.isEmpty
  }
}
