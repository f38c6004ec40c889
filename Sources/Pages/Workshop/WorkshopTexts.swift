package import Radars
import Text

/// What a workshop's texts are made of: the compared radars, the topics' numbers, and one or two
/// languages that stand side by side.
package struct WorkshopTexts: Sendable {
  package let comparison: Comparison
  package let book: NumberBook
  package let languages: [String]
  let words: [MeetingWords]

  package init(_ comparison: Comparison, numbers: NumberBook, languages: [String]) {
    self.comparison = comparison
    book = numbers
    let first = comparison.radars.first?.frame.languages.first ?? "en"
    self.languages = languages.isEmpty ? [first] : languages
    words = self.languages.map(MeetingWords.of)
  }

  /// A fixed word in all languages, one behind the other; once where it is the same.
  package func said(_ word: (MeetingWords) -> String) -> String {
    WorkshopTexts.joined(words.map(word))
  }

  package func text(_ text: LocalizedText) -> String {
    WorkshopTexts.joined(languages.map { text.text(in: [$0] + own) })
  }

  /// The topic's name in all languages, from whichever radar has it.
  package func name(_ row: Comparison.Row) -> String {
    let blips = comparison.radars.indices.compactMap { comparison.blip(row, on: $0)?.name }
    let name = text(LocalizedText(joining: [row.name] + blips))
    return name.isEmpty ? row.topic : name
  }

  package func name(of topic: String) -> String { row(topic).map(name) ?? topic }

  /// In the first language alone: the number tells the others.
  func shortName(of topic: String) -> String {
    row(topic).map { $0.name.text(in: languages + own) } ?? topic
  }

  package func row(_ topic: String) -> Comparison.Row? {
    comparison.rows.first { $0.topic == topic }
  }

  func number(of topic: String) -> String {
    row(topic).flatMap(book.number).map(String.init) ?? ""
  }

  /// The ring's name in the first language.
  package func ring(_ id: String) -> String {
    comparison.rings.first { $0.id == id }?.name.text(in: languages + own) ?? id
  }

  /// `Food: Pilot; Energy: Watch`
  package func standing(_ row: Comparison.Row) -> String {
    zip(ClusterNames.short(clusters), row.cells).compactMap { name, cell in
      cell.map { "\(name): \(ring($0))" }
    }
    .joined(separator: "; ")
  }

  /// The clusters' names, with the day of each edition where a name comes twice.
  package var clusters: [String] {
    let names = comparison.radars.map(\.frame.cluster.name)
    return comparison.radars.map { edition in
      let name = edition.frame.cluster.name
      return names.count { $0 == name } > 1 ? "\(name) \(edition.date)" : name
    }
  }

  /// Whose editions these are, and of when.
  var facts: [String] {
    zip(clusters, comparison.radars).map { name, edition in "\(name), \(edition.date)" }
  }

  private var own: [String] { comparison.radars.first?.frame.languages ?? [] }

  static func joined(_ words: [String]) -> String {
    words.enumerated().filter { index, word in
      !word.isEmpty && words.firstIndex(of: word) == index
    }.map(\.element).joined(separator: " / ")
  }
}
