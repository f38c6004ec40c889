import Radars
import Text

/// What the picture of a trail says, before any paper.
struct TrailContent: Sendable {
  var trail: Trail
  var languages: [String]
  var words: TrailWords
  var radarWords: RadarWords
  /// The topics that moved, in the order of the chart.
  var topics: [String]
  /// Edition by edition the blips by topic.
  private(set) var standing: [[String: Blip]]

  init(_ trail: Trail, _ options: PictureOptions) {
    self.trail = trail
    languages = options.languages(of: trail.editions[trail.editions.count - 1].frame.languages)
    words = TrailWords.of(languages.first ?? "en")
    radarWords = RadarWords.of(
      languages.first ?? "en", trail.editions[trail.editions.count - 1].frame.kind)
    topics = trail.moved
    standing = trail.editions.map(\.standing)
  }
}

extension TrailContent {
  /// The newest edition's, which the whole picture is drawn in.
  var frame: RadarFrame { trail.editions[trail.editions.count - 1].frame }

  var dates: [Day] { trail.editions.map(\.date) }

  func text(_ text: LocalizedText) -> String {
    PlainText.of(text.text(in: languages))
  }

  func name(_ topic: String) -> String {
    let name = trail.name(of: topic).map(text) ?? ""
    return name.isEmpty ? PlainText.of(topic) : name
  }

  func ring(_ id: String) -> String {
    trail.rings.first { $0.id == id }.map { text($0.name) } ?? PlainText.of(id)
  }

  func ringIndex(_ id: String) -> Int? {
    trail.rings.firstIndex { $0.id == id }
  }

  /// The band of a topic at each edition: its ring, or the last band where it is not on the radar any
  /// more; nil before it came.
  func bands(of topic: String) -> [Int?] {
    var wasThere = false
    return standing.map { blips in
      let ring = blips[topic].flatMap { ringIndex($0.ring) }
      wasThere = wasThere || ring != nil
      return ring ?? (wasThere ? trail.rings.count : nil)
    }
  }

  /// Where the topic stands in the newest frame: in its latest quadrant, or the one at the same place
  /// clockwise where the frame has no such.
  func quadrant(of topic: String) -> Int {
    for (edition, blips) in zip(trail.editions, standing).reversed() {
      guard let id = blips[topic]?.quadrant else { continue }
      if let place = frame.quadrants.firstIndex(where: { $0.id == id }) { return place }
      let place = edition.frame.quadrants.firstIndex { $0.id == id } ?? 0
      return place % frame.quadrants.count
    }
    return 0
  }

  func color(_ topic: String) -> Color { Palette.quadrant(quadrant(of: topic)) }

  /// The movements with their numbers, by edition.
  func moves(at edition: Int) -> [(number: Int, move: Trail.Move)] {
    let date = trail.editions[edition].date
    return trail.moves.enumerated().filter { $0.element.date == date }
      .map { ($0.offset + 1, $0.element) }
  }

  /// From where to where, in words.
  func way(_ move: Trail.Move) -> String {
    switch move.kind {
    case .new: "\(radarWords.new) → \(ring(move.to ?? ""))"
    case .in, .out: "\(ring(move.from ?? "")) → \(ring(move.to ?? ""))"
    case .removed: "\(ring(move.from ?? "")) → \(words.removed)"
    case .unplaced: "\(ring(move.from ?? "")) → \(radarWords.unplaced)"
    }
  }

  /// Why and by whom; where nobody said it, that nobody did.
  func reason(_ move: Trail.Move) -> String {
    let why = move.reason.map { PlainText.of($0) }.flatMap { $0.isEmpty ? nil : $0 }
    let who = move.who.map { PlainText.of($0) }.flatMap { $0.isEmpty ? nil : $0 }
    let by = who ?? (move.to == nil ? nil : words.byScout)
    return [why ?? words.noReason, by].compactMap { $0 }.joined(separator: " · ")
  }

  /// The mark of a movement.
  func glyph(_ move: Trail.Move, at edition: Int) -> TrailMark {
    TrailMark(
      kind: move.kind, filled: standing[edition][move.topic]?.placement != nil,
      color: color(move.topic))
  }

  /// What cannot be compared, in words.
  var differences: [String] {
    trail.differences.map { difference in
      let what =
        switch difference.kind {
        case .addedRing: words.addedRing
        case .removedRing: words.removedRing
        case .renamedRing: words.renamedRing
        case .quadrants: words.quadrants
        case .incomparable: words.incomparable
        }
      let which = difference.ring.map { ": " + text($0) } ?? difference.topics.map { ": \($0)" }
      return "\(difference.date): \(what)\(which ?? "")"
    }
  }
}
