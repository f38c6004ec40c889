package import Radars

extension Comparison {
  /// Every topic with its ring and evidence on each radar as Markdown, widest disagreement first.
  package func markdown(in language: String?) -> String {
    let languages = languages(language)
    let head = ["", "Topic"] + captions + ["Rings apart", "Verdict"]
    let lines = rows.enumerated().map { index, row -> [String] in
      let cells = radars.indices.map { cell(row, on: $0, languages) }
      return [String(index + 1), name(row, languages)] + cells + [String(row.spread), words(row)]
    }
    let date = radars.map(\.date).max().map { "\($0)" } ?? ""
    return "# Comparison: \(captions.map(Markdown.escaped).joined(separator: ", "))\n\n"
      + Markdown.table([head] + lines)
      + "\nIn brackets: independent sources / signals of twelve weeks. As of \(date).\n"
      + markdownNotes
  }

  /// The same as CSV: ids too, and ring, own ring, sources and signals of each radar in columns.
  package func csv(in language: String?) -> String {
    let languages = languages(language)
    let columns = radars.indices.flatMap { radar in
      ["ring", "own ring", "sources", "signals"].map { "\(columnNames[radar]) \($0)" }
    }
    let head = ["number", "topic", "name", "quadrant", "rings apart", "verdict"] + columns
    let lines = rows.enumerated().map { index, row -> [String] in
      let quadrant = frame.first { $0.id == row.quadrant }?.name.text(in: languages)
      return [
        String(index + 1), row.topic, name(row, languages), quadrant ?? row.quadrant,
        String(row.spread), words(row),
      ] + radars.indices.flatMap { facts(row, on: $0, languages) }
    }
    return CSV.text([head] + lines)
  }
}

extension Comparison {
  private func languages(_ wanted: String?) -> [String] {
    (wanted.map { [$0] } ?? []) + radars[0].frame.languages
  }

  private func name(_ row: Row, _ languages: [String]) -> String {
    let name = row.name.text(in: languages)
    return name.isEmpty ? row.topic : name
  }

  /// How the radars are called: by their clusters, and by their dates where one comes twice.
  private var captions: [String] {
    radars.map { edition in
      let name = edition.frame.cluster.name
      return radars.count { $0.frame.cluster.name == name } > 1 ? "\(name) \(edition.date)" : name
    }
  }

  /// The same by id.
  private var columnNames: [String] {
    radars.map { edition in
      let id = edition.frame.id
      return radars.count { $0.frame.id == id } > 1 ? "\(id) \(edition.date)" : id
    }
  }

  private func ring(_ id: String?, _ languages: [String]) -> String? {
    id.map { id in rings.first { $0.id == id }?.name.text(in: languages) ?? id }
  }

  private func ownRing(_ blip: Blip, on radar: Int, _ languages: [String]) -> String {
    radars[radar].frame.rings.first { $0.id == blip.ring }?.name.text(in: languages) ?? blip.ring
  }

  /// The ring with its evidence; a ring that fits nowhere by its own name, in doubt.
  private func cell(_ row: Row, on radar: Int, _ languages: [String]) -> String {
    guard let blip = blip(row, on: radar) else {
      return row.own[radar] == nil ? "–" : "no ring yet"
    }
    let ring =
      ring(row.cells[radar], languages) ?? "\(ownRing(blip, on: radar, languages)) (?)"
    let count = EvidenceCount(blip)
    return "\(ring) (\(count.sources)/\(count.signals))"
  }

  private func facts(_ row: Row, on radar: Int, _ languages: [String]) -> [String] {
    guard let blip = blip(row, on: radar) else { return ["", "", "", ""] }
    let count = EvidenceCount(blip)
    return [
      ring(row.cells[radar], languages) ?? "", ownRing(blip, on: radar, languages),
      String(count.sources), String(count.signals),
    ]
  }

  private func words(_ row: Row) -> String {
    switch row.agreement {
    case .shared: "shared"
    case .near: "1 ring apart"
    case .far: "\(row.spread) rings apart"
    case .alone:
      "only " + (row.cells.firstIndex { $0 != nil }.map { captions[$0] } ?? "one radar")
    case .nowhere: "no ring of the common scale"
    }
  }

  /// What was matched and mapped, as a list.
  private var markdownNotes: String {
    let notes = notes
    guard !notes.isEmpty else { return "" }
    return "\n## How the radars were made comparable\n\n"
      + notes.map { note in
        let isDetail = note.hasPrefix("  ")
        return (isDetail ? "  - " : "- ")
          + Markdown.escaped(String(note.drop { $0 == " " })) + "\n"
      }.joined()
  }
}
