import Text

/// A topic of one of the compared radars, as matching sees it.
struct MatchedTopic {
  /// The radar's place among the compared.
  var radar: Int
  var address: RadarTopic
  var name: LocalizedText
  var names: [MatchedWord]
  var keywords: [MatchedWord]

  init(
    _ topic: String, _ name: LocalizedText, _ keywords: [String: [String]], on edition: Edition,
    radar: Int, _ reader: inout WordReader
  ) {
    self.radar = radar
    address = RadarTopic(radar: edition.frame.id, topic: topic)
    self.name = name
    names = reader.words(name.texts.mapValues { [$0] })
    self.keywords = reader.words(keywords)
  }

  /// All topics of an edition, with a ring or without, by id.
  static func all(
    of edition: Edition, radar: Int, _ reader: inout WordReader
  ) -> [MatchedTopic] {
    let named =
      edition.blips.map { ($0.topic, $0.name) } + edition.unplaced.map { ($0.topic, $0.name) }
    let keywords = edition.keywords
    return named.sorted { $0.0 < $1.0 }.map {
      MatchedTopic($0.0, $0.1, keywords[$0.0] ?? [:], on: edition, radar: radar, &reader)
    }
  }
}

/// A name or keyword with its language, as it is compared: in small letters, its words apart by
/// blanks, so that "3D-printing" and "3D Printing" are alike.
struct MatchedWord: Hashable, Comparable {
  var language: String
  var text: String

  init(known text: String, _ language: String) {
    self.text = text
    self.language = language
  }

  /// Nil where the text has no letters.
  init?(_ text: String, language: String) {
    let words = Words(text)
    guard !words.words.isEmpty else { return nil }
    let isNorwegian = language.hasPrefix("nb") || language.hasPrefix("nn")
    self.language = isNorwegian ? "no" : String(language.prefix(2))
    self.text = words.words.map { String(decoding: words.folded[$0.folded], as: UTF8.self) }
      .joined(separator: " ")
  }

  static func < (left: MatchedWord, right: MatchedWord) -> Bool {
    (left.language, left.text) < (right.language, right.text)
  }
}

/// Reads names and keywords, each text once: radars that share topics share most of them.
struct WordReader {
  private struct Text: Hashable {
    var language: String
    var text: String
  }

  private var known: [Text: MatchedWord?] = [:]

  mutating func words(_ texts: [String: [String]]) -> [MatchedWord] {
    var all: Set<MatchedWord> = []
    for (language, texts) in texts {
      for text in texts {
        let key = Text(language: language, text: text)
        let word = known[key] ?? MatchedWord(text, language: language)
        known.updateValue(word, forKey: key)
        if let word { all.insert(word) }
      }
    }
    return all.sorted()
  }
}

extension Edition {
  /// Topic, language, keywords; none in editions of formats that lack them.
  fileprivate var keywords: [String: [String: [String]]] {
    Dictionary(words.map { ($0.topic, $0.words) }, uniquingKeysWith: { first, _ in first })
  }
}
