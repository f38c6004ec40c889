/// Finds the offers of a radar's members that may meet needs of others of them.
package struct PairSearch {
  /// A pair that is possible, and by what.
  package struct Finding: Equatable, Sendable {
    package var pair: ExchangePair
    package var giver: Member
    package var offer: Exchange
    package var taker: Member
    package var need: Exchange
    package var sector: TransferSector
    package var reason: LeadReason
  }

  private let radar: Radar
  private let audience: Audience

  /// - Parameter audience: what these people may not read is not looked at.
  package init(_ radar: Radar, for audience: Audience) {
    self.radar = radar
    self.audience = audience
  }

  /// The surest first; equals by their ids.
  package var findings: [Finding] {
    let offers = radar.members.flatMap { member in readable(member.offers).map { (member, $0) } }
    let needs = radar.members.flatMap { member in readable(member.needs).map { (member, $0) } }
    let matching = ExchangeMatching(
      needs: needs.map { shown($0, $1) }, languages: radar.languages,
      TopicMentions(radar.subjects.map(TopicWords.init)))
    return offers.flatMap { giver, offer in
      matching.meetings(of: shown(giver, offer)).compactMap { meeting in
        finding(giver, offer, needs[meeting.need].0, needs[meeting.need].1, meeting.reason)
      }
    }.sorted { ($1.reason.points, $0.pair.id) < ($0.reason.points, $1.pair.id) }
  }
}

extension PairSearch {
  private func readable(_ exchanges: [Exchange]) -> [Exchange] {
    exchanges.filter { audience.reads($0.visibility) }
  }

  private func shown(_ member: Member, _ exchange: Exchange) -> PublicExchange {
    PublicExchange(member: member.name, text: exchange.text, topic: exchange.topic)
  }

  private func finding(
    _ giver: Member, _ offer: Exchange, _ taker: Member, _ need: Exchange, _ reason: LeadReason
  ) -> Finding? {
    guard let offerID = offer.id, let needID = need.id else { return nil }
    return Finding(
      pair: ExchangePair(offer: offerID, need: needID), giver: giver, offer: offer, taker: taker,
      need: need, sector: TransferSector(from: giver.kind, to: taker.kind), reason: reason)
  }
}
