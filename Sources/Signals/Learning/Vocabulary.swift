/// All words that a fit may use, found in its texts, with what it needs to know about each.
struct Vocabulary {
  let keywords: [Keyword]
  /// Whether a word stands in any text.
  let isFound: [Bool]
  /// ln(texts / texts with it), among the texts of its language: rare words are held back less (the
  /// inverse document frequency of Spärck Jones 1972).
  let rarity: [Double]
  /// For each text the words found and what each adds at weight 1.
  let found: [[(keyword: Int, value: Double)]]
  /// The length of each text in words by their rarity, so that long texts do not rule.
  let lengths: [Double]
  /// In how many texts of each class a word stands, a word after the other.
  let textsOfClass: [Int]
  /// How many texts of its language each class has, a word after the other.
  let sizesOfClass: [Int]

  /// Of a word that stands in every text.
  private static let leastRarity = 0.1

  init(_ keywords: [Keyword], _ texts: [TrainingText], classCount: Int) {
    let reader = FeatureReader([WordList(keywords: keywords)])
    let found = texts.map { text in
      reader.features(of: text.text, language: text.language).map { ($0.keyword, $0.value) }
    }
    let sizes = LanguageCounts(texts, classCount: classCount)
    var counts = [Int](repeating: 0, count: keywords.count * classCount)
    var totals = [Int](repeating: 0, count: keywords.count)
    for (row, words) in found.enumerated() {
      for (keyword, _) in words {
        totals[keyword] += 1
        if texts[row].label < classCount {
          counts[keyword * classCount + texts[row].label] += 1
        }
      }
    }
    isFound = totals.map { $0 > 0 }
    rarity = keywords.indices.map { number in
      let all = sizes.total(keywords[number].language)
      let times = Double(max(all, totals[number], 1)) / Double(max(1, totals[number]))
      return max(Powers.logarithm(times), Vocabulary.leastRarity)
    }
    let rarity = rarity
    lengths = found.map { words in
      let square = words.reduce(0) { sum, word in
        let share = word.1 * rarity[word.0]
        return sum + share * share
      }
      return max(square.squareRoot(), 1e-9)
    }
    sizesOfClass = keywords.flatMap { sizes.ofClasses($0.language) }
    textsOfClass = counts
    self.keywords = keywords
    self.found = found
  }
}

/// How many texts of each language and class there are.
private struct LanguageCounts {
  private let classCount: Int
  private var counts: [String: [Int]] = [:]
  private var totals: [String: Int] = [:]

  init(_ texts: [TrainingText], classCount: Int) {
    self.classCount = classCount
    for text in texts {
      let language = text.language ?? "en"
      totals[language, default: 0] += 1
      guard text.label < classCount else { continue }
      counts[language, default: [Int](repeating: 0, count: classCount)][text.label] += 1
    }
  }

  func total(_ language: String) -> Int { totals[language] ?? 0 }

  func ofClasses(_ language: String) -> [Int] {
    counts[language] ?? [Int](repeating: 0, count: classCount)
  }
}
