import Pages
import Radars
package import Signals
package import Text

/// A week of one radar, to be sent to members: what is new, what is proposed, what people decided,
/// which feeds bring nothing.
package struct Digest: Equatable, Sendable {
  /// The code of the language of names and fixed words.
  package var language: String
  package var title: String
  /// The radar's own, `#rrggbb`.
  package var color: String?
  package var first: Day
  package var last: Day
  /// New signals by topic, topics with the most first.
  package var topics: [TopicPart]
  /// Where the evidence and the blip differ, or a ring is proposed for the first time.
  package var proposals: [ProposalPart]
  package var decisions: [DecisionPart]
  /// Feeds that bring nothing, as the scans so far saw them.
  package var feeds: [FeedPart]

  package struct TopicPart: Equatable, Sendable {
    package var topic: String
    package var name: String
    package var ring: String?
    package var entries: [InboxEntry]
  }

  package struct ProposalPart: Equatable, Sendable {
    package var name: String
    package var ring: String
    /// The ring that people decided, where it is another one.
    package var placed: String?
    package var verdict: RingProposal.Verdict
    package var sources: Int
    package var best: Evidence
    /// The quoted words; nil where the digest has words of that signal already, for of each stand at
    /// most 300 characters.
    package var quote: String?
  }

  package struct DecisionPart: Equatable, Sendable {
    package var name: String
    package var ring: String
    /// The ring that people had decided before.
    package var before: String?
    package var who: String
    package var date: Day
    package var why: String
  }

  package struct FeedPart: Equatable, Sendable {
    package var title: String
    package var address: String
    /// It answers, but with nothing new.
    package var isSilent: Bool
    package var since: Day?
  }

  var words: DigestWords { DigestWords.of(language) }
}

extension Workbench {
  /// The digest of the seven days up to the radar's last scan or decision.
  ///
  /// - Parameter language: of names and fixed words; else the radar's first.
  package func digest(
    _ radarID: String, language: String? = nil
  ) throws(PipelineError) -> Digest {
    let standing = try standing(radarID)
    let decisions = try decisions(radarID)
    // Feeds are judged on the digest's day, so that it depends on the workspace and not on the hour.
    let then = Workbench(workspace, now: Timestamp(day: standing.date))
    // A transfer radar needs no feeds.
    let feeds =
      standing.radar.feeds.isEmpty
      ? [] : try then.feedHealth(DoctorOrder(radars: [radarID])).feeds
    return Digest(of: standing, decisions: decisions, feeds: feeds, in: language)
  }
}

extension Digest {
  static let days = 7

  init(
    of standing: Standing, decisions: [Decision], feeds lines: [FeedHealth.Line],
    in language: String?
  ) {
    let radar = standing.radar
    let languages = (language.map { [$0] } ?? []) + radar.languages
    self.language = languages.first ?? "en"
    title = radar.title.text(in: languages)
    color = radar.look.color
    last = standing.date
    let firstDay = standing.date.adding(days: 1 - Digest.days)
    first = firstDay
    let inbox = standing.inbox.filter { $0.date >= firstDay && $0.status != .dismissed }
    topics = radar.topics.compactMap { topic in
      let entries = inbox.filter { $0.topics.first == topic.id }
      guard !entries.isEmpty else { return nil }
      return TopicPart(
        topic: topic.id, name: topic.name.text(in: languages),
        ring: standing.draft.blip(topic.id).flatMap {
          radar.ring($0.ring)?.name.text(in: languages)
        }, entries: entries)
    }.sorted { ($1.entries.count, $0.topic) < ($0.entries.count, $1.topic) }
    proposals = Digest.proposals(standing, since: firstDay, languages)
    self.decisions = Digest.decided(decisions, firstDay...standing.date, radar, languages)
    feeds = lines.compactMap(FeedPart.init)
    quoteOnce()
  }

  /// Leaves out quotes of signals that the digest has words of already.
  private mutating func quoteOnce() {
    var shown = Set(topics.flatMap(\.entries).filter { !$0.excerpt.isEmpty }.map(\.id))
    for index in proposals.indices where !shown.insert(proposals[index].best.signal).inserted {
      proposals[index].quote = nil
    }
  }

  /// Proposals with fresh evidence that people have not decided about, or not so.
  private static func proposals(
    _ standing: Standing, since first: Day, _ languages: [String]
  ) -> [ProposalPart] {
    func ringName(_ id: String) -> String {
      standing.radar.ring(id)?.name.text(in: languages) ?? id
    }
    return standing.radar.topics.compactMap { topic in
      let proposal = standing.proposal(of: topic.id)
      let placed = standing.draft.blip(topic.id)?.placement?.ring
      guard let ring = proposal.ring, let best = proposal.evidence.first,
        let newest = proposal.newest, newest >= first, placed != ring
      else { return nil }
      return ProposalPart(
        name: topic.name.text(in: languages), ring: ringName(ring), placed: placed.map(ringName),
        verdict: proposal.verdict, sources: proposal.sources, best: best, quote: best.quote)
    }
  }

  private static func decided(
    _ decisions: [Decision], _ days: ClosedRange<Day>, _ radar: Radar, _ languages: [String]
  ) -> [DecisionPart] {
    func ringName(_ id: String) -> String { radar.ring(id)?.name.text(in: languages) ?? id }
    var rings: [String: String] = [:]
    return decisions.compactMap { decision in
      guard let (topic, ring) = decision.placement(on: radar) else { return nil }
      let before = rings.updateValue(ring, forKey: topic)
      guard days.contains(decision.when.day) else { return nil }
      return DecisionPart(
        name: radar.topic(topic)?.name.text(in: languages) ?? topic, ring: ringName(ring),
        before: before.flatMap { $0 == ring ? nil : ringName($0) }, who: decision.who,
        date: decision.when.day, why: decision.why ?? "")
    }
  }
}

extension Decision {
  /// The topic and the ring where people placed it, as a topic or as a pair that anyone may know of.
  fileprivate func placement(on radar: Radar) -> (topic: String, ring: String)? {
    switch act {
    case .place(let topic, let ring): (topic, ring)
    case .pair(let pair, let ring): radar.topic(pair.id).map { ($0.id, ring) }
    default: nil
    }
  }
}

extension Digest.FeedPart {
  /// Nil for feeds that bring something, or were never asked.
  init?(_ line: FeedHealth.Line) {
    guard !line.verdict.isHealthy, line.verdict.word != .unasked else { return nil }
    title = line.title
    address = line.address
    isSilent = line.verdict.word == .silent
    since = line.verdict.since ?? line.answered?.day
  }
}
