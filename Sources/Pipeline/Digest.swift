import Radars
package import Signals
package import Text

/// A week of one radar, to be sent to members: what is new, what is proposed, what people decided,
/// which feeds are silent.
package struct Digest: Equatable, Sendable {
  package var title: String
  package var first: Day
  package var last: Day
  /// New signals by topic, topics with the most first.
  package var topics: [TopicPart]
  /// Where the evidence and the blip differ, or a ring is proposed for the first time.
  package var proposals: [ProposalPart]
  package var decisions: [String]

  package struct TopicPart: Equatable, Sendable {
    package var topic: String
    package var name: String
    package var ring: String?
    package var entries: [InboxEntry]
  }

  package struct ProposalPart: Equatable, Sendable {
    package var name: String
    package var ring: String
    package var verdict: RingProposal.Verdict
    package var sources: Int
    package var best: Evidence
  }
}

extension Workbench {
  /// The digest of the seven days up to the radar's last scan or decision.
  package func digest(_ radarID: String) throws(PipelineError) -> Digest {
    let standing = try standing(radarID)
    let decisions = try decisions(radarID)
    return Digest(of: standing, decisions: decisions)
  }
}

extension Digest {
  static let days = 7

  init(of standing: Standing, decisions: [Decision]) {
    let radar = standing.radar
    let languages = radar.languages
    title = radar.title.text(in: languages)
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
    proposals = Digest.proposals(standing, since: firstDay)
    self.decisions = Digest.sentences(
      decisions.filter { $0.when.day >= firstDay && $0.when.day <= standing.date }, radar)
  }

  /// Proposals with fresh evidence that people have not decided about, or not so.
  private static func proposals(_ standing: Standing, since first: Day) -> [ProposalPart] {
    standing.radar.topics.compactMap { topic in
      let proposal = standing.proposal(of: topic.id)
      guard let ring = proposal.ring, let best = proposal.evidence.first,
        let newest = proposal.newest, newest >= first,
        standing.draft.blip(topic.id)?.placement?.ring != ring
      else { return nil }
      let languages = standing.radar.languages
      return ProposalPart(
        name: topic.name.text(in: languages),
        ring: standing.radar.ring(ring)?.name.text(in: languages) ?? ring,
        verdict: proposal.verdict, sources: proposal.sources, best: best)
    }
  }

  private static func sentences(_ decisions: [Decision], _ radar: Radar) -> [String] {
    decisions.compactMap { decision in
      guard let (topic, ring) = decision.placement(on: radar) else { return nil }
      let languages = radar.languages
      let name = radar.topic(topic)?.name.text(in: languages) ?? topic
      let ringName = radar.ring(ring)?.name.text(in: languages) ?? ring
      return "\(name): \(ringName) (\(decision.who), \(decision.when.day)): \(decision.why ?? "")"
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
