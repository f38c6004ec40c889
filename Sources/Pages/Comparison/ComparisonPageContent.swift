import Radars
import Signals
import Text

/// What the page of a comparison shows: its topics in the order of its rows, widest disagreement
/// first.
struct ComparisonPageContent: Sendable {
  let comparison: Comparison
  /// The radars with what their own pages would show, all in one language.
  let sides: [PageContent]
  /// How the radars are called: by their clusters, and by their dates too where a cluster comes
  /// twice.
  let captions: [String]
  let words: PageWords
  let own: ComparisonPageWords
  let topics: [ComparedTopic]

  init(_ comparison: Comparison, language: String?) {
    let radars = comparison.radars
    let language = language ?? radars.first?.frame.languages.first ?? "en"
    let sides = radars.map { PageContent($0, earlier: [], language: language) }
    self.comparison = comparison
    self.sides = sides
    words = PageWords.of(language)
    own = ComparisonPageWords.of(words.language)
    captions = radars.map { edition in
      let name = PlainText.from(text: edition.frame.cluster.name)
      let isTwice = radars.count { $0.frame.cluster.name == edition.frame.cluster.name } > 1
      return isTwice ? "\(name) \(edition.date)" : name
    }
    var anchors = Anchors()
    topics = comparison.rows.enumerated().map { index, row in
      ComparedTopic(
        number: index + 1, row: row, anchor: anchors.anchor(of: row.topic),
        name: sides[0].name(row.name, of: row.topic),
        blips: radars.indices.map { comparison.blip(row, on: $0) })
    }
  }
}

/// A topic of a comparison with its place on the page.
struct ComparedTopic: Sendable {
  /// Counted from one, as in the picture.
  var number: Int
  var row: Comparison.Row
  /// Its name in the page's address, behind `#topic=`.
  var anchor: String
  var name: String
  /// Radar by radar.
  var blips: [Blip?]

  var agreement: Comparison.Agreement { row.agreement }

  /// Independent sources behind it on all radars: one that two of them read counts twice.
  var sources: Int { blips.reduce(0) { $0 + ($1?.proposal.sources ?? 0) } }

  /// Signals of twelve weeks on all radars.
  var signals: Int { blips.reduce(0) { $0 + ($1?.signals ?? 0) } }
}

extension ComparisonPageContent {
  func line(_ text: LocalizedText) -> String { sides[0].line(text) }

  /// The radars' common title, where they have one.
  var title: String {
    let titles = Set(sides.map(\.title))
    return ([own.comparison] + (titles.count == 1 ? titles : [])).joined(separator: ": ")
  }

  /// From the oldest to the newest of the editions.
  var dates: String {
    let dates = comparison.radars.map(\.date)
    guard let first = dates.min(), let last = dates.max() else { return "" }
    return first == last ? "\(first)" : "\(first) – \(last)"
  }

  var rings: [(id: String, name: String)] {
    comparison.rings.map { ($0.id, line($0.name)) }
  }

  var quadrants: [(id: String, name: String)] {
    comparison.frame.map { ($0.id, line($0.name)) }
  }

  func ringName(_ id: String) -> String {
    rings.first { $0.id == id }?.name ?? PlainText.from(text: id)
  }

  func quadrantName(_ id: String) -> String {
    quadrants.first { $0.id == id }?.name ?? PlainText.from(text: id)
  }

  /// What a radar says of a topic: its ring on the common scale, or why there is none.
  func place(_ topic: ComparedTopic, on radar: Int) -> String {
    if let ring = topic.row.cells[radar] { return ringName(ring) }
    if let blip = topic.blips[radar] { return "\(sides[radar].ringName(blip.ring)) (?)" }
    return topic.row.own[radar] == nil ? "–" : own.withoutRing
  }

  /// How the radars stand to each other about a topic; whose it is, where it is one's alone.
  func verdict(_ topic: ComparedTopic) -> String {
    let on = topic.row.cells.firstIndex { $0 != nil }
    switch topic.agreement {
    case .alone: return "\(own.only) \(on.map { captions[$0] } ?? "")".asSentence
    case .far: return "\(own.far) (\(topic.row.spread))".asSentence
    case .shared, .near, .nowhere: return own.name(of: topic.agreement)
    }
  }
}

extension String {
  /// With a capital first, as the beginning of a line or a heading.
  var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
