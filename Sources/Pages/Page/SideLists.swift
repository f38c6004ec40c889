import Radars

/// The topics that have no place in the picture: those without a ring, and those that are gone.
struct SideLists {
  var content: PageContent

  var node: Node? {
    guard !content.edition.unplaced.isEmpty || !content.edition.removed.isEmpty else { return nil }
    return .tag("div", ["class": "side-lists"], [unplaced, removed])
  }

  private var unplaced: Node? {
    list("unplaced", content.words.marks.unplaced, content.edition.unplaced) { topic in
      (
        content.name(topic.name, of: topic.topic), content.quadrantName(topic.quadrant),
        content.words.marks.name(of: topic.reason)
      )
    }
  }

  private var removed: Node? {
    list("removed", content.words.marks.removed, content.edition.removed) { topic in
      (
        content.name(topic.name, of: topic.topic),
        content.quadrantName(topic.quadrant) + ", " + content.ringName(topic.ring),
        topic.reason.map(content.line)
      )
    }
  }

  private func list<Topic>(
    _ id: String, _ title: String, _ topics: [Topic],
    _ words: (Topic) -> (name: String, place: String, reason: String?)
  ) -> Node? {
    guard !topics.isEmpty else { return nil }
    return .tag(
      "section", ["class": "card", "aria-labelledby": "\(id)-title"],
      [
        .tag("h2", ["id": "\(id)-title"], [.text(title)]),
        .tag(
          "ul", [:],
          topics.map { topic in
            let (name, place, reason) = words(topic)
            return .tag(
              "li", [:],
              [
                .tag("b", [:], [.text(name)]),
                .text(", \(place)" + (reason.map { ": \($0)" } ?? "")),
              ])
          }),
      ])
  }
}
