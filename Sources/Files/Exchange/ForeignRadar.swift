package import Radars
package import Text

/// A radar as the file of another tool describes it, before anything of ours is made of it.
package struct ForeignRadar: Equatable, Sendable {
  package var format: ExchangeFormat
  package var title: String?
  package var cluster: Cluster?
  package var kind: RadarKind?
  /// The language that its texts are wanted in, when it is written.
  package var language = "en"
  /// Innermost first; empty where the file does not list them.
  package var rings: [ForeignPart] = []
  /// Clockwise from twelve o'clock; empty where the file does not list them.
  package var quadrants: [ForeignPart] = []
  /// Oldest first.
  package var releases: [ForeignRelease] = []
  /// What is wrong in the file; an error means that something of it was not read.
  package var problems: [Diagnostic] = []
  /// What the file says and nobody here asks for.
  package var notCarried: [ExchangeLoss] = []

  package init(_ format: ExchangeFormat) {
    self.format = format
  }
}

/// A ring or quadrant.
package struct ForeignPart: Equatable, Sendable {
  package var id: String?
  package var name: LocalizedText
  package var means: LocalizedText?
  package var trl: ClosedRange<Int>?
  package var horizon: Horizon?
  /// Other names that the file has for it.
  package var aliases: [String] = []

  package init(id: String? = nil, name: LocalizedText, means: LocalizedText? = nil) {
    self.id = id
    self.name = name
    self.means = means
  }

  /// Whether a cell that says `key` means this one.
  func isMeant(by key: String) -> Bool {
    (id.map { ExchangeKey.of($0) == key } ?? false)
      || (name.texts.values + aliases).contains { ExchangeKey.of($0) == key }
  }
}

/// The topics of a radar on one day.
package struct ForeignRelease: Equatable, Sendable {
  package var date: Day?
  package var previous: Day?
  package var topics: [ForeignTopic] = []
  package var removed: [ForeignTopic] = []

  package init(date: Day? = nil, previous: Day? = nil, topics: [ForeignTopic] = []) {
    self.date = date
    self.previous = previous
    self.topics = topics
  }
}

/// A topic as the file says it, with the place where it does.
package struct ForeignTopic: Equatable, Sendable {
  package var place: ForeignPlace
  package var id: String?
  package var name: String
  package var names: LocalizedText?
  package var summary: String?
  package var summaries: LocalizedText?
  /// The quadrant's id or name.
  package var quadrant: String
  /// The ring's id or name; nil where the topic has none.
  package var ring: String?
  package var movement: Movement.Kind?
  /// The id or name of the ring it came from.
  package var from: String?
  package var reason: String?
  package var who: String?
  package var when: Day?
  package var why: String?
  package var impact: Int?
  package var trl: Int?
  package var brake = false
  package var thin: Bool?
  package var unplaced: UnplacedTopic.Reason?

  package init(_ place: ForeignPlace, name: String, quadrant: String, ring: String?) {
    self.place = place
    self.name = name
    self.quadrant = quadrant
    self.ring = ring
  }
}

/// Where something stands in a file: a line with columns, or an entry of a list.
package struct ForeignPlace: Equatable, Sendable {
  package var file: String
  package var line: Int?
  /// From 1.
  package var entry: Int?
  package var ringColumn: Int?
  package var quadrantColumn: Int?

  package init(file: String, line: Int? = nil, entry: Int? = nil) {
    self.file = file
    self.line = line
    self.entry = entry
  }

  func problem(
    _ severity: Diagnostic.Severity, _ summary: String, column: Int? = nil, advice: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity, file: file, line: line, column: column,
      (entry.map { "entry \($0): " } ?? "") + summary, advice: advice)
  }
}

/// Something that one side knows and the other has no place for.
package struct ExchangeLoss: Equatable, Codable, Sendable {
  /// In words, such as "who decided the ring, and when".
  package var what: String
  /// How many times.
  package var count: Int
  /// The topics it happens to, as far as there are any; at most ten.
  package var topics: [String]

  package init(_ what: String, count: Int, topics: [String] = []) {
    self.what = what
    self.count = count
    self.topics = Array(topics.prefix(10))
  }
}
