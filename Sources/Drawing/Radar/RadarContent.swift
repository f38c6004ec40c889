import Radars
import Text

/// What a radar picture shows, before any paper and any place.
struct RadarContent {
  var edition: Edition
  var languages: [String]
  var words: RadarWords
  var layoutWords: LayoutWords
  /// By quadrant, then ring, then topic id.
  var blips: [RadarBlip]
  /// Blips whose ring or quadrant the frame does not have; they are listed, not drawn.
  var stray: [Blip]

  init(_ edition: Edition, _ options: PictureOptions) {
    self.edition = edition
    languages = options.languages(of: edition.frame.languages)
    words = RadarWords.of(languages.first ?? "en", edition.frame.kind)
    layoutWords = LayoutWords.of(languages.first ?? "en")
    let frame = edition.frame
    let cells = edition.blips.map { (blip: $0, cell: frame.cell(of: $0)) }
    stray = cells.filter { $0.cell == nil }.map(\.blip).sorted { $0.topic < $1.topic }
    let known = cells.compactMap { pair in pair.cell.map { (pair.blip, $0) } }
      .sorted { ($0.1.quadrant, $0.1.ring, $0.0.topic) < ($1.1.quadrant, $1.1.ring, $1.0.topic) }
    blips = RadarContent.keyed(known)
  }

  func text(_ text: LocalizedText) -> String {
    PlainText.of(text.text(in: languages))
  }

  /// The topic's name, or its id where it has none.
  func name(_ name: LocalizedText, of topic: String) -> String {
    let text = text(name)
    return text.isEmpty ? PlainText.of(topic) : text
  }
}

/// A blip with the cell it stands in.
struct RadarBlip {
  /// The topic's id, and a count behind it where an edition from elsewhere names a topic twice.
  var key: String
  var blip: Blip
  var cell: (quadrant: Int, ring: Int)
}

extension RadarContent {
  private static func keyed(_ blips: [(Blip, (quadrant: Int, ring: Int))]) -> [RadarBlip] {
    var seen: [String: Int] = [:]
    return blips.map { blip, cell in
      let count = seen[blip.topic, default: 0]
      seen[blip.topic] = count + 1
      return RadarBlip(
        key: count == 0 ? blip.topic : "\(blip.topic)\u{1}\(count)", blip: blip, cell: cell)
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
