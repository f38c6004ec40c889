package import Radars

/// Counted votes as a person types them into a spreadsheet; docs/workshop.md describes the columns.
package struct VoteSheet: Sendable {
  package private(set) var votes: [ClusterVotes] = []
  /// Every cell that cannot be read, with its row and column, and what was expected.
  package private(set) var problems: [Diagnostic] = []
  private let file: String
  private let field: VoteField
  private var columns: [VoteColumn?] = []
  private var heads: [String] = []
  /// Where each topic of each cluster was counted, with its impacts.
  private var places: [[String]: (index: Int, row: Int, impacts: [Int])] = [:]

  package init(_ bytes: [UInt8], file: String, field: VoteField) {
    self.file = file
    self.field = field
    let sheet = SpreadsheetRows(bytes)
    if let row = sheet.openQuote {
      report(row, nil, "a quotation mark is opened here and never closed")
    }
    let rows = sheet.rows.filter { !$0.cells.allSatisfy(\.isBlank) }
    guard let head = rows.first else {
      report(1, nil, "the file is empty", advice: "scout kit writes one to fill in")
      return
    }
    readHead(head.number, head.cells)
    guard problems.isEmpty else { return }
    for row in rows.dropFirst() { read(row.number, row.cells) }
    for place in places.values where !place.impacts.isEmpty {
      let count = place.impacts.count
      votes[place.index].impact = (place.impacts.reduce(0, +) + count / 2) / count
    }
  }
}

extension VoteSheet {
  private mutating func report(
    _ row: Int, _ column: Int?, _ problem: String, advice: String? = nil
  ) {
    let cell = column.map { column in
      let head = heads.indices.contains(column) ? " (\(heads[column].clean))" : ""
      return "cell \(SpreadsheetRows.name(row: row, column: column))\(head): "
    }
    problems.append(
      Diagnostic(
        .error, file: file, line: row, column: column.map { $0 + 1 }, (cell ?? "") + problem,
        advice: advice))
  }

  private mutating func readHead(_ row: Int, _ cells: [String]) {
    heads = cells.map(\.trimmed)
    var seen: Set<VoteColumn> = []
    for (index, head) in heads.enumerated() {
      guard !head.isEmpty else {
        columns.append(nil)
        continue
      }
      let column = VoteColumn(head, rings: field.rings)
      columns.append(column)
      if let column {
        if !seen.insert(column).inserted { report(row, index, "this column comes twice") }
      } else {
        let known = VoteColumn.names + field.rings.map(\.id)
        report(
          row, index, "there is no such column",
          advice: Spelling.nearest(to: head.lowercased(), among: known)
            .map { "did you mean '\($0)'?" } ?? "columns: " + known.joined(separator: ", "))
      }
    }
    if !seen.contains(.number), !seen.contains(.topic) {
      report(row, nil, "a column 'number' or 'topic' is missing")
    }
    if !seen.contains(.cluster) { report(row, nil, "a column 'cluster' is missing") }
    if !seen.contains(where: \.isCounted) {
      report(row, nil, "no column holds votes: name rings, or ring, dots or impact")
    }
  }

  private mutating func read(_ row: Int, _ cells: [String]) {
    let filled = zip(columns, cells).enumerated().filter { !$0.element.1.isBlank }
    for index in cells.indices where index >= columns.count && !cells[index].isBlank {
      report(row, index, "'\(cells[index].clean)' stands right of the last column")
    }
    guard filled.contains(where: { $0.element.0?.isCounted == true }) else { return }
    let topic = topic(row, cells)
    let cluster = cluster(row, cells)
    var counted = ClusterVotes(
      topic: topic ?? "", cluster: cluster ?? "", rings: field.rings.map { _ in 0 })
    var impact: Int?
    var ring: Int?
    var single = 1
    for (index, pair) in filled {
      switch pair.0 {
      case .ringVotes(let place): counted.rings[place] = count(row, index, pair.1) ?? 0
      case .dots: counted.dots = count(row, index, pair.1) ?? 0
      case .votes: single = count(row, index, pair.1) ?? 0
      case .impact: impact = self.impact(row, index, pair.1)
      case .ring: ring = self.ring(row, index, pair.1)
      case .number, .topic, .cluster, .name, nil: break
      }
    }
    if let ring { counted.rings[ring] += single }
    guard topic != nil, cluster != nil else { return }
    add(counted, impact, row)
  }

