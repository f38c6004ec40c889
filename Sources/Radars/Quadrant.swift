package import Signals

/// An angular field of the radar; a radar has 3 to 8.
package struct Quadrant: Equatable, Codable, Sendable {
  package var id: String
  package var name: LocalizedText
  /// Broad words that give a signal its quadrant where no topic matches.
  package var words: WordList

  package init(id: String, name: LocalizedText, words: WordList = WordList()) {
    self.id = id
    self.name = name
    self.words = words
  }
}
