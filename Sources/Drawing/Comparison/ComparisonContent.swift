import Radars
import Text

/// What a comparison shows, before any paper.
struct ComparisonContent {
  var sheet: Comparison
  var languages: [String]
  var words: ComparisonWords
  var radarWords: RadarWords
  /// Rows whose quadrant the frame has, with their number; the others stand in the table only.
  var marked: [(number: Int, row: Comparison.Row, request: MarkRequest)]

  /// Radar by radar, where among its blips a topic is.
  private var places: [[String: Int]]

  init(_ sheet: Comparison, _ options: PictureOptions) {
    self.sheet = sheet
    places = sheet.radars.map { radar in
      Dictionary(
        radar.blips.enumerated().map { ($1.topic, $0) }, uniquingKeysWith: { first, _ in first })
    }
    languages = options.languages(of: sheet.radars.first?.frame.languages ?? [])
    words = ComparisonWords.of(languages.first ?? "en")
    radarWords = RadarWords.of(languages.first ?? "en")
    marked = sheet.rows.enumerated().compactMap { index, row in
      sheet.request(row, key: "\(row.topic)").map { (index + 1, row, $0) }
    }
  }

  func text(_ text: LocalizedText) -> String {
    PlainText.of(text.text(in: languages))
  }

  func name(_ row: Comparison.Row) -> String {
    let name = text(row.name)
    return name.isEmpty ? PlainText.of(row.topic) : name
  }

  func ringIndex(_ id: String) -> Int? {
    sheet.rings.firstIndex { $0.id == id }
  }

  func ring(_ id: String) -> String {
    ringIndex(id).map { text(sheet.rings[$0].name) } ?? PlainText.of(id)
  }

  func color(_ row: Comparison.Row) -> Color {
    sheet.frame.firstIndex { $0.id == row.quadrant }.map { Palette.quadrant($0) } ?? Palette.quiet
  }

  /// The blip of a row on one radar.
  func blip(_ row: Comparison.Row, on radar: Int) -> Blip? {
    guard row.own.indices.contains(radar), let own = row.own[radar],
      let place = places[radar][own]
    else { return nil }
    return sheet.radars[radar].blips[place]
  }

  /// How a radar is called: by its cluster, and by its date too where a cluster comes twice.
  func caption(_ radar: Int) -> String {
    let edition = sheet.radars[radar]
    let clusters = sheet.radars.filter { $0.frame.cluster.name == edition.frame.cluster.name }
    let name = PlainText.of(edition.frame.cluster.name)
    return clusters.count > 1 ? "\(name) \(edition.date)" : name
  }

  /// The captions without the words that all of them have: "Food" and "Energy" where the clusters
  /// are the "Example Food Cluster" and the "Example Energy Cluster".
  func shortNames() -> [String] {
    ClusterNames.short(sheet.radars.indices.map(caption))
  }

  /// What a row says in words: shared, so many rings apart, or on one radar alone, by its name where
  /// there is a name for it.
  func verdict(_ row: Comparison.Row, names: [String]?) -> String {
    let on = row.cells.indices.filter { row.cells[$0] != nil }
    if on.isEmpty { return words.nowhere }
    if on.count == 1, sheet.radars.indices.contains(on[0]) {
      return names.map { "\(words.only) \($0[on[0]])" } ?? words.alone
    }
    return row.spread == 0 ? words.shared : words.apart(row.spread)
  }

  /// Where a row's topic stands in radars' own quadrants; whose, where several have the topic.
  func note(_ row: Comparison.Row, names: [String]) -> String? {
    let owns = zip(names, row.ownQuadrants).compactMap { name, own in
      own.map { (name: name, quadrant: text($0)) }
    }
    guard let first = owns.first else { return nil }
    if row.cells.count(where: { $0 != nil }) == 1 { return "\(words.own): \(first.quadrant)" }
    var quadrants: [String] = []
    for own in owns where !quadrants.contains(own.quadrant) { quadrants.append(own.quadrant) }
    let told = quadrants.map { quadrant in
      let whose = owns.filter { $0.quadrant == quadrant }.map(\.name).joined(separator: ", ")
      return "\(quadrant) (\(whose))"
    }
    let lead = told.count == 1 ? words.own : words.owns
    return "\(lead): \(told.joined(separator: " · "))"
  }
}

