import Radars

/// The list beside the radar: every number with its full name, then the topics without a ring, then
/// those that were removed.
struct RadarIndex {
  var content: RadarContent
  var style: PageStyle
  var width: Double

  var items: [ListItem] {
    quadrants + unplaced + removed
  }
}

extension RadarIndex {
  private var quadrants: [ListItem] {
    let frame = content.edition.frame
    return frame.quadrants.enumerated().flatMap { quadrant, face -> [ListItem] in
      let rings = frame.rings.enumerated().flatMap { ring, ringFace -> [ListItem] in
        let blips = content.blips(quadrant: quadrant, ring: ring)
        guard !blips.isEmpty else { return [] }
        return [subheading(content.text(ringFace.name))] + blips.map(entry)
      }
      guard !rings.isEmpty else { return [] }
      return [heading(content.text(face.name), Palette.quadrant(quadrant))] + rings
    }
  }

  private func heading(_ text: String, _ color: Color) -> ListItem {
    let block = TextBlock(text, width: width, style.heading.colored(color))
    let rule = style.heading.size * 0.3
    let width = width
    return ListItem(
      gap: style.heading.size * 1.1, height: block.height + rule + 2, level: 1
    ) { corner in
      let y = corner.y + block.height + rule * 0.5
      let line = Element.line(Point(corner.x, y), Point(corner.x + width, y))
        .stroked(color, width: 1)
      return block.elements(at: corner) + [line]
    }
  }

  private func subheading(_ text: String) -> ListItem {
    let block = TextBlock(text, width: width, style.subheading)
    return ListItem(
      gap: style.subheading.size * 0.4, height: block.height, level: 2
    ) { block.elements(at: $0) }
  }

  private func entry(_ numbered: NumberedBlip) -> ListItem {
    let letters = style.entry
    let number = style.entryBold.colored(Palette.quadrant(numbered.cell.quadrant))
    let glyph = MarkGlyph(numbered.blip, color: number.color)
    let right = number.width(of: String(content.blips.count)) + letters.size * 1.5
    let left = right + letters.size * 0.5
    let block = TextBlock(
      content.name(numbered.blip.name, of: numbered.blip.topic), width: width - left, letters)
    return ListItem(gap: 0, height: block.height) { corner in
      let middle = corner.y + letters.pitch / 2
      let mark = glyph.elements(
        at: Point(corner.x + letters.size * 0.5, middle), radius: letters.size * 0.48,
        inward: 18_000)
      let figure = Element.text(
        String(numbered.number), at: Point(corner.x + right, middle + number.middle), number, .end)
      let entry = Element.group(
        mark.map { $0.declassed } + [figure] + block.elements(at: corner + Point(left, 0)))
      return [entry.classed("index-entry").with("data-topic", numbered.blip.topic)]
    }
  }
}

extension RadarIndex {
  private var unplaced: [ListItem] {
    let words = content.words
    let strays = content.stray.map { Listed($0.topic, $0.name, "unknown-cell", words.unknownCell) }
    let topics = content.edition.unplaced.sorted { $0.topic < $1.topic }
      .map { Listed($0.topic, $0.name, $0.reason.rawValue, words.reason($0.reason)) }
    let reasons = UnplacedTopic.Reason.allCases.map(\.rawValue) + ["unknown-cell"]
    let groups = reasons.flatMap { reason -> [ListItem] in
      let group = (topics + strays).filter { $0.reason == reason }
      guard let first = group.first else { return [] }
      return [subheading(first.words)] + group.map { listed($0, "unplaced") }
    }
    return groups.isEmpty ? [] : [heading(words.unplaced, Palette.quiet)] + groups
  }

  private var removed: [ListItem] {
    let topics = content.edition.removed.sorted { $0.topic < $1.topic }
    guard !topics.isEmpty else { return [] }
    let rings = content.edition.frame.rings
    return [heading(content.words.removed, Palette.quiet)]
      + topics.map { topic in
        let ring = rings.first { $0.id == topic.ring }.map { content.text($0.name) } ?? topic.ring
        let reason = [ring, topic.reason ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
        return listed(Listed(topic.topic, topic.name, "", reason), "removed", shows: true)
      }
  }

  /// A name without a number; what is said of it below it, where it is its own.
  private func listed(_ topic: Listed, _ kind: String, shows: Bool = false) -> ListItem {
    let name = TextBlock(content.name(topic.name, of: topic.id), width: width, style.entry)
    let words = TextBlock(topic.words, width: width, style.small.colored(Palette.quiet))
    let height = name.height + (shows ? words.height + 3 : 0)
    return ListItem(gap: 0, height: height) { corner in
      let told = [Element.title("\(name.lines.joined(separator: " ")): \(topic.words)")]
      let below = shows ? words.elements(at: corner + Point(0, name.height)) : []
      let group = Element.group(told + name.elements(at: corner) + below)
        .classed(kind).with("data-topic", topic.id)
      return [topic.reason.isEmpty ? group : group.with("data-reason", topic.reason)]
    }
  }
}

/// A topic without a number, and what is said of it.
private struct Listed {
  var id: String
  var name: LocalizedText
  var reason: String
  var words: String

  init(_ id: String, _ name: LocalizedText, _ reason: String, _ words: String) {
    self.id = id
    self.name = name
    self.reason = reason
    self.words = words
  }
}

extension RadarWords {
  fileprivate func reason(_ reason: UnplacedTopic.Reason) -> String {
    switch reason {
    case .noSignal: noSignal
    case .noCue: noCue
    case .split: split
    }
  }
}
