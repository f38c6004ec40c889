package import Signals
import Text

extension Edition {
  /// The radar as it stands on the day of the assessment, ready to be drawn or frozen.
  ///
  /// A topic's ring is what people decided, else what the evidence proposes; a topic with neither
  /// is listed with the reason.
  /// - Parameter feeds: the feeds that the radar was ever scanned with.
  package init(
    of radar: Radar, _ assessment: Assessment, _ ledger: Ledger, fedBy feeds: [KnownFeed] = [],
    after previous: Edition?
  ) {
    let drafting = Drafting(
      radar: radar, assessment: assessment, ledger: ledger, previous: previous)
    self.init(
      frame: radar.frame, date: assessment.date, frozen: false, previous: previous?.date,
      blips: drafting.blips, unplaced: drafting.unplaced, removed: drafting.removed,
      cards: drafting.cards, layout: previous?.layout,
      sources: EditionSource.sources(of: feeds, assessment, radar.topics),
      offers: radar.offers(for: .everyone), needs: radar.needs(for: .everyone),
      words: (radar.topics + radar.subjects).sorted { $0.id < $1.id }
        .map(TopicWords.init).filter { !$0.words.isEmpty })
  }

  /// The movements that nobody has given a reason for yet, by topic id.
  package var movementsWithoutReason: [String] {
    let blips = blips.filter { $0.movement.kind != .unchanged && $0.movement.reason == nil }
    return (blips.map(\.topic) + removed.filter { $0.reason == nil }.map(\.topic)).sorted()
  }
}

/// The pieces a draft is made of.
private struct Drafting {
  let radar: Radar
  let assessment: Assessment
  let ledger: Ledger
  let previous: Edition?
  let topics: [Topic]

  init(radar: Radar, assessment: Assessment, ledger: Ledger, previous: Edition?) {
    self.radar = radar
    self.assessment = assessment
    self.ledger = ledger
    self.previous = previous
    topics = radar.topics.sorted { $0.id < $1.id }
  }

  var blips: [Blip] {
    topics.compactMap(blip)
  }

  var unplaced: [UnplacedTopic] {
    topics.compactMap { topic in
      guard ring(of: topic) == nil else { return nil }
      return UnplacedTopic(
        topic: topic.id, name: topic.name, quadrant: topic.quadrant,
        reason: reasonWithoutRing(topic), proposal: proposal(of: topic))
    }
  }

  var removed: [RemovedTopic] {
    guard let previous else { return [] }
    let present = Set(blips.map(\.topic))
    return previous.blips.filter { !present.contains($0.topic) }.map { blip in
      RemovedTopic(
        topic: blip.topic, name: blip.name, quadrant: blip.quadrant, ring: blip.ring,
        reason: said(ledger.reason(for: blip.topic, edition: assessment.date))
          ?? said(ledger.endings[blip.topic]))
    }
  }

  var cards: [Card] {
    let known = topics.compactMap { topic -> Card? in
      let signals = assessment.hits[topic.id]?.count ?? 0
      guard signals > 0 || ring(of: topic) != nil || ledger.cards[topic.id] != nil else {
        return nil
      }
      return card(topic, signals: signals)
    }
    let fresh = ledger.newTopics.filter { radar.topic($0.key) == nil }.map { id, name in
      card(
        Topic(id: id, name: LocalizedText(name), quadrant: radar.quadrants[0].id),
        signals: ledger.triage.promoted.values.filter { $0.contains(id) }.count)
    }
    return (known + fresh).sorted { $0.topic < $1.topic }
  }

  func proposal(of topic: Topic) -> RingProposal {
    assessment.proposals[topic.id] ?? RingProposal(topic: topic.id)
  }

  func ring(of topic: Topic) -> String? {
    if let placement = ledger.placements[topic.id], radar.ring(placement.ring) != nil {
      return placement.ring
    }
    return proposal(of: topic).ring
  }

