package import Signals

/// A radar as its file defines it: the frame, the topics with their words, and how to score.
package struct Radar: Equatable, Sendable {
  package var id: String
  package var kind: RadarKind
  package var title: LocalizedText
  package var cluster: Cluster
  /// The first one is the language of the pictures.
  package var languages: [String]
  /// Names of feed lists.
  package var feeds: [String]
  /// Innermost first.
  package var rings: [Ring]
  /// What speaks for the brake flag.
  package var brake: WordList
  /// What denies a cue, or only hopes for it.
  package var speaking: Speaking
  /// Clockwise from twelve o'clock.
  package var quadrants: [Quadrant]
  /// On a transfer radar the pairs that people recorded, once it is `paired`.
  package var topics: [Topic]
  /// On a transfer radar the topics that offers and needs are about; they stand on no ring.
  package var subjects: [Topic]
  package var look: Look
  package var scoring: ScoringSettings
  package var members: [Member]
  /// Words that were learned from people's corrections; they count over those of the topics.
  package var learned: Learned

  package init(
    id: String, kind: RadarKind = .technology, title: LocalizedText, cluster: Cluster,
    languages: [String], feeds: [String] = [], rings: [Ring], brake: WordList = WordList(),
    speaking: Speaking = Speaking(),
    quadrants: [Quadrant], topics: [Topic], subjects: [Topic] = [], look: Look = Look(),
    scoring: ScoringSettings = ScoringSettings(), members: [Member] = [],
    learned: Learned = Learned()
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.cluster = cluster
    self.languages = languages
    self.feeds = feeds
    self.rings = rings
    self.brake = brake
    self.speaking = speaking
    self.quadrants = quadrants
    self.topics = topics
    self.subjects = subjects
    self.look = look
    self.scoring = scoring
    self.members = members
    self.learned = learned
  }

  package func topic(_ id: String) -> Topic? {
    topics.first { $0.id == id }
  }

  package func ring(_ id: String) -> Ring? {
    rings.first { $0.id == id }
  }
}

/// What the rings and blips of a radar stand for.
package enum RadarKind: String, Codable, CaseIterable, Sendable {
  case technology
  case trend
  case transfer
}

/// The organisation that keeps the radar.
package struct Cluster: Equatable, Codable, Sendable {
  package var name: String
  /// Two letters, ISO 3166-1.
  package var country: String?

  package init(name: String, country: String? = nil) {
    self.name = name
    self.country = country
  }
}

/// How the cluster's pictures look.
package struct Look: Equatable, Codable, Sendable {
  /// `#rrggbb`.
  package var color: String?
  /// A file beside radar.yaml.
  package var logo: String?
  /// What was in that file, once it was read.
  package var image: Logo?
  /// Said at the foot of radars, boards and profiles, such as "CC BY 4.0".
  package var licence: String?

  package init(
    color: String? = nil, logo: String? = nil, image: Logo? = nil, licence: String? = nil
  ) {
    self.color = color
    self.logo = logo
    self.image = image
    self.licence = licence
  }
}

extension Look {
  /// Whether a text is a colour, `#rrggbb`, and nothing else: so it may stand in a style sheet.
  package static func isColor(_ text: String) -> Bool {
    text.utf8.count == 7 && text.utf8.first == UInt8(ascii: "#")
      && text.utf8.dropFirst().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
