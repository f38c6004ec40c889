import Radars

/// The strip of small radars: the last editions side by side, each topic at the same angle on all of
/// them, what moved since the edition before large and with its number.
struct TrailStrip {
  /// More are told in words.
  static let most = 6

  var content: TrailContent
  var style: PageStyle
  var width: Double
  var radius: Double
  private var disc: Disc
  private var marks: MarkLayout

  init(_ content: TrailContent, _ style: PageStyle, width: Double, radius: Double) {
    self.content = content
    self.style = style
    self.width = width
    self.radius = radius
    let plain = Disc(
      quadrants: content.frame.quadrants.count,
      boundaries: TrailStrip.boundaries(content.trail.rings.count))
    disc = plain
    let size = max(8.6, style.scale * 10) * Disc.radius / radius
    let names = RingNames(content.trail.rings, on: plain, size: size)
    // In many rings their names would leave the marks no room; the chart below says them anyway.
    if names.areApart(on: plain) { disc.names = names.boxes }
    ringNames = names
    marks = MarkLayout.fitting(
      TrailStrip.requests(content), on: &disc, normal: style.scale * 10 * Disc.radius / radius)
  }

  private var ringNames: RingNames

  /// The last editions, by their places among all.
  static func shown(_ content: TrailContent) -> Range<Int> {
    let count = content.trail.editions.count
    return max(0, count - most)..<count
  }

  /// How large the radars may be.
  static func largest(_ content: TrailContent, _ style: PageStyle, width: Double) -> Double {
    let step = width / Double(shown(content).count)
    return min(step / 2 - style.gutter * 0.35, 165 * style.scale)
  }

  /// With the captions above the radars.
  var height: Double { captionHeight + 2 * radius + 4 }

  func elements(top: Double, left: Double) -> [Element] {
    let shown = TrailStrip.shown(content)
    let step = width / Double(shown.count)
    return shown.enumerated().map { place, edition in
      let x = (left + (Double(place) + 0.5) * step).roundedToHundredth
      return radar(edition, on: place, x: x, top: top)
    }
  }
}

extension TrailStrip {
  /// Rings of one width around a wider innermost one: a large mark fits into each.
  private static func boundaries(_ rings: Int) -> [Int] {
    (1...rings).map { (1_000 * (2 * $0 + 1)) / (2 * rings + 1) }
  }

  /// A mark on each radar for each topic; one that left has its place once more, where it was.
  private static func requests(_ content: TrailContent) -> [MarkRequest] {
    let shown = shown(content)
    let still = content.trail.unmoved + content.trail.incomparable
    return (still + content.topics).compactMap { topic in
      let rings = shown.map { edition -> Int? in
        let here = content.standing[edition][topic]
        let left = edition == 0 ? nil : content.standing[edition - 1][topic]
        return (here ?? left).flatMap { content.ringIndex($0.ring) }
      }
      guard rings.contains(where: { $0 != nil }) else { return nil }
      let moves = content.trail.moves.contains {
        $0.topic == topic && $0.date >= content.dates[shown.lowerBound]
      }
      return MarkRequest(
        topic: topic, quadrant: content.quadrant(of: topic), rings: rings, size: moves ? 1 : 0.32)
    }
  }

  private var captionHeight: Double { style.heading.pitch + style.small.pitch + style.scale * 6 }

  private func radar(_ edition: Int, on place: Int, x: Double, top: Double) -> Element {
    let center = Point(x, (top + captionHeight + radius + 2).roundedToHundredth)
    let moves = content.moves(at: edition)
    let drawing = DiscDrawing(disc: disc, names: ringNames, center: center, radius: radius)
    var ids = Identifier()
    let rings = content.trail.rings
    let names = drawing.ringNames(rings.map { content.text($0.name) })
    let date = content.dates[edition]
    let topics = Set(content.standing[edition].keys).union(moves.map(\.move.topic)).sorted()
    let blips = topics.sorted { one, other in
      // What moved is drawn last.
      let (a, b) = (
        moves.contains { $0.move.topic == one }, moves.contains { $0.move.topic == other }
      )
      return a == b ? one < other : !a
    }
    return .group(
      caption(edition, moves.count, x: x, top: top)
        + [drawing.ground(content.frame.quadrants, rings)] + names
        + blips.map { topic in
          blip(
            topic, edition, place, center, moves.first { $0.move.topic == topic },
            id: ids.unique("blip-\(date)", topic))
        }
    ).classed("radar").with("data-radar", "\(date)")
  }

  private func caption(_ edition: Int, _ moves: Int, x: Double, top: Double) -> [Element] {
    let frozen = content.trail.editions[edition].frozen
    let state = frozen ? content.radarWords.edition : content.radarWords.draft
    let count = content.standing[edition].count
    let moved = edition == 0 ? [] : ["\(content.words.movements): \(moves)"]
    let facts = ["\(content.radarWords.topics): \(count)"] + moved
    let lines = [
      ("\(state) \(content.dates[edition])", style.heading, top),
      (
        facts.joined(separator: " · "), style.small.colored(Palette.quiet),
        top + style.heading.pitch
      ),
    ]
    return lines.flatMap { text, letters, y in
      TextBlock(text, width: 2 * radius + style.gutter * 0.6, letters)
        .elements(at: Point(x, y), .middle)
    }
  }

  private func blip(
    _ topic: String, _ edition: Int, _ place: Int, _ center: Point,
    _ moved: (number: Int, move: Trail.Move)?, id: String
  ) -> Element {
    guard let slot = marks.slots[topic]?[place] else { return .group([]) }
    let px = radius / Disc.radius
    let point = center + slot.center.scaled(by: px)
    let color = content.color(topic)
    let ring = content.ring(content.standing[edition][topic]?.ring ?? moved?.move.from ?? "")
    let group: (String, [Element]) -> Element = { words, elements in
      .group([.title(words)] + elements).classed("blip").with("id", id).with("data-topic", topic)
        .with("data-movement", moved?.move.kind.rawValue ?? "unchanged")
    }
    guard let moved else {
      let radius = min(slot.radius * px, style.scale * 4.2)
      let dot = Element.circle(point, radius: max(radius - 0.5, 0.5)).classed("mark")
        .filled(color.mixed(45, with: Palette.paper)).stroked(color, width: 1)
      return group("\(content.name(topic)): \(ring)", [dot])
    }
    let mark = content.glyph(moved.move, at: edition).elements(
      at: point, radius: slot.radius * px, inward: slot.position.angle + Trigonometry.turn / 2,
      number: moved.number,
      TextStyle(size: max(8.6, 8.6 * style.scale).roundedToHundredth, bold: true))
    return group("\(moved.number). \(content.name(topic)): \(content.way(moved.move))", mark)
  }
}

extension RingNames {
  /// Whether every name stands inside its own ring.
  fileprivate func areApart(on disc: Disc) -> Bool {
    boxes.indices.allSatisfy { -boxes[$0].bottom > disc.inner($0) }
  }
}
