package import Radars
package import Text

extension WorkshopTexts {
  /// What to discuss and how long, with the arithmetic, and what each cluster does not see.
  package func handout(_ agenda: Agenda) -> Handout {
    var blocks: [Handout.Block] = words.map { .text(intro(agenda, $0)) }
    blocks.append(.table(table(agenda)))
    blocks.append(.heading(said(\.agenda.blindSpots)))
    blocks += words.map { .text($0.agenda.noSignal) }
    blocks += zip(clusters, agenda.blindSpots).flatMap { name, spots in
      [.heading(name), .list(lines(spots))]
    }
    return Handout(
      language: languages[0], title: said(\.agenda.agenda), facts: facts, blocks: blocks,
      source: words[0].agenda.source)
  }

  private func intro(_ agenda: Agenda, _ words: MeetingWords) -> String {
    words.agenda.intro.filled([
      "count": "\(agenda.items.count)", "minutes": "\(agenda.minutes)",
    ]) + " " + words.agenda.rule
  }

  private func table(_ agenda: Agenda) -> Handout.Table {
    Handout.Table(
      [
        .init(said(\.agenda.number), share: 2, isFigures: true),
        .init(said(\.agenda.topic), share: 7), .init(said(\.agenda.standing), share: 9),
        .init(said(\.agenda.points), share: 5),
        .init(said(\.agenda.minutes), share: 3, isFigures: true),
      ],
      rows: agenda.items.map { item in
        [
          number(of: item.topic), name(of: item.topic), row(item.topic).map(standing) ?? "",
          item.arithmetic, "\(item.minutes)",
        ]
      })
  }

  /// What one cluster does not see, a line each.
  package func lines(_ spots: BlindSpots) -> [String] {
    func names(_ topics: [String]) -> String {
      topics.isEmpty
        ? said(\.agenda.none)
        : topics.map { "\(number(of: $0)) \(shortName(of: $0))" }.joined(separator: "; ")
    }
    let edition = comparison.radars.first { $0.frame.id == spots.radar }
    let quadrants = spots.quadrants.map { id in
      edition?.frame.quadrants.first { $0.id == id }.map { text($0.name) } ?? id
    }
    let uncovered = quadrants.isEmpty ? said(\.agenda.none) : quadrants.joined(separator: "; ")
    return [
      "\(said(\.agenda.unknown)): \(names(spots.unknown))",
      "\(said(\.agenda.withoutRing)): \(names(spots.withoutRing))",
      spots.knowsFeeds
        ? "\(said(\.agenda.quadrants)): \(uncovered)" : said(\.agenda.feedsUnknown),
    ]
  }
}

extension Agenda.Item {
  /// `4 × 2 + 3 + 2 = 13`: rings apart, sources, movement.
  package var arithmetic: String {
    let sources = min(sources, Agenda.mostSources)
    let moved = moved ? Agenda.pointsForMovement : 0
    return "\(Agenda.pointsPerRing) × \(spread) + \(sources) + \(moved) = \(points)"
  }
}
