/// What stands above everything: whose page it is and what of, a few facts, and the switch between
/// light and dark.
struct PageHeader {
  var cluster: String
  var title: String
  /// Each stays on one line.
  var facts: [String]
  var controls: ControlWords

  var node: Node {
    let spans = facts.map { Node.tag("span", ["class": "fact"], [.text($0)]) }
    return .tag(
      "header", ["class": "top"],
      [
        .tag(
          "div", ["class": "names"],
          [
            .tag("p", ["class": "cluster"], [.text(cluster)]),
            .tag("h1", [:], [.text(title)]),
            .tag("p", ["class": "facts"], Array(spans.map { [$0] }.joined(separator: [" · "]))),
          ]),
        colours,
      ])
  }

  private var colours: Node {
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
