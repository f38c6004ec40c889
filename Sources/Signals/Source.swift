/// Who publishes a feed, seen by scoring: its class says how far its claims of maturity are
/// trusted.
package struct Source: Hashable, Codable, Sendable {
  /// The feed's identity: its address, or its name relative to the feed list.
  package var id: String
  package var title: String
  package var sourceClass: SourceClass

  package init(id: String, title: String, sourceClass: SourceClass) {
    self.id = id
    self.title = title
    self.sourceClass = sourceClass
  }
}

/// The kinds of source that a feed list may name, `category="/class/research"`.
package enum SourceClass: String, Codable, CaseIterable, Sendable {
  case research
  case patent
  case tradePress = "trade-press"
  case news
  case company
  case publicBody = "public-body"
  case ownNetwork = "own-network"
}
