/// The panel that a topic opens in, beside the picture or over it; empty in the file, the script
/// puts the topic's article in.
struct TopicPanel {
  var words: PageWords

  var node: Node {
    let controls = words.controls
    return .tag(
      "div",
      [
        "class": "panel", "id": "panel", "role": "dialog", "aria-label": words.marks.topic,
        "hidden": "", "tabindex": "-1",
      ],
      [
        .tag(
          "div", ["class": "panel-bar"],
          [
            button("previous", "‹", controls.previous), button("next", "›", controls.next),
            button("close", "×", controls.close),
          ]),
        // It scrolls, so the keyboard must get into it where an article has no link.
        .tag("div", ["class": "panel-body", "id": "panel-body", "tabindex": "0"]),
      ])
  }

  private func button(_ id: String, _ sign: String, _ name: String) -> Node {
    .tag(
      "button", ["type": "button", "id": id, "aria-label": name, "title": name],
      [.tag("span", ["aria-hidden": "true"], [.text(sign)])])
  }
}
