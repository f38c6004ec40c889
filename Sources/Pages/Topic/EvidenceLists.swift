import Signals
import Text

/// The quoted words that speak for the ring, for another one, or against the topic.
struct EvidenceLists {
  var content: PageContent
  var proposal: RingProposal
  /// The element of its headings.
  var heading: StaticString = "h4"

  /// As many are seen at once; the others can be unfolded.
  private static let shown = 5
  /// What is published of a signal's text is never longer, whatever an edition from elsewhere has.
  private static let longestQuote = 300

  private var words: EvidenceWords { content.words.evidence }

  var nodes: [Node?] {
    let isEmpty =
      proposal.evidence.isEmpty && proposal.counterEvidence.isEmpty && proposal.brake.isEmpty
    if isEmpty { return [.tag("p", ["class": "quiet"], [.text(words.none)])] }
    return [
      list(words.evidence, proposal.evidence), list(words.counter, proposal.counterEvidence),
      list(words.warnings, proposal.brake),
    ]
  }

  private func list(_ title: String, _ pieces: [Evidence]) -> Node? {
    guard !pieces.isEmpty else { return nil }
    let items = pieces.map(item)
    let more = items.dropFirst(Self.shown)
    let folded: Node? =
      more.isEmpty
      ? nil
      : .tag(
        "details", [:],
        [
          .tag("summary", [:], [.text(words.more.filled(["count": "\(more.count)"]))]),
          .tag("ul", ["class": "evidence"], Array(more)),
        ])
    return .tag(
      "section", [:],
      [
        .tag(heading, [:], [.text(title)]),
        .tag("ul", ["class": "evidence"], Array(items.prefix(Self.shown))), folded,
      ])
  }

  private func item(_ piece: Evidence) -> Node {
    let says = piece.ring.map { "\(content.ringName($0)) " } ?? ""
    let facts = [
      content.line(piece.source), words.name(of: piece.sourceClass), "\(piece.date)",
      "\(says)+\(Points.text(piece.points))",
    ]
    return .tag(
      "li", [:],
      [
        .tag("p", ["class": "title"], title(piece)),
        .tag("blockquote", [:], [.tag("p", [:], quote(piece))]),
        .tag("p", ["class": "quiet"], [.text(facts.joined(separator: " · "))]),
      ])
  }

  private func title(_ piece: Evidence) -> [Node] {
    let title = content.line(piece.title)
    guard let link = SafeLink(piece.link) else { return [.text(title)] }
    return [
      .tag(
        "a",
        [
          "href": link.address, "target": "_blank", "rel": "noopener noreferrer",
          "referrerpolicy": "no-referrer",
        ],
        [
          .text(title.isEmpty ? link.host : title),
          .spoken(", \(content.words.controls.newTab)"),
        ]), .tag("span", ["class": "host"], [.text(" \(link.host)")]),
    ]
  }

  /// The quote with the cue and the keyword in it marked.
  private func quote(_ piece: Evidence) -> [Node] {
    let text = PlainText.excerpt(of: content.line(piece.quote), limit: Self.longestQuote)
    let ranges = [piece.found, piece.near].map(content.line)
      .compactMap { $0.isEmpty ? nil : text.firstRange(of: $0) }
      .sorted { $0.lowerBound < $1.lowerBound }
    var nodes: [Node] = []
    var place = text.startIndex
    for range in ranges where range.lowerBound >= place {
      nodes.append(.text(String(text[place..<range.lowerBound])))
      nodes.append(.tag("mark", [:], [.text(String(text[range]))]))
      place = range.upperBound
    }
    return nodes + [.text(String(text[place...]))]
  }
}