extension ComparisonContent {
  /// - Parameter title: what the page shows of the comparison.
  func header(_ style: PageStyle, title: String, facts: [String] = []) -> PageHeader {
    let captions = sheet.radars.indices.map(caption)
    let dates = Set(sheet.radars.map(\.date)).sorted().map(\.description)
    let range = [dates.first, dates.count > 1 ? dates.last : nil].compactMap { $0 }
    let titles = Set(sheet.radars.map { text($0.frame.title) })
    return PageHeader(
      cluster: captions.joined(separator: " · "),
      title: ([title] + (titles.count == 1 ? titles : [])).joined(separator: ": "),
      date: range.joined(separator: " – "),
      facts: ["\(words.topics): \(sheet.rows.count)"] + facts,
      accent: Palette.accent(sheet.radars.first?.frame.look.color), style: style)
  }

  /// With what the marks mean, as far as it occurs.
  func comparisonHeader(_ style: PageStyle) -> PageHeader {
    let blips = marked.flatMap { marked in
      sheet.radars.indices.compactMap { blip(marked.row, on: $0) }
    }
    let marks: [(Bool, String)] = [
      (blips.contains { $0.placement != nil }, radarWords.byPeople),
      (blips.contains { $0.placement == nil }, radarWords.proposal),
      (blips.contains(where: \.thin), radarWords.thin),
      (blips.contains(where: \.brake), radarWords.brake),
    ]
    let told = marks.filter(\.0).map(\.1)
    return header(
      style, title: words.comparison,
      facts: [
        told.prefix(2).joined(separator: " · "), told.dropFirst(2).joined(separator: " · "),
      ].filter { !$0.isEmpty })
  }

  /// How a radar calls the ring of a blip.
  func ownRing(_ blip: Blip, on radar: Int) -> String {
    sheet.radars[radar].frame.rings.first { $0.id == blip.ring }.map { text($0.name) }
      ?? PlainText.of(blip.ring)
  }

  /// Which rings stand for others, in one line; nil where all radars have the same.
  func mappingBlock(_ style: PageStyle, width: Double) -> TextBlock? {
    let consensus = ConsensusWords.of(languages.first ?? "en")
    let lines = mappingLines(consensus)
    guard !lines.isEmpty else { return nil }
    return TextBlock(
      "\(consensus.mapped): \(lines.joined(separator: " · "))", width: width,
      style.small.colored(Palette.quiet))
  }

  /// Where the picture comes from, with the clusters' licences behind it, each once.
  func footer(_ style: PageStyle) -> PageFooter {
    var licences: [String] = []
    for radar in sheet.radars {
      let licence = PlainText.of(radar.frame.look.licence ?? "")
      if !licence.isEmpty, !licences.contains(licence) { licences.append(licence) }
    }
    let dates = sheet.radars.map(\.date)
    return PageFooter(
      left: ([words.source] + licences).joined(separator: " · "),
      right: dates.max().map { "\($0)" } ?? "", letters: style.footer)
  }
}

extension Comparison {
  fileprivate func request(_ row: Comparison.Row, key: String) -> MarkRequest? {
    guard let quadrant = frame.firstIndex(where: { $0.id == row.quadrant }) else { return nil }
    let cells = row.cells.prefix(radars.count).map { id in
      id.flatMap { id in rings.firstIndex { $0.id == id } }
    }
    let missing = [Int?](repeating: nil, count: max(0, radars.count - cells.count))
    return MarkRequest(topic: key, quadrant: quadrant, rings: cells + missing)
  }
}
