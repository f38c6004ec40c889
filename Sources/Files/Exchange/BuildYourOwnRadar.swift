import Radars
import Text

/// Build Your Own Radar of Thoughtworks: one row a topic, with the columns name, ring, quadrant,
/// isNew, status and description; the same as a JSON array of objects of texts.
///
/// Format: github.com/thoughtworks/build-your-own-radar, README.md ("Using CSV data", "Using JSON
/// data"), src/util/inputSanitizer.js and contentValidator.js. Descriptions are HTML. `isNew` is the
/// text TRUE or FALSE; `status` is "new", "moved in", "moved out" or "no change".
enum BuildYourOwnRadar {
  private static let columns = ["name", "ring", "quadrant", "isNew", "status", "description"]

  // MARK: Reading

  static func read(csv bytes: [UInt8], file: String) -> ForeignRadar {
    var radar = ForeignRadar(.byorCSV)
    let known = knownCells(bytes)
    let table = ExchangeTable(
      bytes, file: file, isText: { ["name", "description"].contains($0) },
      fits: { column, cell in fits(column, cell, known) })
    radar.problems = table.problems
    guard require(["name", "ring", "quadrant"], in: table, file, &radar.problems) else {
      return radar
    }
    var release = ForeignRelease(date: ExchangeCells.day(inName: file))
    for row in table.rows {
      var place = ForeignPlace(file: file, line: row.line)
      place.ringColumn = table.number("ring")
      place.quadrantColumn = table.number("quadrant")
      release.topics += topic(place, table, &radar.problems) {
        row.text($0)
      } html: {
        row.raw("description")
      }
    }
    radar.releases = [release]
    radar.notCarried = lost(table.columns, table.rows.count)
    return radar
  }

  static func read(json: JSONValue, file: String) -> ForeignRadar {
    var radar = ForeignRadar(.byorJSON)
    var release = ForeignRelease(date: ExchangeCells.day(inName: file))
    guard case .array(let entries) = json else { return radar }
    for (index, entry) in entries.enumerated() {
      let place = ForeignPlace(file: file, entry: index + 1)
      guard case .object(let object) = entry else {
        radar.problems.append(place.problem(.error, "it is no object with a name and a ring"))
        continue
      }
      let fields = Dictionary(
        object.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
      release.topics += topic(place, nil, &radar.problems) {
        fields[$0]?.cell
      } html: {
        fields["description"]?.rawText
      }
    }
    radar.releases = [release]
    return radar
  }

  /// The topic of a row, or none, with an error, where it has no name or no quadrant.
  private static func topic(
    _ place: ForeignPlace, _ table: ExchangeTable?, _ problems: inout [Diagnostic],
    cell: (String) -> String?, html: () -> String?
  ) -> [ForeignTopic] {
    guard let name = cell("name") else {
      problems.append(
        place.problem(.error, "the topic has no name", column: table?.number("name")))
      return []
    }
    guard let quadrant = cell("quadrant") else {
      problems.append(
        place.problem(
          .error, "'\(name)' has no quadrant", column: table?.number("quadrant")))
      return []
    }
    var topic = ForeignTopic(place, name: name, quadrant: quadrant, ring: cell("ring"))
    if topic.ring == nil {
      problems.append(
        place.problem(
          .warning, "'\(name)' has no ring; it is listed beside the radar",
          column: table?.number("ring")))
    }
    topic.summary = html().map { PlainText.from(html: $0) }
    topic.movement = movement(cell("isnew"), cell("status"), name, place, table, &problems)
    return [topic]
  }

  private static func movement(
    _ isNew: String?, _ status: String?, _ name: String, _ place: ForeignPlace,
    _ table: ExchangeTable?, _ problems: inout [Diagnostic]
  ) -> Movement.Kind? {
    if let status {
      if let movement = ExchangeCells.movement(status) { return movement }
      problems.append(
        place.problem(
          .warning, "'\(status)' is no status of '\(name)': new, moved in, moved out or no change",
          column: table?.number("status")))
    }
    guard let isNew else { return nil }
    guard let truth = ExchangeCells.truth(isNew) else {
      problems.append(
        place.problem(
          .warning, "isNew of '\(name)' is '\(isNew)', neither TRUE nor FALSE",
          column: table?.number("isnew")))
      return nil
    }
    return truth ? .new : .unchanged
  }

  // MARK: Writing

  static func csv(_ radar: ForeignRadar) -> [UInt8] {
    var table = CSVWriter()
    table.write(row: columns)
    for topic in placed(radar) { table.write(row: cells(topic, radar)) }
    return table.bytes
  }

  static func json(_ radar: ForeignRadar) throws -> [UInt8] {
    let entries = placed(radar).map { topic in
      JSONValue.object(
        Dictionary(
          uniqueKeysWithValues: zip(columns, cells(topic, radar).map(JSONValue.string))))
    }
    return try JSON.bytes(of: JSONValue.array(entries), pretty: true) + [UInt8(ascii: "\n")]
  }

  private static func cells(_ topic: ForeignTopic, _ radar: ForeignRadar) -> [String] {
    let isNew = topic.movement == .new
    let status =
      switch topic.movement {
      case .new: "new"
      case .in: "moved in"
      case .out: "moved out"
      case .unchanged, nil: "no change"
      }
    return [
      topic.name, radar.ringName(topic.ring), radar.quadrantName(topic.quadrant),
      isNew ? "TRUE" : "FALSE", status, HTMLText.escaped(topic.summary ?? ""),
    ]
  }

  /// In the order of quadrants and rings, in which the tool names what it draws.
  private static func placed(_ radar: ForeignRadar) -> [ForeignTopic] {
    let quadrants = radar.format.ordered(radar.quadrants).map(\.id)
    return radar.releases.flatMap(\.topics).filter { $0.ring != nil }.map { topic in
      (
        topic,
        [
          quadrants.firstIndex(of: topic.quadrant) ?? quadrants.count,
          radar.rings.firstIndex { $0.id == topic.ring } ?? radar.rings.count,
        ]
      )
    }.sorted { ($0.1[0], $0.1[1], $0.0.name) < ($1.1[0], $1.1[1], $1.0.name) }.map(\.0)
  }
}

extension BuildYourOwnRadar {
  /// The cells of rows that have as many cells as there are headings: what others are judged by.
  private static func knownCells(_ bytes: [UInt8]) -> [String: Set<String>] {
    let table = ExchangeTable(bytes, file: "", isText: { _ in false }, fits: { _, _ in false })
    var known: [String: Set<String>] = [
      "ring": ["adopt", "trial", "assess", "hold"],
      "quadrant": ["techniques", "platforms", "tools", "languages and frameworks"],
    ]
    for row in table.rows {
      for column in ["ring", "quadrant"] {
        if let cell = row.text(column) { known[column]?.insert(ExchangeKey.of(cell)) }
      }
    }
    return known
  }

