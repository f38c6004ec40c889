/// Where a topic stood from edition to edition, newest first.
struct TopicHistory {
  var content: PageContent
  var steps: [Past.Step]

  var node: Node? {
    guard !steps.isEmpty else { return nil }
    return .tag(
      "section", [:],
      [
        .tag("h4", [:], [.text(content.words.topic.history)]),
        .tag("ol", ["class": "history", "reversed": ""], steps.map(item)),
      ])
  }

  private func item(_ step: Past.Step) -> Node {
    let marks = content.words.marks
    let from = step.from.map { " (\(content.words.topic.from) \($0))" } ?? ""
    let rest = [step.who.map(content.line), reason(step)].compactMap { $0 }
      .filter { !$0.isEmpty }
    return .tag(
      "li", [:],
      [
        .tag("time", ["datetime": "\(step.date)"], [.text("\(step.date)")]),
        .tag("b", [:], [.text(" \(step.ring)")]),
        .text(" · \(marks.name(of: step.movement))\(from)"),
        rest.isEmpty
          ? nil : .tag("span", ["class": "quiet"], [.text(" · " + rest.joined(separator: ": "))]),
      ])
  }

  /// A first edition gives its reason in English, whatever the radar's language.
  private func reason(_ step: Past.Step) -> String? {
    step.reason == "first edition"
      ? content.words.marks.firstEdition : step.reason.map(content.line)
  }
}
