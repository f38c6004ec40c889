import Radars
import Signals
import Text

/// Why a topic stands in its ring, or in none: what people decided, and what the signals propose.
struct TopicReasons {
  var content: PageContent
  var placement: Placement?
  var proposal: RingProposal
  /// Why it has no ring, where it has none.
  var missing: UnplacedTopic.Reason?
  /// The element of its heading.
  var heading: StaticString = "h4"

  private var words: TopicWords { content.words.topic }

  var node: Node {
    .tag(
      "section", [:], [.tag(heading, [:], [.text(words.why)]), decision, proposed, points])
  }

  private var decision: Node? {
    guard let placement else { return nil }
    let date = placement.when.day
    // The date stands last in every language, and is one word that no line breaks.
    let head = words.decided.filled(["who": content.line(placement.who), "date": ""])
    let why = content.line(placement.why)
    return .tag(
      "p", ["class": "decision"],
      [
        .tag("b", [:], [.text(head), .tag("time", ["datetime": "\(date)"], ["\(date)"])]),
        why.isEmpty ? nil : .text(": \(why)"),
      ])
  }

  private var proposed: Node {
    guard let ring = proposal.ring else {
      let reason = missing ?? (proposal.verdict == .split ? .split : nil)
      let why = reason.map { ": \(content.words.marks.name(of: $0, on: content.frame.kind))" } ?? ""
      return .tag("p", [:], [.text("\(words.proposesNone)\(why).")])
    }
    let said = words.proposes.filled(["ring": content.ringName(ring)])
    let figures = [
      words.name(of: proposal.verdict),
      "\(words.confidence) \((proposal.confidence + 5) / 10) %",
      "\(words.sources): \(proposal.sources)",
    ].compactMap { $0 }.joined(separator: "; ")
    return .tag("p", [:], [.text("\(said) (\(figures)).")])
  }

  private var points: Node? {
    guard !proposal.scores.isEmpty else { return nil }
    let sums = proposal.scores.map { "\(content.ringName($0.ring)) \(Points.text($0.points))" }
    return .tag(
      "p", ["class": "quiet"], [.text("\(words.points): \(sums.joined(separator: " · "))")])
  }
}

/// Thousandths as people read them.
enum Points {
  /// Two decimals, rounded to the nearest: `3.68`.
  static func text(_ thousandths: Int) -> String {
    let hundredths = (abs(thousandths) + 5) / 10
    let rest = hundredths % 100
    return (thousandths < 0 && hundredths > 0 ? "-" : "") + "\(hundredths / 100)."
      + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
