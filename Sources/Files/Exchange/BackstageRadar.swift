import Radars
import Text

/// The data of Backstage's Tech Radar plugin: quadrants, rings and entries, each with a timeline.
///
/// Format: github.com/backstage/community-plugins, workspaces/tech-radar/plugins/tech-radar-common/
/// src/schema.ts. `timeline[0]` is the present, whatever the dates of the others; `moved` is 1 for in,
/// -1 for out. Descriptions are Markdown.
enum BackstageRadar {
  static func read(_ json: JSONValue, file: String) -> ForeignRadar {
    var radar = ForeignRadar(.backstage)
    radar.title = json["title"]?.cell
    radar.rings = parts(json["rings"])
    radar.quadrants = radar.format.clockwise(parts(json["quadrants"]))
    var entries: [Entry] = []
    for (index, entry) in (json["entries"]?.list ?? []).enumerated() {
      let place = ForeignPlace(file: file, entry: index + 1)
      if let entry = self.entry(entry, place, &radar.problems) { entries.append(entry) }
    }
    radar.releases = releases(of: entries, file: file)
    let links = entries.filter(\.hasLinks).map(\.topic.name)
    if !links.isEmpty {
      radar.notCarried.append(ExchangeLoss("links of entries", count: links.count, topics: links))
    }
    return radar
  }

  /// A topic with its present first.
  private struct Entry {
    var topic: ForeignTopic
    var timeline: [Moment]
    var hasLinks: Bool
  }

  private struct Moment {
    var date: Day?
    var ring: String?
    var reason: String?
    var moved: Int?
  }

  private static func parts(_ json: JSONValue?) -> [ForeignPart] {
    (json?.list ?? []).compactMap { part in
      guard let id = part["id"]?.cell else { return nil }
      return ForeignPart(
        id: id, name: LocalizedText(part["name"]?.cell ?? id),
        means: part["description"]?.rawText.map { LocalizedText(MarkdownText.plain($0)) })
    }
  }

  private static func entry(
    _ json: JSONValue, _ place: ForeignPlace, _ problems: inout [Diagnostic]
  ) -> Entry? {
    guard let name = json["title"]?.cell ?? json["id"]?.cell ?? json["key"]?.cell else {
      problems.append(place.problem(.error, "the entry has no title"))
      return nil
    }
    guard let quadrant = json["quadrant"]?.cell ?? json["quadrant"]?["id"]?.cell else {
      problems.append(place.problem(.error, "'\(name)' has no quadrant"))
      return nil
    }
    let timeline = (json["timeline"]?.list ?? []).map { moment in
      Moment(
        date: ExchangeCells.day(moment["date"]?.cell),
        ring: (moment["ringId"] ?? moment["ring"])?.cell,
        reason: moment["description"]?.rawText.map { MarkdownText.plain($0) },
        moved: moment["moved"]?.number)
    }
    var topic = ForeignTopic(place, name: name, quadrant: quadrant, ring: timeline.first?.ring)
    topic.id = json["id"]?.cell ?? json["key"]?.cell
    topic.summary = json["description"]?.rawText.map { MarkdownText.plain($0) }
    problems += self.problems(of: topic, timeline)
    return Entry(
      topic: topic, timeline: timeline,
      hasLinks: json["url"]?.cell != nil || json["links"]?.list?.isEmpty == false)
  }

  private static func problems(of topic: ForeignTopic, _ timeline: [Moment]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if topic.ring == nil {
      found.append(
        topic.place.problem(
          .warning,
          "'\(topic.name)' has no timeline with a ring; it is listed beside the radar"))
    }
    let dates = timeline.compactMap(\.date)
    if let first = dates.first, let newest = dates.max(), newest > first {
      found.append(
        topic.place.problem(
          .warning,
          "the timeline of '\(topic.name)' begins with \(first), though it has \(newest) too; its "
            + "first moment is taken as the present"))
    }
    return found
  }

