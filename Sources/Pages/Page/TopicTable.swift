import Radars
import Signals

/// The radar's data as a table: a row for every blip, which the filters hide and show.
struct TopicTable {
  var content: PageContent

  var node: Node {
    TableSection(
      title: content.words.controls.table, headings: columns.map(\.heading),
      rows: content.topics.map(row)
    ).node
  }

  /// A column: its heading, and its cell for a topic with the value it is sorted by.
  private struct Column {
    var heading: TableSection.Heading
    var cell: (PageTopic) -> (text: String, order: String?)

    init(
      name: String, kind: TableSection.Kind = .plain,
      cell: @escaping (PageTopic) -> (text: String, order: String?)
    ) {
      heading = TableSection.Heading(name: name, kind: kind)
      self.cell = cell
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
      Column(name: marks.marks, kind: .wide) { topic in
        (topic.blip.marks.map(marks.name(of:)).joined(separator: ", "), nil)
      },
      number(topic.impact) { $0.impact },
      number(topic.readiness) { $0.trl },
      number(topic.signals) { $0.signals },
      number(content.words.evidence.evidence) { $0.proposal.evidence.count },
    ]
  }

  private func number(_ name: String, _ value: @escaping (Blip) -> Int?) -> Column {
    Column(name: name, kind: .number) { topic in
      let number = value(topic.blip)
      return (number.map { "\($0)" } ?? "–", "\(number ?? -1)")
    }
  }

  private func row(_ topic: PageTopic) -> Node {
    let blip = topic.blip
    let cells = columns.dropFirst().map { column in
      let (text, order) = column.cell(topic)
      return Node.tag(
        "td", ["data-order": order, "class": column.heading.kind.className], [.text(text)])
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
