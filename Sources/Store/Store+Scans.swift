import GRDB
package import Signals
package import Text

/// A proposal as it stood at the end of one week's last scan.
package struct PastProposal: Equatable, Sendable {
  package var topic: String
  /// The Monday of the week.
  package var week: Day
  package var ring: String?
  package var verdict: RingProposal.Verdict
  package var confidence: Int
}

extension Store {
  /// When the radar was scanned last.
  package func lastScan(ofRadar radar: String) throws(StoreError) -> Timestamp? {
    try read { database in
      try Int.fetchOne(database, sql: "SELECT moment FROM scan WHERE radar = ?", arguments: [radar])
        .map(Timestamp.init(seconds:))
    }
  }

  /// The proposals of earlier scans, by topic and week.
  package func pastProposals(ofRadar radar: String) throws(StoreError) -> [PastProposal] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM proposal WHERE radar = ? ORDER BY topic, week",
        arguments: [radar]
      ).map { row in
        PastProposal(
          topic: row["topic"], week: Day(number: row["week"]), ring: row["ring"],
          verdict: RingProposal.Verdict(rawValue: row["verdict"]) ?? .noEvidence,
          confidence: row["confidence"])
      }
    }
  }

  /// The days on which scans found each hit first, as `topic signal` to day.
  package func hitDays(ofRadar radar: String) throws(StoreError) -> [HitName: Day] {
    try read { database in
      var days: [HitName: Day] = [:]
      let rows = try Row.fetchCursor(
        database, sql: "SELECT topic, signal, found FROM hit WHERE radar = ?", arguments: [radar])
      while let row = try rows.next() {
        days[HitName(topic: row["topic"], signal: row["signal"])] = Day(number: row["found"])
      }
      return days
    }
  }

  /// Stores what a scan of a radar found, in one transaction.
  /// - Returns: the hits that are new.
  package func record(
    _ assessment: Assessment, ofRadar radar: String, at moment: Timestamp
  ) throws(StoreError) -> [HitName] {
    try write { database in
      try database.execute(
        sql: "INSERT INTO scan (radar, moment) VALUES (?, ?) "
          + "ON CONFLICT (radar) DO UPDATE SET moment = max(moment, excluded.moment)",
        arguments: [radar, moment.seconds])
      try Store.recordProposals(of: assessment, radar, database)
      return try Store.recordHits(of: assessment, radar, database)
    }
  }
}

/// A hit by the names of its two ends.
package struct HitName: Hashable, Sendable {
  package var topic: String
  package var signal: String

  package init(topic: String, signal: String) {
    self.topic = topic
    self.signal = signal
  }
}

extension Store {
  private static func recordProposals(
    of assessment: Assessment, _ radar: String, _ database: Database
  ) throws {
    let insert = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO proposal (radar, topic, week, ring, verdict, confidence)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (topic, proposal) in assessment.proposals {
      try insert.execute(arguments: [
        radar, topic, assessment.date.weekStart.number, proposal.ring, proposal.verdict.rawValue,
        proposal.confidence,
      ])
    }
  }

  private static func recordHits(
    of assessment: Assessment, _ radar: String, _ database: Database
  ) throws -> [HitName] {
    let insert = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO hit (radar, topic, signal, score, found) VALUES (?, ?, ?, ?, ?)")
    var fresh: [HitName] = []
    for (topic, hits) in assessment.hits.sorted(by: { $0.key < $1.key }) {
      for hit in hits {
        try insert.execute(arguments: [
          radar, topic, hit.signal, hit.score, assessment.date.number,
        ])
        if database.changesCount > 0 { fresh.append(HitName(topic: topic, signal: hit.signal)) }
      }
    }
    return fresh
  }
}
