import Radars
import Text

/// AOE's Technology Radar: a folder a release, named by its day, with one Markdown file a topic.
///
/// Format: github.com/AOEpeople/aoe_technology_radar, README.md, scripts/buildData.ts and
/// data/config.default.json. The file's name is the topic's id; its front matter has title, ring,
/// segment (earlier: quadrant), tags and featured. A topic keeps what an earlier release said of it
/// until a later one says something else. config.json lists segments and rings.
enum AOERadar {
  /// A file of such a folder, by its path in it.
  struct File {
    var path: String
    var bytes: [UInt8]
  }

  static func read(_ files: [File], folder: String) -> ForeignRadar {
    var radar = ForeignRadar(.aoe)
    readConfig(files, folder, into: &radar)
    var items: [Item] = []
    for file in files where file.path.hasSuffix(".md") {
      let path = folder.isEmpty ? file.path : "\(folder)/\(file.path)"
      for document in FrontMatter.documents(in: file.bytes, file: path) {
        radar.problems += document.problems
        if let item = Item(document, path: file.path) { items.append(item) }
      }
    }
    radar.releases = releases(of: items, &radar.problems)
    let hidden = items.filter(\.isHidden).map(\.id)
    let tagged = items.filter(\.hasTags).map(\.id)
    radar.notCarried = [
      ExchangeLoss("tags", count: tagged.count, topics: tagged),
      ExchangeLoss(
        "that a topic is not featured; it is one all the same", count: hidden.count, topics: hidden),
    ].filter { $0.count > 0 }
    return radar
  }

  private static func readConfig(_ files: [File], _ folder: String, into radar: inout ForeignRadar)
  {
    guard let file = files.first(where: { $0.path.hasSuffix("config.json") }) else { return }
    guard let json = try? JSON.value(JSONValue.self, from: file.bytes) else {
      radar.problems.append(
        Diagnostic(
          .error, file: "\(folder)/\(file.path)", "it is not JSON",
          advice: "mend it or take it away"))
      return
    }
    func parts(_ json: JSONValue?) -> [ForeignPart] {
      (json?.list ?? []).compactMap { part in
        guard let id = part["id"]?.cell else { return nil }
        let means = part["description"]?.rawText.map { MarkdownText.plain($0) }
        return ForeignPart(
          id: id, name: LocalizedText(part["title"]?.cell ?? id),
          means: means.flatMap { $0.isEmpty ? nil : LocalizedText($0) })
      }
    }
    radar.rings = parts(json["rings"])
    radar.quadrants = radar.format.clockwise(parts(json["segments"] ?? json["quadrants"]))
    radar.title = json["labels"]?["title"]?.cell
  }

  /// What one file says of one topic.
  private struct Item {
    var id: String
    var release: Day?
    var title, ring, quadrant, body: String?
    var isHidden, hasTags: Bool
    var place: ForeignPlace

    init?(_ document: FrontMatter, path: String) {
      let parts = path.split(separator: "/")
      let name = parts.last.map { String($0.hasSuffix(".md") ? $0.dropLast(3) : $0) } ?? ""
      guard name != "about" || document["ring"] != nil else { return nil }
      id = document["id"] ?? name
      release =
        ExchangeCells.day(document["release"])
        ?? parts.dropLast().last { Day(String($0)) != nil }
        .flatMap { Day(String($0)) }
      title = document["title"]
      ring = document["ring"]
      quadrant = document["segment"] ?? document["quadrant"]
      let text = MarkdownText.plain(document.body)
      body = text.isEmpty ? document["info"] : text
      isHidden = ExchangeCells.truth(document["featured"] ?? "true") == false
      hasTags = document.hasTags
      place = ForeignPlace(file: document.file, line: document.line)
    }
  }

  private static func releases(
    of items: [Item], _ problems: inout [Diagnostic]
  ) -> [ForeignRelease] {
    var topics: [String: ForeignTopic] = [:]
    var order: [String] = []
    let days = Set(items.map(\.release)).sorted { ($0?.number ?? 0) < ($1?.number ?? 0) }
    return days.map { day in
      for item in items where item.release == day {
        guard let topic = topic(item, after: topics[item.id], &problems) else { continue }
        if topics[item.id] == nil { order.append(item.id) }
        topics[item.id] = topic
      }
      return ForeignRelease(date: day, topics: order.compactMap { topics[$0] })
    }
  }

