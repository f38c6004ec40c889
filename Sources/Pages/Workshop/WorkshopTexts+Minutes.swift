package import Radars
package import Text

extension WorkshopTexts {
  /// The minutes of a workshop: what was decided by which votes, what is still apart, and what was not
  /// voted on.
  ///
  /// - Parameter edition: the joint edition with the votes.
  package func minutes(of edition: Edition) -> Handout {
    let results = edition.voteResults
    var blocks: [Handout.Block] = words.map { .text($0.minutes.rule) }
    blocks.append(.heading(said(\.minutes.decided)))
    blocks += results.isEmpty ? [.text(said(\.minutes.nobody))] : [.table(table(results, edition))]
    blocks += apart(results, edition) + dots(edition) + notVoted(results, edition)
    blocks += [
      .heading(said(\.minutes.next)), .text(said(\.minutes.nextText)), .list(["…", "…", "…"]),
    ]
    let who = Set(
      edition.blips.compactMap { blip in
        results.contains { $0.topic == blip.topic } ? blip.placement?.who : nil
      }
    ).sorted()
    return Handout(
      language: languages[0], title: said(\.minutes.minutes),
      facts: ["\(edition.date)"] + who + facts, blocks: blocks, source: words[0].minutes.source)
  }

  private func table(_ results: [VoteResult], _ edition: Edition) -> Handout.Table {
    Handout.Table(
      [
        .init(said(\.agenda.number), share: 2, isFigures: true),
        .init(said(\.agenda.topic), share: 6), .init(said(\.minutes.ring), share: 4),
        .init(said(\.minutes.before), share: 4), .init(said(\.minutes.votes), share: 6),
        .init(said(\.minutes.byCluster), share: 8),
        .init(said(\.minutes.spread), share: 3, isFigures: true),
        .init(said(\.minutes.impact), share: 3, isFigures: true),
      ],
      rows: results.map { result in
        [
          number(of: result.topic), name(of: result.topic), ring(result.all.median, edition),
          ring(result.before), counts(result.all, edition), byCluster(result, edition),
          "\(result.all.spread)", result.impact.map(WorkshopTexts.decimal) ?? "–",
        ]
      })
  }

  private func ring(_ place: Int, _ edition: Edition) -> String {
    ring(edition.frame.rings[place].id)
  }

  private func counts(_ tally: VoteResult.Tally, _ edition: Edition) -> String {
    tally.rings.indices.filter { tally.rings[$0] > 0 }
      .map { "\(ring($0, edition))\u{a0}\(tally.rings[$0])" }.joined(separator: ", ")
  }

  /// `Food: Pilot 6/7 (Adopt–Pilot)`: the middle vote, how many gave it, and from where to where all
  /// of the cluster's votes go.
  private func byCluster(_ result: VoteResult, _ edition: Edition) -> String {
    zip(ClusterNames.short(clusters), result.clusters).compactMap { name, tally in
      tally.map { tally in
        let range = "\(ring(tally.nearest, edition))–\(ring(tally.farthest, edition))"
        let median = ring(tally.median, edition)
        return "\(name): \(median)\u{a0}\(tally.agreeing)/\(tally.votes)"
          + (tally.spread > 0 ? " (\(range))" : "")
      }
    }.joined(separator: "; ")
  }

  private func apart(_ results: [VoteResult], _ edition: Edition) -> [Handout.Block] {
    let open = results.filter { $0.apart > 0 }
    guard !open.isEmpty else { return [] }
    return [
      .heading(said(\.minutes.apart)), .text(said(\.minutes.apartText)),
      .list(
        open.map { result in
          "\(number(of: result.topic)) \(name(of: result.topic)): \(byCluster(result, edition))"
        }),
    ]
  }

  private func dots(_ edition: Edition) -> [Handout.Block] {
    let votes = edition.joint?.votes ?? []
    let sums = Dictionary(grouping: votes, by: \.topic).mapValues { $0.reduce(0) { $0 + $1.dots } }
    let most = sums.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !most.isEmpty else { return [] }
    return [
      .heading(said(\.minutes.dots)),
      .table(
        Handout.Table(
          [
            .init(said(\.agenda.number), share: 2, isFigures: true),
            .init(said(\.agenda.topic), share: 12),
            .init(said(\.minutes.dots), share: 4, isFigures: true),
          ],
          rows: most.prefix(10).map { [number(of: $0.key), name(of: $0.key), "\($0.value)"] })),
    ]
  }

  private func notVoted(_ results: [VoteResult], _ edition: Edition) -> [Handout.Block] {
    let voted = Set(results.map(\.topic))
    let others = edition.blips.filter { !voted.contains($0.topic) }
    guard !others.isEmpty else { return [] }
    let names = others.map {
      "\(number(of: $0.topic)) \(shortName(of: $0.topic)): \(ring($0.ring))"
    }
    return [.heading(said(\.minutes.notVoted)), .text(names.joined(separator: "; "))]
  }

  /// Hundredths as `3.4`, to a tenth.
  private static func decimal(_ hundredths: Int) -> String {
    let tenths = (hundredths + 5) / 10
    return "\(tenths / 10).\(tenths % 10)"
  }
}
