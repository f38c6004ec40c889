import Radars
import Text

/// The configuration of Zalando's Tech Radar: quadrants, rings, and entries that name both by number.
///
/// Format: github.com/zalando/tech-radar, README.md and docs/radar.js; docs/config.json there has
/// only the date and the entries. Quadrants count 0 to 3 clockwise from the bottom right, rings from
/// the inside; `moved` is 1 for in, -1 for out, 2 for new, 0 for neither; `active` false is drawn grey.
enum ZalandoRadar {
  static func read(_ json: JSONValue, file: String) -> ForeignRadar {
    var radar = ForeignRadar(.zalando)
    radar.title = json["title"]?.cell
    let rings = parts(
      json["rings"], ["Adopt", "Trial", "Assess", "Hold"], "rings", file, &radar.problems)
    let quadrants = parts(
      json["quadrants"],
      ["Bottom right", "Bottom left", "Top left", "Top right"], "quadrants", file, &radar.problems)
    radar.rings = rings
    radar.quadrants = radar.format.clockwise(quadrants)
    let named = json["date"]?.cell
    let date = ExchangeCells.day(named)
    if let named, date == nil {
      radar.problems.append(
        Diagnostic(.warning, file: file, "'\(named)' is no date such as 2026.10"))
    }
    var release = ForeignRelease(date: date ?? ExchangeCells.day(inName: file))
    var inactive: [String] = []
    var links: [String] = []
    for (index, entry) in (json["entries"]?.list ?? []).enumerated() {
      let place = ForeignPlace(file: file, entry: index + 1)
      guard let topic = topic(entry, place, rings, quadrants, &radar.problems) else { continue }
      if ExchangeCells.truth(entry["active"]?.cell) == false, entry["active"] != nil {
        inactive.append(topic.name)
      }
      if entry["link"]?.cell != nil { links.append(topic.name) }
      release.topics.append(topic)
    }
    radar.releases = [release]
    radar.notCarried = [
      ExchangeLoss(
        "that an entry is not active; it is a topic all the same", count: inactive.count,
        topics: inactive),
      ExchangeLoss("links of entries", count: links.count, topics: links),
    ].filter { $0.count > 0 }
    return radar
  }

  private static func parts(
    _ json: JSONValue?, _ standard: [String], _ what: String, _ file: String,
    _ problems: inout [Diagnostic]
  ) -> [ForeignPart] {
    let listed = (json?.list ?? []).enumerated().map { index, part in
      ForeignPart(
        name: LocalizedText(part["name"]?.cell ?? part.cell ?? "\(what.dropLast()) \(index + 1)"),
        means: part["description"]?.cell.map { LocalizedText(PlainText.from(html: $0)) })
    }
    guard listed.isEmpty else { return listed }
    problems.append(
      Diagnostic(
        .warning, file: file,
        "it does not name its \(what); taken as \(standard.joined(separator: ", "))",
        advice: "give their names with --\(what) \"A, B, C, D\", in the file's order"))
    return standard.map { ForeignPart(name: LocalizedText($0)) }
  }

  private static func topic(
    _ entry: JSONValue, _ place: ForeignPlace, _ rings: [ForeignPart],
    _ quadrants: [ForeignPart], _ problems: inout [Diagnostic]
  ) -> ForeignTopic? {
    guard let name = (entry["label"] ?? entry["name"])?.cell else {
      problems.append(place.problem(.error, "the entry has no label"))
      return nil
    }
    guard let quadrant = part(entry["quadrant"], quadrants) else {
      let cell = entry["quadrant"]?.cell ?? "nothing"
      problems.append(
        place.problem(
          .error, "the quadrant of '\(name)' is \(cell), no number from 0 to \(quadrants.count - 1)"
        ))
      return nil
    }
    let ring = part(entry["ring"], rings)
    if ring == nil {
      let cell = entry["ring"]?.cell ?? "nothing"
      problems.append(
        place.problem(
          .warning,
          "the ring of '\(name)' is \(cell), no number from 0 to \(rings.count - 1); it is listed beside the radar"
        ))
    }
    var topic = ForeignTopic(place, name: name, quadrant: quadrant, ring: ring)
    switch entry["moved"]?.number {
    case 1: topic.movement = .in
    case -1: topic.movement = .out
    case 2: topic.movement = .new
    case 0: topic.movement = .unchanged
    case nil: break
    case .some(let number):
      problems.append(place.problem(.warning, "'\(name)' moved \(number); known are 1, 0, -1, 2"))
    }
    return topic
  }

  /// The name of a part by its number, which may stand as a text.
  private static func part(_ value: JSONValue?, _ parts: [ForeignPart]) -> String? {
    guard let number = value?.number, parts.indices.contains(number) else { return nil }
    return parts[number].name.text(in: [])
  }

  static func write(_ radar: ForeignRadar) throws -> [UInt8] {
    let quadrants = radar.format.ordered(radar.quadrants)
    let release = radar.releases.last
    let entries = (release?.topics ?? []).compactMap { topic -> JSONValue? in
      guard let ring = radar.rings.firstIndex(where: { $0.id == topic.ring }),
        let quadrant = quadrants.firstIndex(where: { $0.id == topic.quadrant })
      else { return nil }
      let moved =
        switch topic.movement {
        case .in: 1
        case .out: -1
        case .new: 2
        case .unchanged, nil: 0
        }
      return .record([
        "label": .string(topic.name), "quadrant": .integer(quadrant), "ring": .integer(ring),
        "active": .bool(true), "moved": .integer(moved),
      ])
    }
    return try JSONValue.record([
      "title": radar.title.map(JSONValue.string),
      "date": (release?.date).map { .string("\($0)") },
      "quadrants": .array(
        quadrants.map { .record(["name": .string($0.name.text(in: radar.language))]) }),
      "rings": .array(
        radar.rings.enumerated().map { index, ring in
          .record([
            "name": .string(ring.name.text(in: radar.language)),
            "color": .string(RingColors.color(index)),
          ])
        }),
      "entries": .array(entries),
    ]).file()
  }
}

/// Colours for the rings of tools that want one each; dark enough for white letters.
enum RingColors {
  static func color(_ index: Int) -> String {
    let colors = [
      "#1b7837", "#2166ac", "#8c510a", "#762a83", "#4d4d4d", "#01665e", "#b2182b", "#542788",
    ]
    return colors[index % colors.count]
  }
}
