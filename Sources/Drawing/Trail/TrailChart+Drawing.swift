import Radars
import Text

extension TrailChart {
  func elements(at corner: Point) -> [Element] {
    [
      .group(ground(corner)).classed("bands"),
      .group(content.topics.indices.flatMap { line($0, corner) }).classed("lines"),
      .group(content.topics.indices.flatMap { dots($0, corner) }).with("aria-hidden", "true"),
      .group(content.trail.editions.indices.flatMap { marks($0, corner) }).classed("marks"),
      .group(nameElements(corner)).classed("names"),
    ]
  }
}

extension TrailChart {
  private var reach: Double { TrailChart.reach(content, style) }
  private var last: Double { columns[columns.count - 1] }

  private func ground(_ corner: Point) -> [Element] {
    let blocks = TrailChart.ringBlocks(content, style)
    let fields = zip(bands, blocks).filter { $0.0.height > 0 }.flatMap { field($0, $1, corner) }
    let bottom = bands.map(\.bottom).max() ?? 0
    let lines = columns.map { x in
      Element.line(corner + Point(x, TrailChart.top(style)), corner + Point(x, bottom))
        .stroked(Palette.hairline, width: 1)
    }
    let letters = style.small.colored(Palette.quiet)
    let dates = labelled.map { edition in
      Element.guardedText(
        "\(content.dates[edition])",
        at: corner + Point(columns[edition], style.small.pitch / 2 + letters.middle), letters,
        .middle
      ).classed("date")
    }
    return fields + lines + dates
  }

  private func field(_ band: Box, _ name: TextBlock, _ corner: Point) -> [Element] {
    let ground = Element.rectangle(band.moved(by: corner), corner: 3 * style.scale)
    let inset = Point(8 * style.scale, band.y + (band.height - name.height) / 2)
    let lines = name.elements(at: corner + inset).map { $0.classed("ring-name") }
    return [ground.classed("band").filled(Palette.panel)] + lines
  }

  /// The editions whose dates find room; the last one always does.
  private var labelled: [Int] {
    let room = TrailChart.label(style) + style.small.size * 0.7
    var chosen: [Int] = []
    for edition in columns.indices {
      if let before = chosen.last, columns[edition] - columns[before] < room { continue }
      chosen.append(edition)
    }
    let end = columns.count - 1
    while let before = chosen.last, before != end, last - columns[before] < room {
      chosen.removeLast()
    }
    return chosen.last == end ? chosen : chosen + [end]
  }

  /// One path a stay, from the end of the one before: dashed where the topic is off the radar.
  private func line(_ topic: Int, _ corner: Point) -> [Element] {
    let stays = lanes.stays[topic]
    let color = content.color(content.topics[topic])
    return stays.indices.map { index in
      let stay = stays[index]
      var path = PathData()
      let y = corner.y + laneY(stay)
      let start = corner.x + columns[stay.first]
      if index > 0 {
        let before = stays[index - 1]
        let from = corner.x + columns[before.last]
        path.move(to: Point(from, corner.y + laneY(before)))
        path.line(to: Point(from + reach * 1.15, corner.y + laneY(before)))
        path.line(to: Point(start - reach * 1.15, y))
      } else {
        path.move(to: Point(start, y))
      }
      let isLast = index + 1 == stays.count
      path.line(to: Point(corner.x + columns[stay.last] + (isLast ? reach * 1.2 : 0), y))
      let isOff = stay.band == content.trail.rings.count
      return Element.path(path).with("fill", "none")
        .stroked(isOff ? color.mixed(60, with: Palette.paper) : color, width: 2 * style.scale)
        .dashed(isOff ? (4 * style.scale, 4 * style.scale) : nil)
        .with("stroke-linejoin", "round").classed("trail")
        .with("data-topic", content.topics[topic])
    }
  }

  /// A dot at each edition on which the topic stands.
  private func dots(_ topic: Int, _ corner: Point) -> [Element] {
    let color = content.color(content.topics[topic])
    return lanes.stays[topic].filter { $0.band < content.trail.rings.count }.flatMap { stay in
      (stay.first...stay.last).map { edition in
        Element.circle(corner + Point(columns[edition], laneY(stay)), radius: 3 * style.scale)
          .filled(color)
      }
    }
  }

  private func marks(_ edition: Int, _ corner: Point) -> [Element] {
    content.moves(at: edition).compactMap { number, move in
      guard let topic = content.topics.firstIndex(of: move.topic),
        let stay = lanes.stays[topic].first(where: { $0.first <= edition && edition <= $0.last })
      else { return nil }
      let mark = content.glyph(move, at: edition).elements(
        at: corner + Point(columns[edition], laneY(stay)), radius: reach, inward: 0,
        number: number, TrailChart.letters(style))
      let told = "\(number). \(content.name(move.topic)): \(content.way(move))"
      return Element.group([.title(told)] + mark).classed("move").with("data-topic", move.topic)
        .with("data-number", Double(number)).with("data-kind", move.kind.rawValue)
    }
  }

  private func nameElements(_ corner: Point) -> [Element] {
    let tops = Spreading.tops(
      names.map { lineEnd($0.topic) }, heights: names.map(\.block.height),
      gap: TrailChart.gap(style), from: TrailChart.top(style), to: height)
    return zip(names, tops).map { name, top in
      let start = Point(last + reach * 1.2, lineEnd(name.topic))
      let end = Point(namesLeft - 4 * style.scale, top + name.block.height / 2)
      let leader = Element.line(corner + start, corner + end)
        .stroked(content.color(content.topics[name.topic]).mixed(60, with: Palette.paper), width: 1)
        .classed("leader")
      return Element.group([leader] + name.block.elements(at: corner + Point(namesLeft, top)))
        .classed("trail-name").with("data-topic", content.topics[name.topic])
    }
  }
}
