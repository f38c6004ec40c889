package import Radars
import Signals
package import Text

/// A comparison for programs: everything that the picture and the messages tell.
package struct ComparisonReport: Encodable, Sendable {
  package var radars: [Compared]
  package var rings: [RingFace]
  /// The rings that do not stand for themselves on the common scale.
  package var mapping: [Mapped]
  package var rows: [Row]
  package var matched: [TopicMatching.Join]
  package var doubtful: [DoubtfulMatch]
  package var contradictions: [[TopicMatch]]
  package var unknown: [RadarTopic]

  package struct Compared: Encodable, Sendable {
    package var radar: String
    package var cluster: String
    package var date: Day
    package var frozen: Bool
  }

  package struct Mapped: Encodable, Sendable {
    package var radar: String
    package var ring: String
    package var to: String?
    package var how: RingMapping.How
    package var also: String?
    /// How many topics stand in it.
    package var topics: Int
  }

  package struct Row: Encodable, Sendable {
    package var topic: String
    package var name: LocalizedText
    package var quadrant: String
    package var agreement: Comparison.Agreement
    package var spread: Int
    /// Radar by radar; nil where it does not know the topic.
    package var cells: [Cell?]
  }

  package struct Cell: Encodable, Sendable {
    /// The topic's id on this radar.
    package var topic: String
    /// On the common scale; nil without a ring, or in one that fits nowhere.
    package var ring: String?
    /// The radar's own ring and quadrant.
    package var ownRing: String?
    package var ownQuadrant: String?
    package var isPlaced: Bool
    package var evidence: EvidenceCount
  }
}

/// How much a radar knows of a topic.
package struct EvidenceCount: Equatable, Encodable, Sendable {
  /// The independent sources behind the evidence for the proposed ring.
  package var sources: Int
  /// Signals of the last twelve weeks.
  package var signals: Int

  init(_ blip: Blip) {
    sources = blip.proposal.sources
    signals = blip.weeks.reduce(0, +)
  }
}

extension Comparison {
  package var report: ComparisonReport {
    ComparisonReport(
      radars: radars.map {
        .init(
          radar: $0.frame.id, cluster: $0.frame.cluster.name, date: $0.date, frozen: $0.frozen)
      },
      rings: rings, mapping: mapped, rows: rows.map(reported), matched: matching.joins,
      doubtful: matching.doubtful, contradictions: matching.contradictions,
      unknown: matching.unknown)
  }

  /// The rings that are others than the common scale's, radar by radar.
  var mapped: [ComparisonReport.Mapped] {
    zip(radars, mappings).flatMap { radar, mappings in
      mappings.filter { $0.how != .same }.map { mapping in
        .init(
          radar: radar.frame.id, ring: mapping.ring.id, to: mapping.to, how: mapping.how,
          also: mapping.also, topics: radar.blips.count { $0.ring == mapping.ring.id })
      }
    }
  }

  private func reported(_ row: Row) -> ComparisonReport.Row {
    let cells = row.own.enumerated().map { index, own -> ComparisonReport.Cell? in
      own.map { own in
        let blip = blip(row, on: index)
        return .init(
          topic: own, ring: row.cells[index], ownRing: blip?.ring, ownQuadrant: blip?.quadrant,
          isPlaced: blip?.placement != nil,
          evidence: blip.map { EvidenceCount($0) } ?? EvidenceCount(sources: 0, signals: 0))
      }
    }
    return .init(
      topic: row.topic, name: row.name, quadrant: row.quadrant, agreement: row.agreement,
      spread: row.spread, cells: cells)
  }
}

extension EvidenceCount {
  init(sources: Int, signals: Int) {
    self.sources = sources
    self.signals = signals
  }
}
