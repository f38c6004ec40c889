import Radars

/// A topic without a ring: why it has none, what was found of it all the same, and where it stood
/// before.
struct WaitingArticle {
  var content: PageContent
  var waiting: WaitingTopic

  var node: Node {
    let topic = waiting.topic
    let id = "title=\(waiting.anchor)"
    let tags = [content.words.marks.unplaced, content.quadrantName(topic.quadrant)]
    let reasons = TopicReasons(
      content: content, placement: nil, proposal: topic.proposal, missing: topic.reason)
    let evidence =
      topic.reason == .noSignal
      ? [] : EvidenceLists(content: content, proposal: topic.proposal).nodes
    return .tag(
      "article", ["id": "topic=\(waiting.anchor)", "aria-labelledby": id],
      [
        .tag("h3", ["id": id, "tabindex": "-1"], [.text(waiting.name)]),
        .tag("ul", ["class": "tags"], tags.map { .tag("li", [:], [.text($0)]) }), reasons.node,
      ] + evidence + [TopicHistory(content: content, steps: waiting.past).node])
  }
}
