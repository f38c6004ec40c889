package import Radars

/// What a collaboration lead says in one language: on its card, in tables and on a terminal.
package struct LeadContent: Sendable {
  private let comparison: Comparison
  private let languages: [String]
  let words: LeadWords

  /// - Parameter language: else the first radar's first.
  package init(_ comparison: Comparison, language: String? = nil) {
    self.comparison = comparison
    let own = comparison.radars.first?.frame.languages ?? []
    languages = (language.map { [$0] } ?? []) + own
    words = LeadWords.of(languages.first ?? "en")
  }

  var language: String { languages.first ?? "en" }

  package var pointsWord: String { words.points }

  package func kind(_ lead: Lead) -> String {
    switch lead.kind {
    case .exchange: words.exchange
    case .gap: words.gap
    case .stage: words.stage
    }
  }

  /// The topic's name; else what is offered.
  package func what(_ lead: Lead) -> String {
    let name = lead.name.map(text) ?? lead.topic ?? lead.offer?.text ?? ""
    return PlainText.of(name.isEmpty ? lead.topic ?? "" : name)
  }

  /// Who would do it: each cluster with its ring, or each member with what it gives or wants.
  package func who(_ lead: Lead) -> [String] {
    if let offer = lead.offer, let need = lead.need {
      return [
        "\(member(offer, lead.clusters[0])) \(words.offers): \(PlainText.of(offer.text))",
        "\(member(need, lead.clusters[1])) \(words.needs): \(PlainText.of(need.text))",
      ]
    }
    return lead.clusters.map { "\(cluster($0)): \(ring(of: lead, on: $0))" }
  }

  /// The names of the clusters, the one that gives first.
  package func clusters(_ lead: Lead) -> [String] {
    lead.clusters.map(cluster)
  }

  /// A line of the arithmetic: `2 × 25 = 50`, or `100` where one thing counts once.
  package func sum(_ reason: LeadReason) -> String {
    reason.count == 1 ? "\(reason.points)" : "\(reason.count) × \(reason.each) = \(reason.points)"
  }

  /// What was counted, the first five by name, of feeds the first two.
  package func why(_ reason: LeadReason) -> String {
    let names = reason.names.map { name(of: $0, reason.rule) }
    let most = reason.rule == .sources ? 2 : 5
    let rest = names.count > most ? " (+\(names.count - most))" : ""
    return "\(label(reason.rule)): " + names.prefix(most).joined(separator: ", ") + rest
  }
}

extension LeadContent {
  private func text(_ text: LocalizedText) -> String {
    PlainText.of(text.text(in: languages))
  }

  private func cluster(_ radar: Int) -> String {
    PlainText.of(comparison.radars[radar].frame.cluster.name)
  }

  private func member(_ exchange: PublicExchange, _ radar: Int) -> String {
    "\(PlainText.of(exchange.member)) (\(cluster(radar)))"
  }

  private func ring(of lead: Lead, on radar: Int) -> String {
    let row = comparison.rows.first { $0.topic == lead.topic }
    return row?.cells[radar].map(ring) ?? ""
  }

  private func ring(_ id: String) -> String {
    comparison.rings.first { $0.id == id }.map { text($0.name) } ?? PlainText.of(id)
  }

  private func topic(_ id: String) -> String {
    comparison.rows.first { $0.topic == id }.map { text($0.name) } ?? PlainText.of(id)
  }

  private func label(_ rule: LeadRule) -> String {
    switch rule {
    case .sameTopic: words.sameTopic
    case .topicWords: words.topicWords
    case .commonWords: words.commonWords
    case .ringGap: words.ringGap
    case .sameStage: words.sameStage
    case .decided: words.decided
    case .languages: words.languages
    case .country: words.country
    case .neighbours: words.neighbours
    case .sources: words.sources
    }
  }

  private func name(of id: String, _ rule: LeadRule) -> String {
    switch rule {
    case .sameTopic: topic(id)
    case .ringGap, .sameStage: ring(id)
    case .country, .neighbours: PlainText.of(id.uppercased())
    case .topicWords, .commonWords, .decided, .languages, .sources: PlainText.of(id)
    }
  }
}
