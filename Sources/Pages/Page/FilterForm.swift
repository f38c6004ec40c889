import Radars

/// Search and filters; each choice says how many topics it has, and only what occurs is offered.
struct FilterForm {
  var content: PageContent

  var node: Node {
    let controls = content.words.controls
    return .tag(
      "form", ["class": "filters scripted", "role": "search", "id": "filters"],
      [
        .tag(
          "div", ["class": "search"],
          [
            .tag("label", ["for": "search"], [.text(controls.search)]),
            .tag(
              "input",
              [
                "type": "search", "id": "search", "autocomplete": "off",
                "placeholder": controls.searchHint,
              ]),
          ]),
        .tag(
          "div", ["class": "state"],
          [
            .tag(
              "p", ["id": "count", "role": "status", "data-words": controls.count],
              [.text(counted)]),
            .tag("button", ["type": "reset", "id": "clear"], [.text(controls.clear)]),
          ]),
        .tag(
          "details", ["class": "choices", "id": "choices", "open": ""],
          [.tag("summary", [:], [.text(controls.filters)])] + groups),
      ])
  }

  private var counted: String {
    let all = "\(content.topics.count)"
    return content.words.controls.count.filled(["shown": all, "all": all])
  }

  private var groups: [Node] {
    let marks = content.words.marks
    let quadrants = content.frame.quadrants.map { ($0.id, content.line($0.name)) }
    let rings = content.frame.rings.map { ($0.id, content.line($0.name)) }
    return [
      group("quadrant", marks.quadrant, quadrants) { [$0.quadrant] },
      group("ring", marks.ring, rings) { [$0.ring] },
      group(
        "movement", marks.movement,
        Movement.Kind.allCases.map { ($0.rawValue, marks.name(of: $0)) }
      ) { [$0.movement.kind.rawValue] },
      group("marks", marks.marks, TopicMark.allCases.map { ($0.rawValue, marks.name(of: $0)) }) {
        $0.marks.map(\.rawValue)
      },
    ].compactMap { $0 }
  }

  /// - Parameter values: which of the choices hold for a blip.
  private func group(
    _ name: String, _ title: String, _ choices: [(id: String, name: String)],
    _ values: (Blip) -> [String]
  ) -> Node? {
    let counted = choices.map { choice in
      (choice, content.topics.count { values($0.blip).contains(choice.id) })
    }.filter { $0.1 > 0 }
    guard !counted.isEmpty else { return nil }
    return .tag(
      "fieldset", ["class": "choice-group"],
      [.tag("legend", [:], [.text(title)])]
        + counted.map { choice, count in
          .tag(
            "label", ["class": "choice"],
            [
              .tag("input", ["type": "checkbox", "name": name, "value": choice.id]),
              .tag("span", ["class": "name"], [.text(choice.name)]),
              .tag("span", ["class": "amount"], [.text("\(count)")]),
            ])
        })
  }
}