  private static func fits(
    _ column: String, _ cell: String, _ known: [String: Set<String>]
  ) -> Bool {
    let text = PlainText.from(text: cell)
    switch column {
    case "ring", "quadrant": return known[column]?.contains(ExchangeKey.of(text)) ?? false
    case "isnew": return ExchangeCells.truth(text) != nil
    case "status": return text.isEmpty || ExchangeCells.movement(text) != nil
    default: return true
    }
  }

  private static func lost(_ columns: [String], _ rows: Int) -> [ExchangeLoss] {
    let known = Set(Self.columns.map { $0.lowercased() })
    return columns.filter { !known.contains($0) && !$0.isEmpty }.map {
      ExchangeLoss("the column '\($0)'", count: rows)
    }
  }
}

/// Plain text inside HTML.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension ForeignRadar {
  func ringName(_ id: String?) -> String { ForeignRadar.name(id, in: rings, language) }

  func quadrantName(_ id: String) -> String { ForeignRadar.name(id, in: quadrants, language) }

  private static func name(_ id: String?, in parts: [ForeignPart], _ language: String) -> String {
    parts.first { $0.id == id }?.name.text(in: language) ?? id ?? ""
  }
}

/// Tells, once, which of the columns that must be there are not.
func require(
  _ columns: [String], in table: ExchangeTable, _ file: String, _ problems: inout [Diagnostic]
) -> Bool {
  let missing = columns.filter { table.number($0) == nil }
  guard !missing.isEmpty else { return true }
  problems.append(
    Diagnostic(
      .error, file: file, line: 1,
      "the first line lacks the heading" + (missing.count == 1 ? " " : "s ")
        + missing.map { "'\($0)'" }.joined(separator: ", "),
      advice: "it names the columns, such as name, ring, quadrant, isNew, description"))
  return false
}
