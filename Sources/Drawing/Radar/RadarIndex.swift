import Radars

/// The lists beside the radar: the names that have only their number at the mark, then the topics
/// without a ring, then those that were removed.
struct RadarIndex {
  var content: RadarContent
  /// By the blip's place in the content.
  var numbers: [Int: Int]
  var style: PageStyle
  var width: Double

  var items: [ListItem] {
    indexed + unplaced + removed
  }
}

extension RadarIndex {
  private var indexed: [ListItem] {
    guard !numbers.isEmpty else { return [] }
    let entries = numbers.sorted { $0.value < $1.value }
    let widest = style.entryBold.width(of: String(entries[entries.count - 1].value))
    return [heading(content.layoutWords.index, Palette.quiet)]
      + entries.map { entry(content.blips[$0.key], number: $0.value, widest) }
  }

  private func heading(_ text: String, _ color: Color) -> ListItem {
    ListItem.heading(text, color, style, width: width)
  }

  private func subheading(_ text: String) -> ListItem {
    let block = TextBlock(text, width: width, style.subheading)
    return ListItem(
      gap: style.subheading.size * 0.4, height: block.height, level: 2
    ) { block.elements(at: $0) }
  }

  private func entry(_ blip: RadarBlip, number: Int, _ widest: Double) -> ListItem {
    ListItem.entry(
      number, content.name(blip.blip.name, of: blip.blip.topic), topic: blip.blip.topic,
      Palette.quadrant(blip.cell.quadrant), style, width: width, figures: widest)
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
