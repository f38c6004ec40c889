package import Radars

/// What a workshop's sheets show: the compared radars, their topics' numbers, and the words in one or
/// two languages.
package struct WorkshopContent: Sendable {
  let comparison: Comparison
  let book: NumberBook
  /// One or two codes.
  let languages: [String]
  let words: [WorkshopWords]
  private let content: ComparisonContent

  package init(_ comparison: Comparison, numbers: NumberBook, languages: [String]) {
    self.comparison = comparison
    book = numbers.numbering(comparison)
    let first = comparison.radars.first?.frame.languages.first ?? "en"
    self.languages = languages.isEmpty ? [first] : languages
    words = self.languages.map(WorkshopWords.of)
    content = ComparisonContent(comparison, PictureOptions(language: self.languages[0]))
  }

  /// A fixed word in all languages, one behind the other.
  func said(_ word: KeyPath<WorkshopWords, String>) -> String {
    WorkshopContent.joined(words.map { $0[keyPath: word] })
  }

  /// A fixed sentence in all languages, each on its own.
  func sentences(_ word: KeyPath<WorkshopWords, String>) -> [String] {
    words.map { $0[keyPath: word] }
  }

  func name(_ row: Comparison.Row) -> String { names(row).joined(separator: " / ") }

  /// The topic's name in each language; once where it is the same.
  func names(_ row: Comparison.Row) -> [String] {
    let blips = comparison.radars.indices.compactMap { comparison.blip(row, on: $0)?.name }
    let texts = LocalizedText(joining: [row.name] + blips)
    var names: [String] = []
    for language in languages {
      let name = text(texts, language)
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? [PlainText.of(row.topic)] : names
  }

  func text(_ text: LocalizedText, _ language: String) -> String {
    PlainText.of(text.text(in: [language] + (comparison.radars.first?.frame.languages ?? [])))
  }

  /// A ring's name in each language; once where it is the same.
  func ringNames(_ ring: RingFace) -> [String] {
    var names: [String] = []
    for language in languages {
      let name = text(ring.name, language)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  func quadrant(_ face: QuadrantFace) -> String {
    WorkshopContent.joined(languages.map { text(face.name, $0) })
  }

  func number(_ row: Comparison.Row) -> Int { book.number(of: row) ?? 0 }

  func color(_ row: Comparison.Row) -> Color { content.color(row) }

  /// The clusters' names without the words that all of them have.
  var clusters: [String] { content.shortNames() }

  /// Where the clusters stand: `Food: Pilot · Energy: Watch`.
  func standing(_ row: Comparison.Row) -> String {
    zip(clusters, row.cells).compactMap { name, cell in
      cell.map { "\(name): \(content.ring($0))" }
    }.joined(separator: " · ")
  }

  /// Rows quadrant by quadrant, each in the order of its numbers; last those whose quadrant the
  /// frame does not have, without a name.
  var quadrants: [(name: String, rows: [Comparison.Row])] {
    let known = Set(comparison.frame.map(\.id))
    let groups = comparison.frame.map { face in
      (quadrant(face), comparison.rows.filter { $0.quadrant == face.id })
    }
    let strays = comparison.rows.filter { !known.contains($0.quadrant) }
    return (groups + [("–", strays)]).filter { !$0.1.isEmpty }.map { name, rows in
      (name, rows.sorted { number($0) < number($1) })
    }
  }

  private static func joined(_ words: [String]) -> String {
    words.enumerated().filter { index, word in words.firstIndex(of: word) == index }
      .map(\.element).joined(separator: " / ")
  }
}
