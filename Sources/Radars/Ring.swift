package import Signals

/// Distance from the centre: nearness of use. A radar has 3 to 8, innermost nearest.
package struct Ring: Equatable, Codable, Sendable {
  package var id: String
  package var name: LocalizedText
  /// What a topic in this ring means for a member, one line.
  package var means: LocalizedText?
  /// Technology readiness levels 1 to 9, lowest and highest.
  package var trl: ClosedRange<Int>?
  /// Years until members can use it; open-ended where there is no upper bound.
  package var horizon: Horizon?
  package var cues: WordList

  package init(
    id: String, name: LocalizedText, means: LocalizedText? = nil, trl: ClosedRange<Int>? = nil,
    horizon: Horizon? = nil, cues: WordList = WordList()
  ) {
    self.id = id
    self.name = name
    self.means = means
    self.trl = trl
    self.horizon = horizon
    self.cues = cues
  }
}

/// Years from now.
package struct Horizon: Equatable, Codable, Sendable {
  package var from: Int
  package var to: Int?

  package init(from: Int, to: Int? = nil) {
    self.from = from
    self.to = to
  }
}
