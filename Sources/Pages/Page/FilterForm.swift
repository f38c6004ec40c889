/// Search and filters; each choice says how many topics it has, and only what occurs is offered.
struct FilterForm {
  var controls: ControlWords
  /// How many topics there are.
  var count: Int
  var groups: [Group]

  /// Choices of one kind.
  struct Group {
    /// The name of the rows' attribute behind `data-`.
    var id: String
    var title: String
    var choices: [(id: String, name: String, count: Int)]

    /// Only those choices that any topic has.
    ///
    /// - Parameter values: which of the choices hold for a topic.
    init<Topic>(
      _ id: String, _ title: String, _ choices: [(id: String, name: String)], of topics: [Topic],
      _ values: (Topic) -> [String]
    ) {
      self.id = id
      self.title = title
      self.choices = choices.map { choice in
        (choice.id, choice.name, topics.count { values($0).contains(choice.id) })
      }.filter { $0.2 > 0 }
    }
  }

  var node: Node {
    .tag(
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
              [.text(controls.count.filled(["shown": "\(count)", "all": "\(count)"]))]),
            .tag("button", ["type": "reset", "id": "clear"], [.text(controls.clear)]),
          ]),
        .tag(
          "details", ["class": "choices", "id": "choices", "open": ""],
          [.tag("summary", [:], [.text(controls.filters)])] + groups.map(node)),
      ])
  }

  private func node(_ group: Group) -> Node? {
    guard !group.choices.isEmpty else { return nil }
    return .tag(
      "fieldset", ["class": "choice-group"],
      [.tag("legend", [:], [.text(group.title)])]
        + group.choices.map { choice in
          .tag(
            "label", ["class": "choice"],
            [
              .tag("input", ["type": "checkbox", "name": group.id, "value": choice.id]),
              .tag("span", ["class": "name"], [.text(choice.name)]),
              .tag("span", ["class": "amount"], [.text("\(choice.count)")]),
            ])
        })
  }
}