  /// What a release says of a topic, over what an earlier one said.
  private static func topic(
    _ item: Item, after earlier: ForeignTopic?, _ problems: inout [Diagnostic]
  ) -> ForeignTopic? {
    guard let quadrant = item.quadrant ?? earlier?.quadrant else {
      problems.append(
        item.place.problem(.error, "'\(item.title ?? item.id)' has no segment"))
      return nil
    }
    var topic = ForeignTopic(
      item.place, name: item.title ?? earlier?.name ?? item.id, quadrant: quadrant,
      ring: item.ring ?? earlier?.ring)
    topic.id = item.id
    topic.summary = item.body ?? earlier?.summary
    if topic.ring == nil {
      problems.append(
        item.place.problem(
          .warning, "'\(topic.name)' has no ring; it is listed beside the radar"))
    }
    return topic
  }
}

extension AOERadar {
  /// A folder as the tool's data folder: config.json and radar/DAY/TOPIC.md. What the edition before
  /// said stands in a release of its own, so that the tool shows what is new and what changed.
  static func write(_ radar: ForeignRadar) throws -> [File] {
    var files = [File(path: "config.json", bytes: try config(radar))]
    for (day, topic) in entries(radar) {
      files.append(
        File(
          path: "radar/\(day)/\(topic.id ?? ExchangeKey.slug(topic.name)).md",
          bytes: try document(topic, [])))
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The same as one file: one document behind the other, each with its release and id.
  static func writeOne(_ radar: ForeignRadar) throws -> [UInt8] {
    try entries(radar).reduce(into: []) { bytes, entry in
      bytes += try document(
        entry.topic,
        [
          ("release", entry.day), ("id", entry.topic.id ?? ExchangeKey.slug(entry.topic.name)),
        ])
    }
  }

  private static func entries(_ radar: ForeignRadar) -> [(day: String, topic: ForeignTopic)] {
    guard let now = radar.releases.last, let date = now.date else { return [] }
    let before = radar.before
    let earlier = before?.topics.filter { $0.ring != nil } ?? []
    let fresh = now.topics.filter { topic in
      topic.ring != nil && (before == nil || topic.movement != .unchanged)
    }
    return earlier.map { ("\(before?.date ?? date)", $0) } + fresh.map { ("\(date)", $0) }
  }

  private static func document(
    _ topic: ForeignTopic, _ more: [(String, String)]
  ) throws -> [UInt8] {
    var text = "---\n"
    let fields =
      [("title", topic.name), ("ring", topic.ring ?? ""), ("segment", topic.quadrant)] + more
    for (key, value) in fields {
      // A JSON text is a YAML text too.
      text += "\(key): \(String(decoding: try JSON.bytes(of: value), as: UTF8.self))\n"
    }
    return Array((text + "---\n\n" + MarkdownText.paragraph(topic.summary ?? "") + "\n\n").utf8)
  }

  private static func config(_ radar: ForeignRadar) throws -> [UInt8] {
    func part(_ part: ForeignPart, _ index: Int) -> [String: JSONValue] {
      [
        "id": .string(part.id ?? ""), "title": .string(part.name.text(in: radar.language)),
        "description": .string(MarkdownText.paragraph(part.means?.text(in: radar.language) ?? "")),
        "color": .string(RingColors.color(index)),
      ]
    }
    let count = radar.rings.count
    let rings = radar.rings.enumerated().map { index, ring in
      JSONValue.object(
        part(ring, index).merging([
          // Rings of equal area, as the tool's own are roughly.
          "radius": .number(
            Double(Int(1_000 * (Double(index + 1) / Double(count)).squareRoot())) / 1_000),
          "strokeWidth": .number(index == 0 ? 5 : 2),
        ]) { _, new in new })
    }
    let title = radar.title.map { JSONValue.record(["title": .string($0)]) }
    return try JSONValue.record([
      "labels": title, "rings": .array(rings),
      "segments": .array(
        radar.format.ordered(radar.quadrants).enumerated().map { .object(part($1, $0)) }),
    ]).file()
  }
}
