extension Radar {
  /// The radar with the pairs that people recorded as its topics, if it is a transfer radar; else as
  /// it is.
  ///
  /// A pair stands on it where both its offer and its need are in radar.yaml and anyone may read
  /// them: whatever stands on a radar goes into its editions.
  package func paired(by ledger: Ledger) -> Radar {
    guard kind == .transfer else { return self }
    var radar = self
    radar.topics = ledger.pairs.compactMap { topic(of: $0, for: .everyone) }
      .sorted { $0.id < $1.id }
    return radar
  }

  /// The topic that stands for a pair; nil where its offer or need is gone, or not for these people.
  package func topic(of pair: ExchangePair, for audience: Audience) -> Topic? {
    guard let (giver, offer) = exchange(pair.offer, \.offers),
      let (taker, need) = exchange(pair.need, \.needs),
      audience.reads(offer.visibility), audience.reads(need.visibility)
    else { return nil }
    let summary = "\(giver.name): \(offer.text) → \(taker.name): \(need.text)"
    return Topic(
      id: pair.id, name: name(of: offer, to: taker),
      summary: LocalizedText(summary, language: languages.first ?? "en"),
      quadrant: TransferSector(from: giver.kind, to: taker.kind).rawValue)
  }

  /// Where the card of a pair in this phase begins: used is transferred, agreed is being tried, talked
  /// about is assessed, and what somebody only saw is in the Inbox.
  package func column(ofPhase ring: String) -> BoardColumn {
    guard let place = rings.firstIndex(where: { $0.id == ring }) else { return .inbox }
    switch place {
    case rings.count - 1: return .inbox
    case 0: return .transferred
    case 1: return .trialProject
    default: return .assessment
    }
  }

  /// The member and its offer or need of this id.
  package func exchange(
    _ id: String, _ list: KeyPath<Member, [Exchange]>
  ) -> (member: Member, exchange: Exchange)? {
    for member in members {
      if let found = member[keyPath: list].first(where: { $0.id == id }) { return (member, found) }
    }
    return nil
  }

  /// What goes to whom, in every language that the offer has a name in.
  private func name(of offer: Exchange, to taker: Member) -> LocalizedText {
    let name = offer.name ?? LocalizedText(offer.text, language: languages.first ?? "en")
    return LocalizedText(name.texts.mapValues { "\($0) → \(taker.name)" })
  }
}
