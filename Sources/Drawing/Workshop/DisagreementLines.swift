import Radars

/// The lines of a map of disagreement.
struct DisagreementLines {
  var edition: Edition
  var numbers: NumberBook
  var languages: [String]
  var style: PageStyle
  var width: Double

  var words: WorkshopWords { WorkshopWords.of(languages.first ?? "en") }
  private var shared: ComparisonWords { ComparisonWords.of(languages.first ?? "en") }
  private var rings: [RingFace] { edition.frame.rings }
  private var clusters: [JointCluster] { edition.joint?.clusters ?? [] }

  func text(_ text: LocalizedText) -> String { PlainText.of(text.text(in: languages)) }

  /// `A Example Food Cluster · B Example Energy Cluster`
  var legend: String {
    clusters.enumerated().map { "\(Self.letter($0)) \($1.frame.cluster.name)" }
      .joined(separator: " · ")
  }

  var items: [ListItem] {
    [head] + edition.voteResults.map(line)
  }

  private static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(65 + index)))
  }

  /// How wide the parts of a line are: number, name, a ring, what it says together.
  private var parts: (number: Double, name: Double, ring: Double, verdict: Double) {
    let number = style.entryBold.size * 2.6
    let verdict = style.small.size * 10
    let name = max(width * 0.26, 150 * style.scale)
    let ring = (width - number - verdict - name - style.small.size) / Double(rings.count)
    return (number, name, ring, verdict)
  }

  private var head: ListItem {
    let parts = parts
    let names = rings.map {
      TextBlock(text($0.name), width: parts.ring - 4, style.smallBold)
    }
    let verdict = TextBlock(words.joint, width: parts.verdict, style.smallBold)
    let height = max(names.map(\.height).max() ?? 0, verdict.height) + 4
    let topic = TextBlock(words.topic, width: parts.name, style.smallBold)
    return ListItem(gap: 0, height: height, level: 1) { corner in
      let start = corner.x + parts.number + parts.name
      let rings = names.enumerated().flatMap { index, block in
        block.elements(
          at: Point(start + (Double(index) + 0.5) * parts.ring, corner.y), .middle)
      }
      return topic.elements(at: corner + Point(parts.number, 0)) + rings
        + verdict.elements(at: Point(corner.x + width - parts.verdict, corner.y))
    }
  }

  private func line(_ result: VoteResult) -> ListItem {
    let parts = parts
    let blip = edition.blip(result.topic)
    let name = TextBlock(
      blip.map { text($0.name) } ?? result.topic, width: parts.name - style.entry.size, style.entry)
    let joint = TextBlock(
      text(rings[result.all.median].name), width: parts.verdict, style.smallBold)
    let verdict = TextBlock(
      result.apart == 0 ? words.agreed : shared.apart(result.apart), width: parts.verdict,
      style.small)
    let height =
      max(name.height, joint.height + verdict.height, style.small.pitch * 2) + style.small.size
      * 0.7
    let figures = style.entryBold
    let number = numbers.number(of: result.topic).map(String.init) ?? ""
    return ListItem(gap: 2, height: height) { corner in
      let middle = corner.y + height / 2
      let figure = Element.text(
        number, at: Point(corner.x + parts.number - figures.size * 0.6, middle + figures.middle),
        figures, .end)
      let right = Point(
        corner.x + width - parts.verdict, middle - (joint.height + verdict.height) / 2)
      let elements =
        [figure]
        + name.elements(at: Point(corner.x + parts.number, middle - name.height / 2))
        + cells(result, at: corner + Point(parts.number + parts.name, 0), height)
        + joint.elements(at: right) + verdict.elements(at: right + Point(0, joint.height))
      return [
        Element.group(elements).classed("row").with("data-topic", result.topic)
          .with("data-ring", rings[result.all.median].id)
      ]
    }
  }

  /// Ring by ring the votes, shaded by their share, and below them the letters of the clusters whose
  /// middle vote is there; the joint ring has a thick edge.
  private func cells(_ result: VoteResult, at corner: Point, _ height: Double) -> [Element] {
    let ring = parts.ring
    return rings.indices.flatMap { index -> [Element] in
      let count = result.all.rings[index]
      let box = Box(
        x: corner.x + Double(index) * ring + 1, y: corner.y, width: ring - 2, height: height)
      let share = count * 45 / max(1, result.all.votes)
      let isJoint = index == result.all.median
      let cell = Element.rectangle(box).filled(Palette.shade(share))
        .stroked(isJoint ? Palette.ink : Palette.hairline, width: isJoint ? 2 : 0.8)
      let letters = result.clusters.enumerated().filter { $0.element?.median == index }
        .map { Self.letter($0.offset) }.joined()
      let middle = box.center
      let upper = letters.isEmpty ? middle.y : middle.y - style.small.pitch / 2
      let lower = middle.y + style.small.pitch / 2 + style.smallBold.middle
      return [cell]
        + (count == 0
          ? []
          : [
            .text(
              "\(count)", at: Point(middle.x, upper + style.small.middle), style.small, .middle)
          ])
        + (letters.isEmpty
          ? [] : [.text(letters, at: Point(middle.x, lower), style.smallBold, .middle)])
    }
  }
}
