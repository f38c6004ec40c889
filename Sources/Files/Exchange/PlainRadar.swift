import Radars
import Text

/// Our own plain JSON: a radar as other programs like to read it; docs/exchange.md describes it. The
/// edition's own file holds more; this one holds what people say of a radar.
enum PlainRadar {
  static let format = "scout-radar"

  static func write(_ radar: ForeignRadar) throws -> [UInt8] {
    guard let release = radar.releases.last else { return [] }
    return try JSONValue.record([
      "format": .string(format), "version": .integer(1),
      "title": radar.title.map(JSONValue.string),
      "kind": (radar.kind?.rawValue).map(JSONValue.string),
      "language": .string(radar.language),
      "cluster": radar.cluster.map {
        .record([
          "name": .string($0.name), "country": $0.country.map(JSONValue.string),
        ])
      },
      "date": release.date.map { .string("\($0)") },
      "previous": release.previous.map { .string("\($0)") },
      "rings": .array(radar.rings.map { part($0, radar.language) }),
      "quadrants": .array(radar.quadrants.map { part($0, radar.language) }),
      "topics": .array(release.topics.map { topic($0, radar.language) }),
      "removed": .array(release.removed.map { topic($0, radar.language) }),
    ]).file()
  }

  private static func texts(_ text: LocalizedText?) -> JSONValue? {
    text.map { .object($0.texts.mapValues(JSONValue.string)) }
  }

  private static func part(_ part: ForeignPart, _ language: String) -> JSONValue {
    .record([
      "id": part.id.map(JSONValue.string), "name": .string(part.name.text(in: language)),
      "names": texts(part.name), "means": texts(part.means),
      "trl": part.trl.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) },
      "years": part.horizon.map {
        .array([.integer($0.from)] + ($0.to.map { [.integer($0)] } ?? []))
      },
    ])
  }

  private static func topic(_ topic: ForeignTopic, _ language: String) -> JSONValue {
    .record([
      "id": topic.id.map(JSONValue.string), "name": .string(topic.name),
      "names": texts(topic.names), "summary": topic.summary.map(JSONValue.string),
      "summaries": texts(topic.summaries), "quadrant": .string(topic.quadrant),
      "ring": topic.ring.map(JSONValue.string),
      "unplaced": (topic.unplaced?.rawValue).map(JSONValue.string),
      "movement": (topic.movement?.rawValue).map(JSONValue.string),
      "from": topic.from.map(JSONValue.string), "reason": topic.reason.map(JSONValue.string),
      "who": topic.who.map(JSONValue.string), "when": topic.when.map { .string("\($0)") },
      "why": topic.why.map(JSONValue.string), "impact": topic.impact.map(JSONValue.integer),
      "trl": topic.trl.map(JSONValue.integer), "warning": topic.brake ? .bool(true) : nil,
      "thin": topic.thin.map(JSONValue.bool),
    ])
  }

  // MARK: Reading

  static func read(_ json: JSONValue, file: String) -> ForeignRadar {
    var radar = ForeignRadar(.json)
    radar.language = json["language"]?.cell ?? "en"
    radar.title = json["title"]?.cell
    radar.kind = json["kind"]?.cell.flatMap(RadarKind.init)
    radar.cluster = json["cluster"]?["name"]?.cell.map {
      Cluster(
        name: PlainText.excerpt(of: $0, limit: EditionRules.longestName),
        country: json["cluster"]?["country"]?.cell.flatMap { country in
          country.utf8.count == 2 && country.allSatisfy { $0.isASCII && $0.isUppercase }
            ? country : nil
        })
    }
    radar.rings = (json["rings"]?.list ?? []).compactMap { part($0, radar.language) }
    radar.quadrants = (json["quadrants"]?.list ?? []).compactMap { part($0, radar.language) }
    var release = ForeignRelease(
      date: ExchangeCells.day(json["date"]?.cell) ?? ExchangeCells.day(inName: file),
      previous: ExchangeCells.day(json["previous"]?.cell))
    release.topics = topics(json["topics"], radar.language, file, &radar.problems)
    release.removed = topics(json["removed"], radar.language, file, &radar.problems)
    radar.releases = [release]
    return radar
  }

  private static func texts(_ json: JSONValue?) -> LocalizedText? {
    guard case .object(let object)? = json else { return nil }
    let texts = object.compactMapValues(\.cell).filter { isLanguage($0.key) }
    // No radar speaks more languages.
    let kept = texts.sorted { $0.key < $1.key }.prefix(24)
    return kept.isEmpty
      ? nil : LocalizedText(Dictionary(kept.map { ($0.key, $0.value) }) { first, _ in first })
  }

  private static func isLanguage(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count) && code.allSatisfy { $0.isASCII && $0.isLowercase }
  }

  private static func part(_ json: JSONValue, _ language: String) -> ForeignPart? {
    let names =
      texts(json["names"]) ?? json["name"]?.cell.map { LocalizedText($0, language: language) }
    guard let names else { return nil }
    var part = ForeignPart(id: json["id"]?.cell, name: names, means: texts(json["means"]))
    let levels = (json["trl"]?.list ?? []).compactMap(\.number)
    if levels.count == 2, (1...9).contains(levels[0]), (levels[0]...9).contains(levels[1]) {
      part.trl = levels[0]...levels[1]
    }
    let years = (json["years"]?.list ?? []).compactMap(\.number)
    if let from = years.first, (0...100).contains(from) {
      part.horizon = Horizon(from: from, to: years.dropFirst().first)
    }
    return part
  }

  private static func topics(
    _ json: JSONValue?, _ language: String, _ file: String, _ problems: inout [Diagnostic]
  ) -> [ForeignTopic] {
    (json?.list ?? []).enumerated().compactMap { index, entry in
      let place = ForeignPlace(file: file, entry: index + 1)
      let names = texts(entry["names"])
      guard let name = entry["name"]?.cell ?? names?.text(in: language) else {
        problems.append(place.problem(.error, "the topic has no name"))
        return nil
      }
      guard let quadrant = entry["quadrant"]?.cell else {
        problems.append(place.problem(.error, "'\(name)' has no quadrant"))
        return nil
      }
      var topic = ForeignTopic(place, name: name, quadrant: quadrant, ring: entry["ring"]?.cell)
      topic.id = entry["id"]?.cell
      topic.names = names
      topic.summaries = texts(entry["summaries"])
      topic.summary = entry["summary"]?.cell
      topic.unplaced = entry["unplaced"]?.cell.flatMap(UnplacedTopic.Reason.init)
      topic.movement = ExchangeCells.movement(entry["movement"]?.cell)
      topic.from = entry["from"]?.cell
      topic.reason = entry["reason"]?.cell
      topic.who = entry["who"]?.cell.map { PlainText.excerpt(of: $0, limit: 200) }
      topic.when = ExchangeCells.day(entry["when"]?.cell)
      topic.why = entry["why"]?.cell
      topic.impact = ExchangeCells.number(entry["impact"]?.cell, 1...5)
      topic.trl = ExchangeCells.number(entry["trl"]?.cell, 1...9)
      topic.brake = ExchangeCells.truth(entry["warning"]?.cell) ?? false
      topic.thin = entry["thin"].flatMap { ExchangeCells.truth($0.cell) }
      return topic
    }
  }
}
