import Radars
import Text

/// The rings and quadrants of an import: which one each cell of the files means.
struct ImportFrame {
  private(set) var rings: ImportParts
  private(set) var quadrants: ImportParts

  var problems: [Diagnostic] { rings.problems + quadrants.problems }

  /// Looks at every topic of the files first, so that all unknown names are told at once.
  init(_ radars: [ForeignRadar], _ wishes: ImportWishes) {
    let format = radars[0].format
    let radars = radars.map { $0.inLanguage(wishes.language) }
    let topics = radars.flatMap(\.releases).flatMap { $0.topics + $0.removed }
    rings = ImportParts(
      "ring", own: wishes.frame?.rings.map { ForeignPart(own: $0) }, lists: radars.map(\.rings),
      said: wishes.rings, standard: format.standardRings, cells: topics.compactMap(\.ring),
      map: wishes.ringMap, wishes)
    quadrants = ImportParts(
      "quadrant", own: wishes.frame?.quadrants.map { ForeignPart(id: $0.id, name: $0.name) },
      lists: radars.map(\.quadrants), said: format.clockwise(wishes.quadrants),
      standard: format.clockwise(format.standardQuadrants), cells: topics.map(\.quadrant),
      map: wishes.quadrantMap, wishes)
    for topic in topics {
      for ring in [topic.ring, topic.from].compactMap({ $0 }) {
        rings.take(ring, topic.place, column: topic.place.ringColumn)
      }
      quadrants.take(topic.quadrant, topic.place, column: topic.place.quadrantColumn)
    }
    let place = ForeignPlace(file: topics.first?.place.file ?? "")
    rings.finish(place)
    quadrants.finish(place)
  }

  /// The frame of the editions: the radar's own, with what was added; else the file's.
  func frame(_ radar: ForeignRadar, _ wishes: ImportWishes) -> RadarFrame {
    let named = LocalizedText(
      radar.title.map { String($0.prefix(EditionRules.longestName)) } ?? wishes.radar,
      language: wishes.language)
    var frame =
      wishes.frame
      ?? RadarFrame(
        id: wishes.radar, kind: radar.kind ?? .technology, title: named,
        cluster: radar.cluster ?? Cluster(name: named.text(in: wishes.language)),
        languages: [wishes.language], rings: [], quadrants: [], look: Look())
    frame.rings = rings.parts.map { part in
      RingFace(
        Ring(
          id: part.id ?? "", name: part.name,
          means: part.means.map {
            LocalizedText($0.texts.mapValues { PlainText.excerpt(of: $0) })
          }, trl: part.trl,
          horizon: part.horizon))
    }
    frame.quadrants = quadrants.parts.map { QuadrantFace(Quadrant(id: $0.id ?? "", name: $0.name)) }
    return frame
  }
}

extension ForeignRadar {
  /// The same with the names of its rings and quadrants in a language: no other tool's file says in
  /// which one they are.
  fileprivate func inLanguage(_ language: String) -> ForeignRadar {
    guard format != .json else { return self }
    var radar = self
    radar.rings = rings.map { $0.inLanguage(language) }
    radar.quadrants = quadrants.map { $0.inLanguage(language) }
    return radar
  }
}

extension ForeignPart {
  fileprivate func inLanguage(_ language: String) -> ForeignPart {
    var part = self
    part.name = LocalizedText(name.text(in: []), language: language)
    part.means = means.map { LocalizedText($0.text(in: []), language: language) }
    return part
  }

  /// A ring of a radar of ours.
  fileprivate init(own ring: RingFace) {
    self.init(id: ring.id, name: ring.name, means: ring.means)
    trl = ring.trl
    horizon = ring.horizon
  }
}

extension ExchangeFormat {
  /// The names that a tool has where nobody sets others: facts of Build Your Own Radar
  /// (thoughtworks/build-your-own-radar, src/graphing/config.js).
  fileprivate var standardRings: [String] {
    self == .byorCSV || self == .byorJSON ? ["Adopt", "Trial", "Assess", "Hold"] : []
  }

  fileprivate var standardQuadrants: [String] {
    self == .byorCSV || self == .byorJSON
      ? ["Techniques", "Platforms", "Tools", "Languages & Frameworks"] : []
  }
}
