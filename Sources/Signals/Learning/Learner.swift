import Text

/// Turns what people said of signals into proposed keyword weights.
package struct Learner: Sendable {
  /// The words that it starts from.
  private let model: ScoringModel
  /// The words that count today.
  private let current: ScoringModel
  private let subject: Lesson.Subject
  private let settings: LearningSettings

  /// - Parameter current: the words that count today, where they are not those to start from.
  package init(
    _ model: ScoringModel, instead current: ScoringModel? = nil, _ subject: Lesson.Subject,
    _ settings: LearningSettings = LearningSettings()
  ) {
    self.model = model
    self.current = current ?? model
    self.subject = subject
    self.settings = settings
  }

  /// What the signals teach; signals with a label that the radar does not have do not count.
  ///
  /// - Parameter workers: who tests what was learned from some on the others.
  package func lesson(
    from examples: [LabelledSignal], by workers: Workers = .one
  ) -> Lesson {
    let ids = model.ids(of: subject)
    let known = examples.filter { $0.label.map(ids.contains) ?? true }
    let reader = SignalReader(model)
    let texts = known.map { training($0, ids, reader) }
    let after = tested(known, texts, workers)
    let learned = fit(texts)
    return Lesson(
      subject: subject, changes: changes(learned, ids),
      certainty: Certainty(
        measured: after.filter { $0.answer != nil }.map { ($0.lead, $0.label == $0.answer) }),
      before: answers(known), after: after)
  }
}

extension Learner {
  private func training(
    _ example: LabelledSignal, _ ids: [String], _ reader: SignalReader
  ) -> TrainingText {
    let label = example.label.flatMap(ids.firstIndex) ?? ids.count
    var text = TrainingText(
      text: SignalText(example.signal), language: example.signal.language, label: label)
    if subject == .quadrants {
      let hits = reader.read(example.signal).hits
      text.points = ids.map { id in
        hits.filter { model.quadrant(ofTopic: $0.topic) == id }.reduce(0) { $0 + 2 * $1.score }
      }
    }
    return text
  }

  /// Words that want company keep their weight: what they add depends on more than themselves.
  private func fit(_ texts: [TrainingText]) -> [[Keyword]] {
    let lists = model.lists(of: subject)
    let fixed = lists.map { $0.keywords.filter { !$0.near.isEmpty } }
    let free = lists.map { list in
      WordList(
        keywords: list.keywords.filter(\.near.isEmpty), exclusions: list.exclusions)
    }
    let fit = WordFit(
      lists: free, reserved: Set(fixed.joined().map(\.name)), settings: settings)
    return zip(fit.learned(from: texts), fixed).map { $0 + $1 }
  }

  /// Answers to each part of the signals by what was learned from the others.
  private func tested(
    _ examples: [LabelledSignal], _ texts: [TrainingText], _ workers: Workers
  ) -> [AnswerFigures.Answer] {
    let parts = examples.map { Int(StableHash.of($0.group) % UInt64(settings.parts)) }
    let shares = workers.results { worker in
      stride(from: worker, to: settings.parts, by: workers.count).flatMap { part in
        let rest = texts.indices.filter { parts[$0] != part }.map { texts[$0] }
        let reader = SignalReader(model.with(fit(rest), for: subject))
        return examples.indices.filter { parts[$0] == part }.map {
          ($0, answer(examples[$0], reader))
        }
      }
    }
    return shares.joined().sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func answer(_ example: LabelledSignal, _ reader: SignalReader) -> AnswerFigures.Answer {
    let reading = reader.read(example.signal)
    let guess = subject == .topics ? reading.topic : reading.quadrant
    return AnswerFigures.Answer(
      label: example.label, answer: guess?.id, lead: guess?.lead ?? 0,
      confidence: guess?.confidence ?? 0, language: example.signal.language)
  }

  /// What the words that count today answer.
  private func answers(_ examples: [LabelledSignal]) -> [AnswerFigures.Answer] {
    let reader = SignalReader(current)
    return examples.map { answer($0, reader) }
  }

  private func changes(
    _ learned: [[Keyword]], _ ids: [String]
  ) -> [String: [Lesson.KeywordChange]] {
    var changes: [String: [Lesson.KeywordChange]] = [:]
    for ((id, list), keywords) in zip(zip(ids, model.lists(of: subject)), learned) {
      let known = list.weights
      changes[id] = keywords.compactMap { keyword in
        let before = known[keyword.name]
        return before == keyword.weight
          ? nil : Lesson.KeywordChange(keyword: keyword, before: before)
      }
    }
    return changes.filter { !$0.value.isEmpty }
  }
}
