package import Radars
import Signals

extension ExchangeFormat {
  /// What of an edition this format has no place for.
  package func losses(of edition: Edition, in language: String?) -> [ExchangeLoss] {
    let spoken = language ?? edition.frame.languages.first ?? "en"
    return Facet.allCases.filter { !carried.contains($0) }.compactMap { facet in
      let (count, topics) = facet.count(in: edition, language: spoken)
      return count > 0 ? ExchangeLoss(facet.words(spoken), count: count, topics: topics) : nil
    }
  }

  private var carried: Set<Facet> {
    switch self {
    case .byorCSV, .byorJSON: [.summaries, .movements]
    case .zalando: [.movements, .emptyParts]
    case .aoe: [.ids, .summaries, .movements, .origins, .ringMeanings, .emptyParts]
    case .backstage: [.ids, .summaries, .movements, .origins, .reasons, .ringMeanings, .emptyParts]
    case .csv:
      [
        .ids, .summaries, .movements, .origins, .reasons, .deciders, .whys, .impact, .readiness,
        .unplaced, .brake,
      ]
    case .json:
      [
        .ids, .summaries, .movements, .origins, .reasons, .deciders, .whys, .impact, .readiness,
        .unplaced, .brake, .thin, .ringMeanings, .ringLevels, .emptyParts, .languages, .removed,
        .cluster,
      ]
    }
  }
}

/// The parts of an edition that other formats may lack.
private enum Facet: CaseIterable {
  case ids, summaries, movements, origins, reasons, deciders, whys, evidence, languages
  case ringMeanings, ringLevels, emptyParts, impact, readiness, brake, thin, weeks
  case unplaced, removed, cards, cluster, look, places, feeds, partners, words

  func words(_ language: String) -> String {
    switch self {
    case .ids: "topics' ids, which make radars comparable"
    case .summaries: "what a topic is, in one sentence"
    case .movements: "movements"
    case .origins: "the ring that a topic came from"
    case .reasons: "why a topic moved"
    case .deciders: "who decided the ring, and when"
    case .whys: "why people decided the ring"
    case .evidence: "quoted evidence, for and against"
    case .languages: "names in other languages than '\(language)'"
    case .ringMeanings: "what a ring means"
    case .ringLevels: "readiness levels and years of rings"
    case .emptyParts: "rings and quadrants that no topic stands in"
    case .impact: "impact on members"
    case .readiness: "technology readiness (TRL) of topics"
    case .brake: "warnings: evidence against a topic"
    case .thin: "marks of thin or old evidence"
    case .weeks: "signals a week"
    case .unplaced: "topics without a ring"
    case .removed: "topics that are gone since the edition before"
    case .cards: "cards of the technology board"
    case .cluster: "the cluster's name and country"
    case .look: "colour, logo and licence"
    case .places: "places of marks in the picture"
    case .feeds: "the feeds it was made from"
    case .partners: "what members offer and need"
    case .words: "keywords of topics"
    }
  }

  /// How often an edition has it, and of which topics.
  func count(in edition: Edition, language: String) -> (Int, [String]) {
    let frame = edition.frame
    switch self {
    case .ids: return of(edition) { _ in true }
    case .summaries: return of(edition) { $0.summary != nil }
    case .movements: return of(edition) { $0.movement.kind != .unchanged }
    case .origins: return of(edition) { $0.movement.from != nil }
    case .reasons: return of(edition) { $0.movement.reason != nil }
    case .deciders: return of(edition) { $0.placement != nil }
    case .whys: return of(edition) { $0.placement?.why.isEmpty == false }
    case .evidence:
      return of(edition) { !$0.proposal.evidence.isEmpty || !$0.proposal.counterEvidence.isEmpty }
    case .languages: return of(edition) { $0.name.texts.keys.contains { $0 != language } }
    case .ringMeanings: return (frame.rings.count { $0.means != nil }, [])
    case .ringLevels: return (frame.rings.count { $0.trl != nil || $0.horizon != nil }, [])
    case .emptyParts:
      let taken = Set(edition.blips.flatMap { ["r " + $0.ring, "q " + $0.quadrant] })
      return (frame.rings.count + frame.quadrants.count - taken.count, [])
    case .impact: return of(edition) { $0.impact != nil }
    case .readiness: return of(edition) { $0.trl != nil }
    case .brake: return of(edition) { $0.brake }
    case .thin: return of(edition) { $0.thin }
    case .weeks: return of(edition) { $0.weeks.contains { $0 > 0 } }
    case .unplaced: return (edition.unplaced.count, edition.unplaced.map(\.topic))
    case .removed: return (edition.removed.count, edition.removed.map(\.topic))
    case .cards: return (edition.cards.count, edition.cards.map(\.topic))
    case .cluster: return (1, [])
    case .look:
      let look = frame.look
      return (look.color != nil || look.logo != nil || look.licence != nil ? 1 : 0, [])
    case .places: return of(edition) { $0.position != nil }
    case .feeds: return (edition.sources.count, [])
    case .partners: return (edition.offers.count + edition.needs.count, [])
    case .words: return (edition.words.count, edition.words.map(\.topic))
    }
  }

  private func of(_ edition: Edition, where isThere: (Blip) -> Bool) -> (Int, [String]) {
    let topics = edition.blips.filter(isThere).map(\.topic)
    return (topics.count, topics)
  }
}