  func blip(_ topic: Topic) -> Blip? {
    guard let ring = ring(of: topic) else { return nil }
    let proposal = proposal(of: topic)
    let placement = ledger.placements[topic.id].flatMap { $0.ring == ring ? $0 : nil }
    let before = previous?.blip(topic.id)
    let isSameQuadrant = before?.quadrant == topic.quadrant
    let isSameCell = isSameQuadrant && before?.ring == ring
    return Blip(
      topic: topic.id, name: topic.name, summary: topic.summary, quadrant: topic.quadrant,
      ring: ring, movement: movement(of: topic, to: ring, placement, from: before),
      placement: placement, proposal: proposal, impact: topic.impact, trl: topic.trl,
      brake: BrakeRule.applies(to: proposal), thin: isThin(proposal),
      weeks: assessment.weeks(of: topic.id), position: isSameCell ? before?.position : nil,
      before: isSameQuadrant && !isSameCell ? before?.position : nil,
      namePlace: isSameCell ? before?.namePlace : nil)
  }

  /// The reason people gave for this edition; else the reason of a placement made since the one
  /// before.
  func movement(
    of topic: Topic, to ring: String, _ placement: Placement?, from before: Blip?
  ) -> Movement {
    guard let previous else { return Movement(.new, reason: "first edition") }
    let decided = placement.flatMap { $0.when.day > previous.date ? said($0.why) : nil }
    let reason = said(ledger.reason(for: topic.id, edition: assessment.date)) ?? decided
    guard let before else { return Movement(.new, reason: reason) }
    let old = radar.rings.firstIndex { $0.id == before.ring }
    let new = radar.rings.firstIndex { $0.id == ring }
    guard let old, let new, old != new else { return Movement(.unchanged) }
    return Movement(new < old ? .in : .out, from: before.ring, reason: reason)
  }

  /// A reason, unless it is blank: then nobody gave one.
  func said(_ reason: String?) -> String? {
    reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// One source only, unsure, or nothing new for half a year. Pairs rest on people, not on evidence.
  func isThin(_ proposal: RingProposal) -> Bool {
    if radar.kind == .transfer { return false }
    guard let newest = proposal.newest else { return true }
    return proposal.isThin || assessment.date.number - newest.number > 182
  }

  func reasonWithoutRing(_ topic: Topic) -> UnplacedTopic.Reason {
    if proposal(of: topic).verdict == .split { return .split }
    return assessment.hits[topic.id]?.isEmpty ?? true ? .noSignal : .noCue
  }

  func card(_ topic: Topic, signals: Int) -> Card {
    let state = ledger.cards[topic.id]
    let place = place(of: topic, state)
    return Card(
      topic: topic.id, name: topic.name, summary: topic.summary, quadrant: topic.quadrant,
      column: place.column, since: place.since,
      ring: ring(of: topic), trl: topic.trl, owner: state?.owner, nextStep: state?.nextStep,
      nextStepDate: state?.nextStepDate, need: state?.need, barriers: state?.barriers,
      why: state?.why,
      parkedUntil: state?.parkedUntil, signals: signals,
      weeks: ring(of: topic) == nil ? assessment.weeks(of: topic.id) : nil)
  }

  /// The column of a card and since when; until people choose one, a pair's follows from its phase.
  func place(of topic: Topic, _ state: Ledger.CardState?) -> (column: BoardColumn, since: Day) {
    guard radar.kind == .transfer, state?.isColumnChosen != true,
      let placement = ledger.placements[topic.id]
    else { return (state?.column ?? .inbox, state?.since ?? firstSeen(topic)) }
    return (radar.column(ofPhase: placement.ring), placement.when.day)
  }

  /// The day the program first saw a signal of the topic, when its card came into the Inbox.
  func firstSeen(_ topic: Topic) -> Day {
    let seen = (assessment.hits[topic.id] ?? []).compactMap { assessment.signals[$0.signal]?.seen }
    return seen.min() ?? assessment.date
  }
}
