import Radars
import Signals

/// Topic by cluster: the ring on each radar, how far they are apart, and how much stands behind it.
struct ComparisonTable {
  var content: ComparisonPageContent

  var node: Node {
    TableSection(
      title: content.words.controls.table, note: content.own.counts, headings: headings,
      rows: content.topics.map(row)
    ).node
  }

  private var headings: [TableSection.Heading] {
    [TableSection.Heading(name: content.words.marks.topic)]
      + content.captions.map { TableSection.Heading(name: $0) }
      + [
        TableSection.Heading(name: content.own.spread, kind: .number),
        TableSection.Heading(name: content.own.agreement),
        TableSection.Heading(name: content.words.marks.quadrant),
        TableSection.Heading(name: content.words.topic.sources.asSentence, kind: .number),
        TableSection.Heading(name: content.words.topic.signals, kind: .number),
      ]
  }

  private func row(_ topic: ComparedTopic) -> Node {
    let link = Node.tag("a", ["href": "#topic=\(topic.anchor)"], [.text(topic.name)])
    let quadrant = content.comparison.frame.firstIndex { $0.id == topic.row.quadrant }
    let kind = Comparison.Agreement.allCases.firstIndex(of: topic.agreement)!
    return .tag(
      "tr",
      [
        "data-topic": topic.row.topic, "data-anchor": topic.anchor,
        "data-quadrant": topic.row.quadrant, "data-agreement": topic.agreement.rawValue,
        "data-clusters": topic.clusters.joined(separator: " "), "data-told": told(topic),
      ],
      [.tag("th", ["scope": "row"], [link])] + content.sides.indices.map { cell(topic, on: $0) }
        + [
          number(topic.row.spread),
          .tag("td", ["data-order": "\(kind)"], [.text(content.verdict(topic))]),
          .tag(
            "td", ["data-order": "\(quadrant ?? content.comparison.frame.count)"],
            [.text(content.quadrantName(topic.row.quadrant))]), number(topic.sources),
          number(topic.signals),
        ])
  }

  /// The ring, and below it how many sources and signals stand behind it, as the table's note says.
  private func cell(_ topic: ComparedTopic, on radar: Int) -> Node {
    let rings = content.comparison.rings
    let place = rings.firstIndex { $0.id == topic.row.cells[radar] } ?? rings.count
    let evidence = topic.blips[radar].map { blip in
      Node.tag(
        "span", ["class": "quiet counts"],
        [.text("\(blip.proposal.sources) / \(blip.signals)")])
    }
    return .tag(
      "td", ["data-order": "\(place)"],
      [.tag("span", ["class": "ring"], [.text(content.place(topic, on: radar))]), evidence])
  }

  private func number(_ number: Int) -> Node {
    .tag("td", ["data-order": "\(number)", "class": "number"], [.text("\(number)")])
  }

  /// What those hear who come to the topic in the picture: all of its rings.
  private func told(_ topic: ComparedTopic) -> String {
    let places = content.captions.indices.map {
      "\(content.captions[$0]): \(content.place(topic, on: $0))"
    }
    return "\(topic.number). \(topic.name). \(content.verdict(topic)). "
      + places.joined(separator: "; ")
  }
}
