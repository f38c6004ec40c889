package import Signals

/// What is placed on a radar. Its id is the same in every cluster: that makes radars comparable.
package struct Topic: Equatable, Codable, Sendable {
  package var id: String
  package var name: LocalizedText
  /// One sentence: what it is.
  package var summary: LocalizedText?
  package var quadrant: String
  /// Possible effect on members, 1 to 5, as rated by people.
  package var impact: Int?
  package var trl: Int?
  package var words: WordList

  package init(
    id: String, name: LocalizedText, summary: LocalizedText? = nil, quadrant: String,
    impact: Int? = nil, trl: Int? = nil, words: WordList = WordList()
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.quadrant = quadrant
    self.impact = impact
    self.trl = trl
    self.words = words
  }
}
