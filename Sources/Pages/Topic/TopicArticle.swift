import Radars
import Text

/// One topic: what it is, why it stands in its ring, in quotes and links, and how it came there.
struct TopicArticle {
  var content: PageContent
  var topic: PageTopic

  private var blip: Blip { topic.blip }
  private var words: TopicWords { content.words.topic }

  var node: Node {
    .tag(
      "article", ["id": "topic=\(topic.anchor)", "aria-labelledby": titleID],
      [.tag("h3", ["id": titleID, "tabindex": "-1"], [.text(topic.name)]), tags]
        + [
          summary, otherNames, facts,
          TopicReasons(content: content, placement: blip.placement, proposal: blip.proposal).node,
        ]
        + EvidenceLists(content: content, proposal: blip.proposal).nodes
        + [TopicHistory(content: content, steps: topic.past).node])
  }

  private var titleID: String { "title=\(topic.anchor)" }

  private var tags: Node {
    let marks = content.words.marks
    let texts =
      [content.ringName(blip.ring), content.quadrantName(blip.quadrant)]
      + [marks.name(of: blip.movement.kind)] + blip.marks.map(marks.name(of:))
    return .tag("ul", ["class": "tags"], texts.map { .tag("li", [:], [.text($0)]) })
  }

  private var summary: Node? {
    blip.summary.map { .tag("p", ["class": "summary"], [.text(content.line($0))]) }
  }

  /// Its names in the radar's other languages, by the code of the language.
  private var otherNames: Node? {
    let others = blip.name.texts.filter {
      content.line($0.value) != topic.name && !$0.value.isEmpty
    }
    .sorted { $0.key < $1.key }
    guard !others.isEmpty else { return nil }
    let names = others.map { "\(content.line($0.value)) (\(content.line($0.key)))" }
    return .tag(
      "p", ["class": "other-names"],
      [.text("\(words.alsoCalled): \(names.joined(separator: ", "))")])
  }

  private var facts: Node? {
    let card = topic.card
    let next = card?.nextStep.map { step in
      content.line(step) + (card?.nextStepDate.map { ", \($0)" } ?? "")
    }
    let facts: [(String, Node?)] = [
      (words.impact, blip.impact.map { "\($0) / 5" }),
      (words.readiness, blip.trl.map { "\($0) / 9" }),
      (words.signals, signals),
      (words.need, card?.need.map { .text(content.line($0)) }),
      (words.owner, card?.owner.map { .text(content.line($0)) }),
      (words.nextStep, next.map { .text($0) }),
    ]
    let known = facts.filter { $0.1 != nil }
    guard !known.isEmpty else { return nil }
    return .tag(
      "dl", ["class": "figures"],
      known.flatMap { name, value in
        [.tag("dt", [:], [.text(name)]), .tag("dd", [:], [value])]
      })
  }

  private var signals: Node? {
    guard !blip.weeks.isEmpty else { return nil }
    return .tag(
      "span", [:],
      ["\(blip.signals) ", WeekBars(weeks: blip.weeks, title: words.perWeek).node])
  }
}
