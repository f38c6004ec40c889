package import Text

/// The quoted words of one signal that speak for a ring, or for the brake flag, of one topic.
package struct Evidence: Equatable, Codable, Sendable {
  package var signal: String
  package var title: String
  package var link: String?
  package var source: String
  package var sourceClass: SourceClass
  package var date: Day
  /// The id of the ring that the cue speaks for; nil where it speaks for the brake flag.
  package var ring: String?
  /// The cue as it stands in the ring set.
  package var cue: String
  /// The words found in the text, letter for letter.
  package var found: String
  /// The keyword of the topic that stands near it, as found.
  package var near: String
  package var place: Place
  /// A piece of the text around both, at most 300 characters.
  package var quote: String
  /// What the cue adds to the ring's sum, whole thousandths, with the factors it is made of.
  package var points: Int
  package var factors: EvidenceFactors

  package init(
    signal: String, title: String, link: String?, source: String, sourceClass: SourceClass,
    date: Day, ring: String?, cue: String, found: String, near: String, place: Place,
    quote: String, points: Int, factors: EvidenceFactors
  ) {
    self.signal = signal
    self.title = title
    self.link = link
    self.source = source
    self.sourceClass = sourceClass
    self.date = date
    self.ring = ring
    self.cue = cue
    self.found = found
    self.near = near
    self.place = place
    self.quote = quote
    self.points = points
    self.factors = factors
  }
}

/// Why a piece of evidence counts as much as it does; all in thousandths but the field, which is a
/// whole number.
package struct EvidenceFactors: Equatable, Codable, Sendable {
  package var weight: Int
  package var field: Int
  package var sourceClass: Int
  package var recency: Int
  /// Half where the text only hopes for it; nil where it says so plainly, as in editions of before.
  package private(set) var speaking: Int?
  /// What counts beside stronger cues of the same signal; nil where all does.
  package private(set) var repetition: Int?
  /// What counts where the same source said the same in a later week; nil where all does.
  package var novelty: Int?

  package init(
    weight: Int, field: Int, sourceClass: Int, recency: Int, speaking: Int = 1000,
    repetition: Int = 1000
  ) {
    self.weight = weight
    self.field = field
    self.sourceClass = sourceClass
    self.recency = recency
    self.speaking = speaking == 1000 ? nil : speaking
    self.repetition = repetition == 1000 ? nil : repetition
  }

  /// weight × field × source class × recency × way of speaking × repetition × novelty, rounded to the
  /// nearest thousandth.
  package var points: Int {
    var parts = weight * field * sourceClass * recency
    for share in [speaking, repetition, novelty] { parts = parts * (share ?? 1000) / 1000 }
    return (parts + (parts < 0 ? -500_000 : 500_000)) / 1_000_000
  }
}

/// Where in a signal words were found.
package struct Place: Equatable, Codable, Sendable {
  package var field: Field
  /// The number of the first word in the field, from 1.
  package var word: Int

  package init(field: Field, word: Int) {
    self.field = field
    self.word = word
  }
}

/// The fields of a signal that are searched.
package enum Field: String, Codable, CaseIterable, Sendable {
  case title
  case summary
  case categories

  /// How much a cue in this field counts: what a title says of maturity is the news itself.
  package var weight: Int {
    self == .title ? 3 : 1
  }

  /// How much a keyword of a topic counts in this field. Titles also tease, so it is less than for
  /// cues: learned words were right in 2 of 100 texts more with 2 than with 3.
  var topicWeight: Int {
    self == .title ? 2 : 1
  }
}
