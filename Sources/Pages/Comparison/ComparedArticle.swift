import Radars

/// One topic of a comparison: what it is, and cluster by cluster its ring with the reasons, quotes
/// and links behind it.
struct ComparedArticle {
  var content: ComparisonPageContent
  var topic: ComparedTopic

  var node: Node {
    let id = "title=\(topic.anchor)"
    let tags = [content.verdict(topic), content.quadrantName(topic.row.quadrant)]
    return .tag(
      "article", ["id": "topic=\(topic.anchor)", "aria-labelledby": id],
      [
        .tag("h3", ["id": id, "tabindex": "-1"], [.text(topic.name)]),
        .tag("ul", ["class": "tags"], tags.map { .tag("li", [:], [.text($0)]) }), summary,
      ] + content.sides.indices.map(side))
  }

  /// Of the first radar that says what the topic is.
  private var summary: Node? {
    let text = topic.blips.lazy.compactMap { $0?.summary }.map(content.line).first { !$0.isEmpty }
    return text.map { .tag("p", ["class": "summary"], [.text($0)]) }
  }

  private func side(_ radar: Int) -> Node {
    let heading = Node.tag(
      "h4", [:], [.text("\(content.captions[radar]): \(content.place(topic, on: radar))")])
    guard let blip = topic.blips[radar] else {
      let unplaced = topic.row.own[radar].flatMap { id in
        content.comparison.radars[radar].unplaced.first { $0.topic == id }
      }
      let why =
        unplaced.map {
          content.words.marks.name(of: $0.reason, on: content.sides[radar].frame.kind)
        }
        ?? content.own.notThere
      return .tag(
        "section", ["class": "side"], [heading, .tag("p", ["class": "quiet"], [.text(why)])])
    }
    let side = content.sides[radar]
    return .tag(
      "section", ["class": "side"],
      [heading, difference(blip, radar), signals(blip)]
        + [
          TopicReasons(
            content: side, placement: blip.placement, proposal: blip.proposal, heading: "h5"
          ).node
        ] + EvidenceLists(content: side, proposal: blip.proposal, heading: "h5").nodes)
  }

  /// What the radar calls otherwise than the comparison does.
  private func difference(_ blip: Blip, _ radar: Int) -> Node? {
    let side = content.sides[radar]
    let name = side.name(blip.name, of: blip.topic)
    let ring = side.ringName(blip.ring)
    let quadrant =
      topic.row.ownQuadrants.indices.contains(radar)
      ? topic.row.ownQuadrants[radar] : nil
    let facts = [
      name == topic.name ? nil : "\(content.own.ownName): \(name)",
      topic.row.cells[radar].map(content.ringName) == ring
        ? nil : "\(content.own.ownRing): \(ring)",
      quadrant.map { "\(content.own.ownQuadrant): \(content.line($0))" },
    ].compactMap { $0 }
    return facts.isEmpty
      ? nil : .tag("p", ["class": "quiet"], [.text(facts.joined(separator: " · "))])
  }

  private func signals(_ blip: Blip) -> Node? {
    guard !blip.weeks.isEmpty else { return nil }
    let words = content.words.topic
    return .tag(
      "p", [:],
      [
        "\(words.signals): \(String(blip.signals)) ",
        WeekBars(weeks: blip.weeks, title: words.perWeek).node,
      ])
  }
}
