import Radars
import Text

/// What a radar picture shows, before any paper: the blips in the order of their numbers, with
/// their places on the disc.
struct RadarContent {
  var edition: Edition
  var languages: [String]
  var words: RadarWords
  var disc: Disc
  var ringNames: RingNames
  var layout: MarkLayout
  /// Number 1 first: by quadrant, then ring, then topic id.
  var blips: [NumberedBlip]
  /// Blips whose ring or quadrant the frame does not have; they are listed, not drawn.
  var stray: [Blip]

  init(_ edition: Edition, _ options: PictureOptions) {
    self.edition = edition
    languages = options.languages(of: edition.frame.languages)
    words = RadarWords.of(languages.first ?? "en")
    let frame = edition.frame
    let cells = edition.blips.map { (blip: $0, cell: frame.cell(of: $0)) }
    stray = cells.filter { $0.cell == nil }.map(\.blip).sorted { $0.topic < $1.topic }
    let known = cells.compactMap { pair in pair.cell.map { (pair.blip, $0) } }
      .sorted { ($0.1.quadrant, $0.1.ring, $0.0.topic) < ($1.1.quadrant, $1.1.ring, $1.0.topic) }
    ringNames = RingNames(frame.rings)
    disc = Disc(
      quadrants: frame.quadrants.count, rings: frame.rings.count,
      names: ringNames.boxes)
    layout = MarkLayout(
      RadarContent.keyed(known).map { key, blip, cell in
        MarkRequest(
          topic: key, quadrant: cell.quadrant, rings: [cell.ring], size: blip.markSize,
          kept: blip.position)
      }, on: disc)
    blips = []
    for (index, (key, blip, cell)) in RadarContent.keyed(known).enumerated() {
      guard let slot = layout.slots[key]?.first ?? nil else { continue }
      blips.append(NumberedBlip(number: index + 1, blip: blip, cell: cell, slot: slot))
    }
  }

  func text(_ text: LocalizedText) -> String {
    PlainText.of(text.text(in: languages))
  }

  /// The topic's name, or its id where it has none.
  func name(_ name: LocalizedText, of topic: String) -> String {
    let text = text(name)
    return text.isEmpty ? PlainText.of(topic) : text
  }

  func blips(quadrant: Int, ring: Int) -> [NumberedBlip] {
    blips.filter { $0.cell.quadrant == quadrant && $0.cell.ring == ring }
  }
}

/// A blip with its number and its place.
struct NumberedBlip {
  var number: Int
  var blip: Blip
  var cell: (quadrant: Int, ring: Int)
  var slot: Slot
}

extension RadarContent {
  /// The blips with a key each: the topic's id, and a count behind it where an edition from
  /// elsewhere names a topic twice.
  private static func keyed(
    _ blips: [(Blip, (quadrant: Int, ring: Int))]
  ) -> [(String, Blip, (quadrant: Int, ring: Int))] {
    var seen: [String: Int] = [:]
    return blips.map { blip, cell in
      let count = seen[blip.topic, default: 0]
      seen[blip.topic] = count + 1
      return (count == 0 ? blip.topic : "\(blip.topic)\u{1}\(count)", blip, cell)
    }
  }
}

extension RadarFrame {
  fileprivate func cell(of blip: Blip) -> (quadrant: Int, ring: Int)? {
    guard let quadrant = quadrants.firstIndex(where: { $0.id == blip.quadrant }),
      let ring = rings.firstIndex(where: { $0.id == blip.ring })
    else { return nil }
    return (quadrant, ring)
  }
}

extension Blip {
  /// The size of its mark by impact, 1 to 5; unrated topics take the middle.
  fileprivate var markSize: Double {
    0.88 + 0.06 * Double(min(max(impact ?? 3, 1), 5) - 1)
  }
}
