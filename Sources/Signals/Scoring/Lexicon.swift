import Text

/// All words of a scoring model in one matcher, each with the role it plays.
struct Lexicon: Sendable {
  let keywords: [Keyword]
  let roles: [Role]
  private let shapes: [Shape]
  private let hasConditions: Bool
  private let exactOnly: Bool
  private let matcher: Matcher

  /// What a word stands for; the numbers count in the model's lists.
  enum Role: Equatable, Sendable {
    case topic(Int)
    case notTopic(Int)
    case quadrant(Int)
    case notQuadrant(Int)
    case ring(Int)
    case brake
    /// A false friend of one ring ("court trial") is one for every ring and for the brake flag.
    case notCue
    case denial
    case notDenial
    case hedge
    case notHedge
    /// One of these must stand near the keyword of this number.
    case condition(Int)
  }

  init(_ model: ScoringModel, exactOnly: Bool = false) {
    self.exactOnly = exactOnly
    var entries: [(Keyword, Role)] = []
    func add(_ words: WordList, _ role: Role, not exclusion: Role) {
      entries += words.keywords.map { ($0, role) }
      entries += words.exclusions.map { ($0, exclusion) }
    }
    for (number, topic) in model.topics.enumerated() {
      add(topic.words, .topic(number), not: .notTopic(number))
    }
    for (number, quadrant) in model.quadrants.enumerated() {
      add(quadrant.words, .quadrant(number), not: .notQuadrant(number))
    }
    for (number, ring) in model.rings.enumerated() {
      add(ring.cues, .ring(number), not: .notCue)
    }
    add(model.brake, .brake, not: .notCue)
    add(model.speaking.denial, .denial, not: .notDenial)
    add(model.speaking.hedge, .hedge, not: .notHedge)
    for (number, entry) in entries.enumerated() {
      entries += entry.0.near.map {
        (Keyword($0, language: entry.0.language), .condition(number))
      }
    }
    keywords = entries.map(\.0)
    roles = entries.map(\.1)
    shapes = keywords.map(Shape.init)
    hasConditions = keywords.contains { !$0.near.isEmpty }
    matcher = Matcher(keywords)
  }

  /// The matches in a signal's text by role, without those that an exclusion of the same role
  /// covers.
  ///
  /// A keyword with words that must stand near counts only where one does. A signal whose language
  /// is known is matched in that language; English names of technologies are used in every language,
  /// so English keywords of topics and quadrants always count.
  func findings(
    in text: SignalText, language: String?, _ known: inout KnownWords
  ) -> [Finding] {
    let matches = matcher.matches(in: text.words, range: text.all, &known)
    let found = matches.compactMap { match in
      counts(match, language: language)
        ? Finding(match, roles[match.keyword], shapes[match.keyword]) : nil
    }
    let others = found.filter { $0.role.isExclusion || $0.role.isCondition }
    guard hasConditions || !others.isEmpty else { return found }
    return found.filter { finding in
      !finding.role.isExclusion && !finding.role.isCondition
        && !others.contains { $0.role == finding.role.exclusion && $0.covers(finding) }
        && meetsCondition(finding, others, in: text)
    }
  }

  private func meetsCondition(
    _ finding: Finding, _ others: [Finding], in text: SignalText
  ) -> Bool {
    keywords[finding.keyword].near.isEmpty
      || others.contains {
        $0.role == .condition(finding.keyword) && !$0.words.overlaps(finding.words)
          && Nearness.areNear($0.words, finding.words, in: text)
      }
  }

  private func counts(_ match: Match, language: String?) -> Bool {
    if exactOnly, match.manner != .exact { return false }
    // What an exclusion takes away it must name in full: "Fahrzeug" is no "Fähre".
    if roles[match.keyword].isExclusion, match.manner == .withoutDiacritics { return false }
    guard let language else { return true }
    let own = keywords[match.keyword].language
    if own == language { return true }
    return shapes[match.keyword].travels && roles[match.keyword].travelsInEnglish
  }
}

extension Lexicon {
  /// What decides which of two keywords counts where both stand.
  struct Shape: Sendable {
    var weight: Int
    var letters: Int
    var isBeginning: Bool
    /// An English word that also stands in texts of other languages. Short ones do not: "war" and
    /// "die" are German words too.
    var travels: Bool

    init(_ keyword: Keyword) {
      weight = keyword.weight
      letters = keyword.text.count
      isBeginning = keyword.isBeginning
      let isLong = letters > 4 || keyword.text == keyword.text.uppercased()
      travels = keyword.language == "en" && isLong && !isBeginning
    }
  }
}

/// A match with the role of its keyword.
struct Finding: Sendable {
  var keyword: Int
  var role: Lexicon.Role
  var words: Range<Int>
  var manner: Match.Manner
  var weight: Int
  /// How many the keyword has.
  var letters: Int
  var isBeginning: Bool

  init(_ match: Match, _ role: Lexicon.Role, _ shape: Lexicon.Shape) {
    keyword = match.keyword
    self.role = role
    weight = shape.weight
    letters = shape.letters
    isBeginning = shape.isBeginning
    words = match.words
    manner = match.manner
  }

  func covers(_ other: Finding) -> Bool {
    words.lowerBound <= other.words.lowerBound && words.upperBound >= other.words.upperBound
  }
}

extension Lexicon.Role {
  var isExclusion: Bool {
    switch self {
    case .notTopic, .notQuadrant, .notCue, .notDenial, .notHedge: true
    case .topic, .quadrant, .ring, .brake, .denial, .hedge, .condition: false
    }
  }

  var isCondition: Bool {
    if case .condition = self { return true }
    return false
  }

  /// The role whose matches take this one's away.
  var exclusion: Lexicon.Role {
    switch self {
    case .topic(let number): .notTopic(number)
    case .quadrant(let number): .notQuadrant(number)
    case .ring, .brake: .notCue
    case .denial: .notDenial
    case .hedge: .notHedge
    case .notTopic, .notQuadrant, .notCue, .notDenial, .notHedge, .condition: self
    }
  }

  var travelsInEnglish: Bool {
    switch self {
    case .topic, .notTopic, .quadrant, .notQuadrant, .condition: true
    case .ring, .brake, .notCue, .denial, .hedge, .notDenial, .notHedge: false
    }
  }
}
