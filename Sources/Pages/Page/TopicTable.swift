import Radars
import Signals

/// The radar's data as a table: a row for every blip, which the filters hide and show.
struct TopicTable {
  var content: PageContent

  var node: Node {
    .tag(
      "section",
      ["class": "card", "id": "table", "aria-labelledby": "table-title", "tabindex": "-1"],
      [
        .tag("h2", ["id": "table-title"], [.text(content.words.controls.table)]),
        .tag(
          "div",
          [
            "class": "scroll", "role": "group", "aria-labelledby": "table-title", "tabindex": "0",
          ],
          [
            .tag(
              "table", ["id": "topics"],
              [
                .tag("thead", [:], [.tag("tr", [:], columns.map(\.heading))]),
                .tag("tbody", [:], content.topics.map(row)),
              ])
          ]),
      ])
  }

  /// A column: its name, and its cell for a topic with the value it is sorted by.
  private struct Column {
    var name: String
    var isNumber = false
    var cell: (PageTopic) -> (text: String, order: String?)

    var heading: Node {
      .tag(
        "th", ["scope": "col", "class": isNumber ? "number" : nil],
        [.tag("span", [:], [.text(name)])])
    }
  }

  private var columns: [Column] {
    let (marks, topic) = (content.words.marks, content.words.topic)
    return [
      Column(name: marks.topic) { ($0.name, nil) },
      Column(name: marks.quadrant) { topic in
        (content.quadrantName(topic.blip.quadrant), "\(topic.quadrant)")
      },
      Column(name: marks.ring) { (content.ringName($0.blip.ring), "\($0.ring)") },
      Column(name: marks.movement) { topic in
        let kind = topic.blip.movement.kind
        return (marks.name(of: kind), "\(Movement.Kind.allCases.firstIndex(of: kind)!)")
      },
      Column(name: marks.marks) { topic in
        (topic.blip.marks.map(marks.name(of:)).joined(separator: ", "), nil)
      },
      number(topic.impact) { $0.impact },
      number(topic.readiness) { $0.trl },
      number(topic.signals) { $0.signals },
      number(content.words.evidence.evidence) { $0.proposal.evidence.count },
    ]
  }

  private func number(_ name: String, _ value: @escaping (Blip) -> Int?) -> Column {
    Column(name: name, isNumber: true) { topic in
      let number = value(topic.blip)
      return (number.map { "\($0)" } ?? "–", "\(number ?? -1)")
    }
  }

  private func row(_ topic: PageTopic) -> Node {
    let blip = topic.blip
    let cells = columns.dropFirst().map { column in
      let (text, order) = column.cell(topic)
      return Node.tag(
        "td", ["data-order": order, "class": column.isNumber ? "number" : nil], [.text(text)])
    }
    let link = Node.tag("a", ["href": "#topic=\(topic.anchor)"], [.text(topic.name)])
    return .tag(
      "tr",
      [
        "data-topic": blip.topic, "data-anchor": topic.anchor, "data-quadrant": blip.quadrant,
        "data-ring": blip.ring, "data-movement": blip.movement.kind.rawValue,
        "data-marks": blip.marks.map(\.rawValue).joined(separator: " "),
      ], [.tag("th", ["scope": "row"], [link])] + cells)
  }
}
