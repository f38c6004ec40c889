import Text

/// All words of a scoring model in one matcher, each with the role it plays.
struct Lexicon: Sendable {
  let keywords: [Keyword]
  let roles: [Role]
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
  }

  init(_ model: ScoringModel) {
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
    keywords = entries.map(\.0)
    roles = entries.map(\.1)
    matcher = Matcher(keywords)
  }

  /// The matches in a signal's text by role, without those that an exclusion of the same role
  /// covers.
  ///
  /// A signal whose language is known is matched in that language; English names of technologies
  /// are used in every language, so English keywords of topics and quadrants always count.
  func findings(
    in text: SignalText, language: String?, _ known: inout KnownWords
  ) -> [Finding] {
    let matches = matcher.matches(in: text.words, range: text.all, &known)
    let found = matches.compactMap { match in
      counts(match, language: language) ? Finding(match, roles[match.keyword]) : nil
    }
    let exclusions = found.filter(\.role.isExclusion)
    guard !exclusions.isEmpty else { return found }
    return found.filter { finding in
      !finding.role.isExclusion
        && !exclusions.contains { $0.role == finding.role.exclusion && $0.covers(finding) }
    }
  }

  private func counts(_ match: Match, language: String?) -> Bool {
    guard let language else { return true }
    let own = keywords[match.keyword].language
    if own == language { return true }
    return own == "en" && roles[match.keyword].travelsInEnglish
  }
}

/// A match with the role of its keyword.
struct Finding: Sendable {
  var keyword: Int
  var role: Lexicon.Role
  var words: Range<Int>
  var manner: Match.Manner

  init(_ match: Match, _ role: Lexicon.Role) {
    keyword = match.keyword
    self.role = role
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
    case .notTopic, .notQuadrant, .notCue: true
    case .topic, .quadrant, .ring, .brake: false
    }
  }

  /// The role whose matches take this one's away.
  var exclusion: Lexicon.Role {
    switch self {
    case .topic(let number): .notTopic(number)
    case .quadrant(let number): .notQuadrant(number)
    case .ring, .brake: .notCue
    case .notTopic, .notQuadrant, .notCue: self
    }
  }

  var travelsInEnglish: Bool {
    switch self {
    case .topic, .notTopic, .quadrant, .notQuadrant: true
    case .ring, .brake, .notCue: false
    }
  }
}