  /// One release for each day of which any timeline tells; the last one is the present.
  private static func releases(of entries: [Entry], file: String) -> [ForeignRelease] {
    let present = entries.compactMap { $0.timeline.first?.date }.max()
    let days = Set(entries.flatMap(\.timeline).compactMap(\.date)).filter { day in
      present.map { day < $0 } ?? false
    }
    var releases = days.sorted().map { day in
      ForeignRelease(
        date: day, topics: entries.compactMap { $0.timeline.isEmpty ? nil : topic($0, on: day) })
    }
    var last = ForeignRelease(date: present ?? ExchangeCells.day(inName: file))
    last.topics = entries.map { entry in
      var topic = entry.topic
      guard let now = entry.timeline.first else { return topic }
      let isNow = now.date == present
      topic.reason = isNow ? now.reason : nil
      switch isNow ? now.moved : 0 {
      case 1: topic.movement = .in
      case -1: topic.movement = .out
      default: break
      }
      topic.from = isNow ? entry.timeline.dropFirst().first?.ring : nil
      return topic
    }
    releases.append(last)
    return releases
  }

  /// The topic on a day of the past; nil where it was not there yet.
  private static func topic(_ entry: Entry, on day: Day) -> ForeignTopic? {
    let past = entry.timeline.filter { $0.date.map { $0 <= day } ?? false }
    guard let moment = past.max(by: { $0.date! < $1.date! }), moment.ring != nil else { return nil }
    var topic = entry.topic
    topic.ring = moment.ring
    topic.reason = moment.date == day ? moment.reason : nil
    return topic
  }
}

extension BackstageRadar {
  static func write(_ radar: ForeignRadar) throws -> [UInt8] {
    guard let now = radar.releases.last else { return [] }
    let quadrants = radar.format.ordered(radar.quadrants)
    return try JSONValue.record([
      "title": radar.title.map(JSONValue.string),
      "quadrants": .array(
        quadrants.map {
          .record([
            "id": $0.id.map(JSONValue.string),
            "name": .string($0.name.text(in: radar.language)),
          ])
        }),
      "rings": .array(
        radar.rings.enumerated().map { index, ring in
          .record([
            "id": ring.id.map(JSONValue.string),
            "name": .string(ring.name.text(in: radar.language)),
            "color": .string(RingColors.color(index)),
            "description": ring.means.map {
              .string(MarkdownText.paragraph($0.text(in: radar.language)))
            },
          ])
        }),
      "entries": .array(now.topics.filter { $0.ring != nil }.map { entry($0, now) }),
    ]).file()
  }

  private static func entry(_ topic: ForeignTopic, _ now: ForeignRelease) -> JSONValue {
    .record([
      "key": topic.id.map(JSONValue.string), "id": topic.id.map(JSONValue.string),
      "title": .string(topic.name), "quadrant": .string(topic.quadrant),
      "description": topic.summary.map { .string(MarkdownText.paragraph($0)) },
      "timeline": .array(timeline(topic, now)),
    ])
  }

  /// The present, and where the topic stood before, as far as the edition knows.
  private static func timeline(_ topic: ForeignTopic, _ now: ForeignRelease) -> [JSONValue] {
    let since = topic.movement == .unchanged ? now.previous ?? now.date : now.date
    let moved: Int? =
      switch topic.movement {
      case .in: 1
      case .out: -1
      case .unchanged: 0
      case .new, nil: nil
      }
    var moments = [
      moment(since, topic.ring, moved, topic.movement == .unchanged ? nil : topic.reason)
    ]
    if let from = topic.from, let previous = now.previous {
      moments.append(moment(previous, from, nil, nil))
    }
    return moments
  }

  private static func moment(
    _ date: Day?, _ ring: String?, _ moved: Int?, _ reason: String?
  ) -> JSONValue {
    .record([
      "date": date.map { .string("\($0)T00:00:00.000Z") }, "ringId": ring.map(JSONValue.string),
      "moved": moved.map(JSONValue.integer),
      "description": reason.map { .string(MarkdownText.paragraph($0)) },
    ])
  }
}
