import Radars

/// What stands above everything: whose radar, which edition, how many topics and where they went.
struct PageHeader {
  var content: PageContent

  var node: Node {
    .tag(
      "header", ["class": "top"],
      [
        .tag(
          "div", ["class": "names"],
          [
            .tag("p", ["class": "cluster"], [.text(content.line(content.frame.cluster.name))]),
            .tag("h1", [:], [.text(content.title)]),
            .tag("p", ["class": "facts"], facts),
          ]),
        colours,
      ])
  }

  /// Each fact stays on one line.
  private var facts: [Node] {
    let marks = content.words.marks
    let moved = Movement.Kind.allCases.map { kind in
      (marks.name(of: kind), content.topics.count { $0.blip.movement.kind == kind })
    }
    let counts = [(marks.topics, content.topics.count)] + moved.filter { $0.1 > 0 }
    let facts = [content.dateLine, content.since] + counts.map { "\($0.0): \($0.1)" }
    let spans = facts.map { Node.tag("span", ["class": "fact"], [.text($0)]) }
    return Array(spans.map { [$0] }.joined(separator: [" · "]))
  }

  private var colours: Node {
    let controls = content.words.controls
    let choices = [
      ("system", controls.asSystem), ("light", controls.light), ("dark", controls.dark),
    ]
    return .tag(
      "fieldset", ["class": "colours scripted"],
      [.tag("legend", ["class": "spoken"], [.text(controls.colours)])]
        + choices.map { value, name in
          .tag(
            "label", [:],
            [
              .tag(
                "input",
                [
                  "type": "radio", "name": "colours", "value": value,
                  "checked": value == "system" ? "" : nil,
                ]), .tag("span", [:], [.text(name)]),
            ])
        })
  }
}
