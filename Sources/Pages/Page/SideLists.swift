import Radars

/// The topics that have no place in the picture: those without a ring, and those that are gone.
struct SideLists {
  var content: PageContent

  var node: Node? {
    guard !content.edition.unplaced.isEmpty || !content.edition.removed.isEmpty else { return nil }
    return .tag("div", ["class": "side-lists"], [unplaced, removed])
  }

  private var unplaced: Node? {
    list("unplaced", content.words.marks.unplaced, content.waiting) { waiting in
      let topic = waiting.topic
      let reason = content.words.marks.name(of: topic.reason, on: content.frame.kind)
      return .tag(
        "li", ["data-topic": topic.topic, "data-anchor": waiting.anchor],
        [
          .tag("a", ["href": "#topic=\(waiting.anchor)"], [.text(waiting.name)]),
          .text(", \(content.quadrantName(topic.quadrant)): \(reason)"),
        ])
    }
  }

  private var removed: Node? {
    list("removed", content.words.marks.removed, content.edition.removed) { topic in
      let place = [content.quadrantName(topic.quadrant), content.ringName(topic.ring)]
      let reason = topic.reason.map { ": \(content.line($0))" } ?? ""
      return .tag(
        "li", [:],
        [
          .tag("b", [:], [.text(content.name(topic.name, of: topic.topic))]),
          .text(", \(place.joined(separator: ", "))\(reason)"),
        ])
    }
  }

  private func list<Topic>(
    _ id: String, _ title: String, _ topics: [Topic], _ item: (Topic) -> Node
  ) -> Node? {
    guard !topics.isEmpty else { return nil }
    return .tag(
      "section", ["class": "card", "aria-labelledby": "\(id)-title"],
      [.tag("h2", ["id": "\(id)-title"], [.text(title)]), .tag("ul", [:], topics.map(item))])
  }
}
