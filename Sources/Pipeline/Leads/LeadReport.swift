import Drawing
package import Radars

/// Leads for programs.
package struct LeadReport: Encodable, Sendable {
  package var radars: [String]
  package var leads: [Entry]
  /// How many leads there are in all.
  package var count: Int

  package struct Entry: Encodable, Sendable {
    package var number: Int
    package var points: Int
    package var kind: Lead.Kind
    package var topic: String?
    /// Ids of radars, the one that gives first.
    package var radars: [String]
    package var offer: PublicExchange?
    package var need: PublicExchange?
    package var reasons: [Reason]
    /// In words.
    package var what: String
    package var who: [String]
  }

  package struct Reason: Encodable, Sendable {
    package var rule: LeadRule
    package var count: Int
    package var each: Int
    package var points: Int
    package var names: [String]
    package var words: String
  }
}

extension LeadList {
  /// - Parameter language: of the words; English when none is named.
  package func report(in language: String? = nil) -> LeadReport {
    let content = LeadContent(comparison, language: language ?? "en")
    let ids = comparison.radars.map(\.frame.id)
    return LeadReport(
      radars: ids,
      leads: leads.map { lead in
        LeadReport.Entry(
          number: lead.number, points: lead.points, kind: lead.kind, topic: lead.topic,
          radars: lead.clusters.map { ids[$0] }, offer: lead.offer, need: lead.need,
          reasons: lead.reasons.map { reason in
            LeadReport.Reason(
              rule: reason.rule, count: reason.count, each: reason.each, points: reason.points,
              names: reason.names, words: content.why(reason))
          }, what: content.what(lead), who: content.who(lead))
      }, count: count)
  }
}
