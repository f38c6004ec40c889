import Text

/// Reads signals against one radar's words. Make one, use it for many signals.
package struct SignalReader: Sendable {
  package let model: ScoringModel
  private let lexicon: Lexicon

  /// - Parameter exactOnly: words match only as they stand in the lists, to see what inflection and
  ///   compounds bring.
  package init(_ model: ScoringModel, exactOnly: Bool = false) {
    self.model = model
    lexicon = Lexicon(model, exactOnly: exactOnly)
  }

  /// - Parameter promoted: topics that people made this signal evidence of, whatever its words.
  package func read(_ signal: Signal, promoted: Set<String> = []) -> Reading {
    read(SignalText(signal), of: signal, promoted: promoted)
  }

  func read(_ text: SignalText, of signal: Signal, promoted: Set<String> = []) -> Reading {
    var known = KnownWords(room: 0)
    let findings = lexicon.findings(in: text, language: signal.language, &known)
    return reading(findings, in: text, of: signal, promoted: promoted)
  }

  /// Nil where the signal matches no topic, as most do.
  ///
  /// - Parameter known: what is known of words by now.
  func match(
    _ text: SignalText, of signal: Signal, _ known: inout KnownWords
  ) -> Reading? {
    let findings = lexicon.findings(in: text, language: signal.language, &known)
    guard findings.contains(where: \.role.isTopic) else { return nil }
    let reading = reading(findings, in: text, of: signal)
    return reading.hits.isEmpty ? nil : reading
  }
}

extension SignalReader {
  private func reading(
    _ findings: [Finding], in text: SignalText, of signal: Signal, promoted: Set<String> = []
  ) -> Reading {
    let topics = Dictionary(grouping: findings) { finding in
      if case .topic(let number) = finding.role { return number }
      return -1
    }
    let cues = findings.filter { $0.role.isCue }
    let speaking = findings.filter { $0.role == .denial || $0.role == .hedge }
    var sums: [(id: String, lines: [ScoreLine])] = []
    var hits: [Hit] = []
    var cuesByTopic: [String: [FoundCue]] = [:]
    for (number, topic) in model.topics.enumerated() {
      let keywords = OverlapRule.longest(topics[number] ?? [])
      let isPromoted = promoted.contains(topic.id)
      guard !keywords.isEmpty || isPromoted else { continue }
      let hit = hit(topic.id, keywords, promoted: isPromoted, in: text)
      sums.append((topic.id, hit.lines))
      guard hit.score >= Hit.threshold else { continue }
      hits.append(hit)
      cuesByTopic[topic.id] = foundCues(
        cues, near: keywords, speaking, promoted: isPromoted, in: text)
    }
    hits.sort { $0.score == $1.score ? $0.topic < $1.topic : $0.score > $1.score }
    return Reading(
      signal: signal.id, hits: hits, topic: Guess(sums, model.settings.certainty.topics),
      quadrant: QuadrantRule.guess(
        hits: hits, findings: findings, keywords: lexicon.keywords, model: model, in: text),
      cues: cuesByTopic)
  }

  private func hit(
    _ topic: String, _ findings: [Finding], promoted: Bool, in text: SignalText
  ) -> Hit {
    var lines = TopicScore.lines(of: findings, keywords: lexicon.keywords, in: text)
    if promoted { lines.append(ScoreLine(kind: .promoted, points: 1_000)) }
    return Hit(topic: topic, lines: lines)
  }

  private func foundCues(
    _ cues: [Finding], near keywords: [Finding], _ speaking: [Finding], promoted: Bool,
    in text: SignalText
  ) -> [FoundCue] {
    let found = CueRule.cues(cues, near: keywords, promoted: promoted, in: text).compactMap {
      near -> FoundCue? in
      let isMarket = near.cue.role.ring.map { model.rings[$0].isNearUse } ?? false
      let share = SpeakingRule.share(of: near.cue, speaking, ofMarket: isMarket, in: text)
      guard share > 0 else { return nil }
      var cue = self.found(near, in: text)
      cue.speaking = share
      return cue
    }
    return RepetitionRule.counted(found)
  }

  private func found(_ near: NearCue, in text: SignalText) -> FoundCue {
    let keyword = lexicon.keywords[near.cue.keyword]
    return FoundCue(
      ring: near.cue.role.ring.map { model.rings[$0].id }, cue: keyword.text,
      found: text.words.text(of: near.cue.words),
      near: near.keyword.map { text.words.text(of: $0.words) } ?? "",
      place: text.place(of: near.cue.words), quote: quote(near, in: text),
      weight: keyword.weight * near.cue.manner.share / 1000)
  }

  /// Both the cue and the keyword where they share a field and fit, else the words around the cue.
  private func quote(_ near: NearCue, in text: SignalText) -> String {
    guard let keyword = near.keyword?.words,
      text.field(of: keyword.lowerBound) == text.field(of: near.cue.words.lowerBound)
    else { return Quote.around(near.cue.words, in: text) }
    let both =
      min(
        keyword.lowerBound, near.cue.words.lowerBound)..<max(
        keyword.upperBound, near.cue.words.upperBound)
    return Quote.around(Quote.fits(both, in: text) ? both : near.cue.words, in: text)
  }
}

extension Lexicon.Role {
  var isTopic: Bool {
    if case .topic = self { return true }
    return false
  }

  var isCue: Bool {
    switch self {
    case .ring, .brake: true
    default: false
    }
  }

  /// The ring a cue speaks for; nil for the brake flag.
  var ring: Int? {
    if case .ring(let number) = self { return number }
    return nil
  }
}
