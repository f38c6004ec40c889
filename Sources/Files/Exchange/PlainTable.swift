import Radars
import Text

/// Our own table: one row a topic with what spreadsheets can hold; docs/exchange.md describes the
/// columns. `edition` is the day, so that one table may hold several editions.
enum PlainTable {
  static let columns = [
    "edition", "topic", "name", "summary", "quadrant", "quadrantNumber", "ring", "ringNumber",
    "movement", "from", "reason", "who", "when", "why", "impact", "trl", "warning",
  ]

  static func read(_ bytes: [UInt8], file: String) -> ForeignRadar {
    var radar = ForeignRadar(.csv)
    let table = ExchangeTable(
      bytes, file: file, isText: { ["name", "summary", "reason", "why"].contains($0) }, fits: fits)
    radar.problems = table.problems
    guard require(["name", "quadrant", "ring"], in: table, file, &radar.problems) else {
      return radar
    }
    var releases: [Day?: ForeignRelease] = [:]
    let fallback = ExchangeCells.day(inName: file)
    for row in table.rows {
      guard let topic = topic(row, table, file, &radar.problems) else { continue }
      let date = ExchangeCells.day(row.text("edition")) ?? fallback
      releases[date, default: ForeignRelease(date: date)].topics.append(topic)
    }
    radar.releases = releases.values.sorted { ($0.date?.number ?? 0) < ($1.date?.number ?? 0) }
    radar.rings = order(table, "ring")
    radar.quadrants = order(table, "quadrant")
    let known = Set(columns.map { $0.lowercased() })
    radar.notCarried = table.columns.filter { !known.contains($0) && !$0.isEmpty }.map {
      ExchangeLoss("the column '\($0)'", count: table.rows.count)
    }
    return radar
  }

  /// The parts in the order of their numbers, where the table has them.
  private static func order(_ table: ExchangeTable, _ what: String) -> [ForeignPart] {
    guard table.number("\(what)number") != nil else { return [] }
    var numbers: [(number: Int, name: String)] = []
    for row in table.rows {
      guard let number = ExchangeCells.number(row.text("\(what)number"), 1...8),
        let name = row.text(what),
        !numbers.contains(where: { ExchangeKey.of($0.name) == ExchangeKey.of(name) })
      else { continue }
      numbers.append((number, name))
    }
    return numbers.sorted { $0.number < $1.number }.map {
      ForeignPart(name: LocalizedText($0.name))
    }
  }

  private static func topic(
    _ row: ExchangeRow, _ table: ExchangeTable, _ file: String, _ problems: inout [Diagnostic]
  ) -> ForeignTopic? {
    var place = ForeignPlace(file: file, line: row.line)
    place.ringColumn = table.number("ring")
    place.quadrantColumn = table.number("quadrant")
    guard let name = row.text("name") else {
      problems.append(place.problem(.error, "the topic has no name", column: table.number("name")))
      return nil
    }
    guard let quadrant = row.text("quadrant") else {
      problems.append(
        place.problem(.error, "'\(name)' has no quadrant", column: place.quadrantColumn))
      return nil
    }
    var topic = ForeignTopic(place, name: name, quadrant: quadrant, ring: row.text("ring"))
    topic.id = row.text("topic")
    topic.summary = row.text("summary")
    topic.movement = ExchangeCells.movement(row.text("movement"))
    topic.from = row.text("from")
    topic.reason = row.text("reason")
    topic.who = row.text("who").map { PlainText.excerpt(of: $0, limit: 200) }
    topic.when = ExchangeCells.day(row.text("when"))
    topic.why = row.text("why")
    topic.impact = ExchangeCells.number(row.text("impact"), 1...5)
    topic.trl = ExchangeCells.number(row.text("trl"), 1...9)
    topic.brake = ExchangeCells.truth(row.text("warning")) ?? false
    problems += unread(row, topic, table)
    return topic
  }

  /// Cells that say something nobody can take.
  private static func unread(
    _ row: ExchangeRow, _ topic: ForeignTopic, _ table: ExchangeTable
  ) -> [Diagnostic] {
    [
      ("movement", topic.movement == nil, "new, in, out or unchanged"),
      ("impact", topic.impact == nil, "a number from 1 to 5"),
      ("trl", topic.trl == nil, "a number from 1 to 9"),
      ("when", topic.when == nil, "a day such as 2026-10-05"),
      ("edition", ExchangeCells.day(row.text("edition")) == nil, "a day such as 2026-10-05"),
      ("warning", ExchangeCells.truth(row.text("warning")) == nil, "TRUE or FALSE"),
    ].compactMap { column, isMissing, wanted in
      guard isMissing, let cell = row.text(column) else { return nil }
      return topic.place.problem(
        .warning, "'\(cell)' under '\(column)' of '\(topic.name)' is not \(wanted)",
        column: table.number(column))
    }
  }

  private static func fits(_ column: String, _ cell: String) -> Bool {
    let text = PlainText.from(text: cell)
    guard !text.isEmpty else { return true }
    switch column {
    case "edition", "when": return ExchangeCells.day(text) != nil
    case "movement": return ExchangeCells.movement(text) != nil
    case "impact": return ExchangeCells.number(text, 1...5) != nil
    case "trl": return ExchangeCells.number(text, 1...9) != nil
    case "ringnumber", "quadrantnumber": return ExchangeCells.number(text, 1...8) != nil
    case "warning": return ExchangeCells.truth(text) != nil
    default: return true
    }
  }

  static func write(_ radar: ForeignRadar) -> [UInt8] {
    var table = CSVWriter()
    table.write(row: columns)
    for release in radar.releases {
      for topic in release.topics { table.write(row: row(topic, release, radar)) }
    }
    return table.bytes
  }

  private static func row(
    _ topic: ForeignTopic, _ release: ForeignRelease, _ radar: ForeignRadar
  ) -> [String] {
    func number(_ id: String?, _ parts: [ForeignPart]) -> String {
      parts.firstIndex { $0.id == id }.map { String($0 + 1) } ?? ""
    }
    func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
    func day(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }
    return [
      day(release.date), topic.id ?? "", topic.name, topic.summary ?? "",
      radar.quadrantName(topic.quadrant), number(topic.quadrant, radar.quadrants),
      radar.ringName(topic.ring), number(topic.ring, radar.rings), topic.movement?.rawValue ?? "",
      radar.ringName(topic.from), topic.reason ?? "", topic.who ?? "", day(topic.when),
      topic.why ?? "", text(topic.impact), text(topic.trl), topic.brake ? "TRUE" : "",
    ]
  }
}