  /// Rows of one topic and cluster add up where each names its ring; else the second is a mistake.
  private mutating func add(_ counted: ClusterVotes, _ impact: Int?, _ row: Int) {
    let key = [counted.topic, counted.cluster]
    guard let known = places[key] else {
      votes.append(counted)
      places[key] = (votes.count - 1, row, impact.map { [$0] } ?? [])
      return
    }
    guard columns.contains(.ring) else {
      report(row, nil, "row \(row) repeats the topic and the cluster of row \(known.row)")
      return
    }
    for ring in counted.rings.indices { votes[known.index].rings[ring] += counted.rings[ring] }
    votes[known.index].dots += counted.dots
    if let impact { places[key]?.impacts.append(impact) }
  }
}

extension VoteSheet {
  private func index(of column: VoteColumn) -> Int? { columns.firstIndex(of: column) }

  private func cell(_ column: VoteColumn, _ cells: [String]) -> (index: Int, text: String)? {
    guard let index = index(of: column), cells.indices.contains(index), !cells[index].isBlank
    else { return nil }
    return (index, cells[index].trimmed)
  }

  private mutating func topic(_ row: Int, _ cells: [String]) -> String? {
    let number = cell(.number, cells)
    let id = cell(.topic, cells)
    guard number != nil || id != nil else {
      report(row, index(of: .number) ?? index(of: .topic), "the topic's number is missing")
      return nil
    }
    var found: VoteField.Topic?
    if let number {
      found = Figures.whole(number.text).flatMap { value in
        field.topics.first { $0.number == value }
      }
      if found == nil {
        report(row, number.index, "there is no topic with the number '\(number.text.clean)'")
        return nil
      }
    }
    guard let id else { return found?.id }
    let named = field.topics.first { ([$0.id] + $0.otherIDs).contains(id.text.lowercased()) }
    if named == nil {
      report(row, id.index, "there is no topic '\(id.text.clean)'")
    } else if let found, let named, found.id != named.id {
      report(
        row, id.index, "the number \(found.number) is that of '\(found.id)', not of this topic")
      return nil
    }
    return named?.id
  }

  private mutating func cluster(_ row: Int, _ cells: [String]) -> String? {
    guard let cell = cell(.cluster, cells) else {
      report(row, index(of: .cluster), "the cluster is missing")
      return nil
    }
    let wanted = cell.text.lowercased()
    let named = field.clusters.filter { $0.key == wanted || $0.name.lowercased() == wanted }
    if named.count == 1 { return named[0].key }
    report(
      row, cell.index, "'\(cell.text.clean)' is not one of the clusters",
      advice: "it may be " + field.clusters.map(\.key).joined(separator: ", "))
    return nil
  }

  private mutating func count(_ row: Int, _ column: Int, _ text: String) -> Int? {
    if let value = Figures.whole(text.trimmed), (0...ClusterVotes.most).contains(value) {
      return value
    }
    report(row, column, "'\(text.clean)' is not a number of votes: a whole number from 0 on")
    return nil
  }

  private mutating func impact(_ row: Int, _ column: Int, _ text: String) -> Int? {
    if let value = Figures.hundredths(text.trimmed), (100...500).contains(value) { return value }
    report(row, column, "'\(text.clean)' is not an impact: a number from 1 to 5, such as 3,5")
    return nil
  }

  private mutating func ring(_ row: Int, _ column: Int, _ text: String) -> Int? {
    if let place = VoteColumn.ring(named: text.trimmed, among: field.rings) { return place }
    report(
      row, column, "'\(text.clean)' is not one of the rings",
      advice: "it may be " + field.rings.map(\.id).joined(separator: ", "))
    return nil
  }
}
