/// Finds offers of one cluster that meet needs of another.
struct ExchangeSearch {
  /// An offer that meets a need, and by what.
  struct Meeting {
    var offer: PublicExchange
    var need: PublicExchange
    var topic: String?
    var reason: LeadReason
  }

  private let radars: [Edition]
  /// A radar's own topic ids and those of the comparison.
  private let common: [[String: String]]
  private let needs: [ExchangeMatching]

  init(_ comparison: Comparison) {
    let common = comparison.radars.indices.map { radar in
      Dictionary(
        comparison.rows.compactMap { row in row.own[radar].map { ($0, row.topic) } },
        uniquingKeysWith: { first, _ in first })
    }
    let mentions = TopicMentions(
      comparison.radars.enumerated().flatMap { radar, edition in
        edition.words.map {
          TopicWords(topic: common[radar][$0.topic] ?? $0.topic, words: $0.words)
        }
      })
    self.common = common
    radars = comparison.radars
    needs = comparison.radars.enumerated().map { radar, edition in
      ExchangeMatching(
        needs: edition.needs.map { $0.about(common[radar]) }, languages: edition.frame.languages,
        mentions)
    }
  }

  /// All meetings of offers of one radar with needs of another.
  func meetings(from giver: Int, to taker: Int) -> [Meeting] {
    radars[giver].offers.flatMap { offer in
      needs[taker].meetings(of: offer.about(common[giver])).map { meeting in
        Meeting(
          offer: offer, need: radars[taker].needs[meeting.need], topic: meeting.topic,
          reason: meeting.reason)
      }
    }
  }
}

extension PublicExchange {
  /// The same with the topic's id in a comparison.
  fileprivate func about(_ common: [String: String]) -> PublicExchange {
    PublicExchange(member: member, text: text, topic: topic.map { common[$0] ?? $0 })
  }
}
