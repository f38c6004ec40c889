/// An offer and the need that it may meet, by their ids in radar.yaml: a blip of a transfer radar.
package struct ExchangePair: Hashable, Sendable {
  package var offer: String
  package var need: String

  package init(offer: String, need: String) {
    self.offer = offer
    self.need = need
  }

  /// The id of its blip.
  package var id: String { "\(offer)--\(need)" }

  /// So that a pair's id is not longer than ids may be.
  package static let longestPart = 39
}
