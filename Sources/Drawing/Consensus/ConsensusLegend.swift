import Radars

/// How to read the bars of a consensus radar, as far as they occur, with how many topics each is.
struct ConsensusLegend {
  private var style: PageStyle
  private var width: Double
  private var title: String
  private var items: [(mark: ConsensusMark, text: TextBlock)] = []

  /// - Parameter most: ring by ring how many beads it holds.
  init(_ content: ConsensusContent, _ style: PageStyle, width: Double, most: [Int]) {
    self.style = style
    self.width = width
    title = content.comparison.radarWords.legend
    let words = content.words
    let kinds: [(Comparison.Agreement, String)] = [
      (.shared, words.shared), (.near, words.near), (.far, words.far), (.alone, words.alone),
    ]
    for (agreement, text) in kinds {
      let count = content.topics.count { $0.row.agreement == agreement }
      if count > 0 { add(agreement, "\(text) (\(count))") }
    }
    let blips = content.topics.flatMap { topic in
      content.sheet.radars.indices.compactMap { content.comparison.blip(topic.row, on: $0) }
    }
    if blips.contains(where: { $0.placement != nil }) {
      add(.nowhere, content.comparison.radarWords.byPeople, isFilled: true)
    }
    if blips.contains(where: { $0.placement == nil }) {
      add(.nowhere, content.comparison.radarWords.proposal)
    }
    let crowds = content.topics.flatMap(\.rings).filter { $0.radars.count > most[$0.ring] }
      .map(\.radars.count)
    if let least = crowds.min() { add(.nowhere, words.figure, letters: String(least)) }
  }

  var height: Double { padding * 2 + heading + items.reduce(0) { $0 + height(of: $1.text) } }

  func elements(at corner: Point) -> [Element] {
    let panel = Box(x: corner.x, y: corner.y, width: width, height: height)
    var elements = [Element.rectangle(panel, corner: 6 * style.scale).filled(Palette.panel)]
    elements += TextBlock(title, width: width - 2 * padding, style.smallBold)
      .elements(at: corner + Point(padding, padding))
    var y = corner.y + padding + heading
    for item in items {
      let middle = Point(corner.x + padding + textLeft / 2 - radius, y + style.small.pitch / 2 + 1)
      var mark = item.mark
      let reach = mark.beads.count > 1 ? radius * (mark.agreement == .shared ? 1.02 : 1.6) : 0
      for index in mark.beads.indices {
        mark.beads[index].center = middle + Point(index == 0 ? reach : -reach, 0)
      }
      elements += mark.elements().map(\.plain)
      elements += item.text.elements(at: Point(corner.x + padding + textLeft, y))
      y += height(of: item.text)
    }
    return elements
  }
}

extension ConsensusLegend {
  private var padding: Double { 13 * style.scale }
  private var heading: Double { style.smallBold.size * 1.6 }
  private var radius: Double { style.small.size * 0.55 }
  private var textLeft: Double { style.small.size * 4.2 }

  private func height(of block: TextBlock) -> Double {
    block.height + style.small.size * 0.45
  }

  private mutating func add(
    _ agreement: Comparison.Agreement, _ text: String, isFilled: Bool = false, letters: String = ""
  ) {
    let count = [.shared, .near, .far].contains(agreement) ? 2 : 1
    let bead = ConsensusMark.Bead(
      center: Point(0, 0), letters: letters, isFilled: isFilled, ring: "", radars: "")
    let mark = ConsensusMark(
      beads: Array(repeating: bead, count: count), radius: radius, agreement: agreement,
      color: Palette.ink)
    items.append(
      (mark, TextBlock(text, width: width - 2 * padding - textLeft, style.small)))
  }
}

extension Element {
  /// The same without class and data: a mark that only illustrates.
  fileprivate var plain: Element {
    var changed = declassed
    changed.attributes.removeAll { "\($0.name)".hasPrefix("data-") }
    return changed
  }
}
