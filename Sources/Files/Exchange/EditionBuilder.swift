import Radars
import Signals
import Text

/// Makes editions of releases, one after the other, so that a topic keeps its id.
struct EditionBuilder {
  private let parts: ImportFrame
  private let frame: RadarFrame
  private let wishes: ImportWishes
  private var ids: TopicRegister
  private(set) var problems: [Diagnostic] = []
  private var cutNames: [String] = []
  private var cutTexts: [String] = []
  private var contradictions: [String] = []

  init(_ parts: ImportFrame, _ frame: RadarFrame, _ wishes: ImportWishes) {
    self.parts = parts
    self.frame = frame
    self.wishes = wishes
    ids = TopicRegister(wishes.known)
  }

  var losses: [ExchangeLoss] {
    [
      ExchangeLoss(
        "the rest of names beyond \(EditionRules.longestName) characters", count: cutNames.count,
        topics: cutNames),
      ExchangeLoss(
        "the rest of descriptions beyond 300 characters", count: cutTexts.count, topics: cutTexts),
      ExchangeLoss(
        "movements as the files tell them, where their rings tell others",
        count: contradictions.count,
        topics: contradictions),
    ]
  }

  mutating func edition(of release: ForeignRelease, after before: Edition?, today: Day) -> Edition {
    var edition = Edition(
      frame: frame, date: release.date ?? today, frozen: release.date != nil,
      previous: before?.date ?? release.previous, blips: [])
    var taken: Set<String> = []
    let isTold = release.topics.contains { $0.movement != nil }
    for topic in release.topics {
      let (id, isAgain) = ids.id(of: topic, taken: taken)
      if isAgain {
        problems.append(
          topic.place.problem(
            .warning, "'\(topic.name)' stands here a second time; kept as the topic '\(id)'",
            advice: "give the two different names, or take one out"))
      }
      taken.insert(id)
      add(topic, id, to: &edition, after: before, isTold)
    }
    edition.removed = removed(release, edition, before)
    edition.blips.sort { $0.topic < $1.topic }
    edition.unplaced.sort { $0.topic < $1.topic }
    return edition
  }

  private mutating func add(
    _ topic: ForeignTopic, _ id: String, to edition: inout Edition, after before: Edition?,
    _ isTold: Bool
  ) {
    let name = name(of: topic, id)
    guard let ring = topic.ring.flatMap(parts.rings.id),
      let quadrant = parts.quadrants.id(of: topic.quadrant)
    else {
      edition.unplaced.append(
        UnplacedTopic(
          topic: id, name: name,
          quadrant: parts.quadrants.id(of: topic.quadrant) ?? frame.quadrants[0].id,
          reason: topic.unplaced ?? .noSignal, proposal: RingProposal(topic: id)))
      return
    }
    let old = before?.blip(id)
    let blip = Blip(
      topic: id, name: name, summary: summary(of: topic, id), quadrant: quadrant, ring: ring,
      movement: movement(of: topic, id, to: ring, old, before, isTold),
      placement: placement(of: topic, ring, edition.date), proposal: RingProposal(topic: id),
      impact: topic.impact, trl: topic.trl, brake: topic.brake, thin: topic.thin ?? true)
    edition.blips.append(blip)
  }
}

extension EditionBuilder {
  /// Computed from the edition before; where there is none, as the file tells it.
  private mutating func movement(
    of topic: ForeignTopic, _ id: String, to ring: String, _ old: Blip?, _ before: Edition?,
    _ isTold: Bool
  ) -> Movement {
    let reason = topic.reason.map { PlainText.excerpt(of: $0) }
    guard before != nil else {
      guard isTold else { return Movement(.new, reason: reason ?? "first edition") }
      let kind = topic.movement ?? .unchanged
      let from = kind == .in || kind == .out ? topic.from.flatMap(parts.rings.id) : nil
      return Movement(kind, from: from, reason: reason)
    }
    let movement = computed(to: ring, old, reason)
    if let told = topic.movement, told != movement.kind { contradictions.append(id) }
    return movement
  }

  private func computed(to ring: String, _ old: Blip?, _ reason: String?) -> Movement {
    guard let old else { return Movement(.new, reason: reason) }
    let places = [old.ring, ring].map { id in frame.rings.firstIndex { $0.id == id } }
    guard let from = places[0], let to = places[1], from != to else { return Movement(.unchanged) }
    return Movement(to < from ? .in : .out, from: old.ring, reason: reason)
  }

  /// A ring that another tool shows was decided by people there, never proposed by scout.
  private func placement(of topic: ForeignTopic, _ ring: String, _ date: Day) -> Placement {
    Placement(
      ring: ring, who: topic.who ?? wishes.source, when: Timestamp(day: topic.when ?? date),
      why: topic.why.map { PlainText.excerpt(of: $0, limit: 1_000) } ?? "")
  }

  private mutating func name(of topic: ForeignTopic, _ id: String) -> LocalizedText {
    if let known = ids.known[id] { return known }
    var name = topic.names ?? LocalizedText(topic.name, language: wishes.language)
    guard name.texts.values.contains(where: { $0.count > EditionRules.longestName }) else {
      return name
    }
    cutNames.append(id)
    name.texts = name.texts.mapValues {
      PlainText.excerpt(of: $0, limit: EditionRules.longestName)
    }
    return name
  }

  private mutating func summary(of topic: ForeignTopic, _ id: String) -> LocalizedText? {
    let full =
      topic.summaries ?? topic.summary.map { LocalizedText($0, language: wishes.language) }
    guard var text = full, text.texts.values.contains(where: { !$0.isEmpty }) else { return nil }
    text.texts = text.texts.mapValues { PlainText.excerpt(of: $0) }
    if text != full { cutTexts.append(id) }
    return text
  }

  private func removed(
    _ release: ForeignRelease, _ edition: Edition, _ before: Edition?
  ) -> [RemovedTopic] {
    guard let before else { return told(release.removed, edition) }
    let reasons = Dictionary(
      release.removed.compactMap { topic in topic.id.map { ($0, topic.reason) } },
      uniquingKeysWith: { first, _ in first })
    return before.blips.filter { edition.blip($0.topic) == nil }.map { blip in
      RemovedTopic(
        topic: blip.topic, name: blip.name, quadrant: blip.quadrant, ring: blip.ring,
        reason: reasons[blip.topic] ?? nil)
    }
  }

  private func told(_ topics: [ForeignTopic], _ edition: Edition) -> [RemovedTopic] {
    topics.compactMap { topic in
      guard let ring = topic.ring.flatMap(parts.rings.id),
        let quadrant = parts.quadrants.id(of: topic.quadrant), let id = topic.id,
        Identifier.isValid(id), edition.blip(id) == nil
      else { return nil }
      return RemovedTopic(
        topic: id, name: topic.names ?? LocalizedText(topic.name, language: wishes.language),
        quadrant: quadrant, ring: ring, reason: topic.reason)
    }
  }
}
