import Files
import Radars
import Signals

/// Ten thousand keywords: words of the example radars, and invented ones of ten languages. Every
/// fifth is a prefix or a phrase with one; there are acronyms, phrases, words with an ending, and the
/// compounds that the languages build.
struct KeywordList {
  let all: [Keyword]

  static let count = 10_000
  static let prefixCount = 2_000
  private static let acronymCount = 300
  /// So many are of the radars, however many words these have: every so many-th of all.
  private static let radarCount = 4_000

  init(_ vocabularies: [Vocabulary], models: [ScoringModel]) {
    var dice = Dice(seed: 71)
    var known: Set<String> = []
    var keywords: [Keyword] = []
    func add(_ keyword: Keyword) {
      if known.insert(keyword.language + keyword.text).inserted { keywords.append(keyword) }
    }
    models.flatMap(\.keywords).forEach(add)
    let ofRadars = keywords
    known.removeAll()
    keywords.removeAll()
    for number in 0..<min(KeywordList.radarCount, ofRadars.count) {
      add(ofRadars[number * ofRadars.count / KeywordList.radarCount])
    }
    let plain = KeywordList.count - KeywordList.prefixCount
    while keywords.count < plain {
      let vocabulary = dice.one(of: vocabularies)
      let text =
        dice.below(plain) < KeywordList.acronymCount * 2
        ? KeywordList.acronym(&dice) : KeywordList.phrase(vocabulary, &dice)
      add(Keyword(text, language: vocabulary.tongue.code))
    }
    while keywords.count < KeywordList.count {
      let vocabulary = dice.one(of: vocabularies)
      add(Keyword(KeywordList.prefix(vocabulary, &dice), language: vocabulary.tongue.code))
    }
    all = keywords
  }

  /// So many of them, of every kind the same share.
  func prefix(_ count: Int) -> [Keyword] {
    stride(from: 0, to: all.count, by: all.count / count).map { all[$0] }
  }
}

extension KeywordList {
  private static func acronym(_ dice: inout Dice) -> String {
    let letters = Array("ABCDEFGHIKLMNOPRSTUVW")
    return String((0..<dice.number(3...5)).map { _ in dice.one(of: letters) })
  }

  /// One to three words; a keyword alone is one of the rarer words, since common ones make none.
  private static func phrase(_ vocabulary: Vocabulary, _ dice: inout Dice) -> String {
    let count = dice.one(of: [1, 1, 2, 2, 2, 3])
    return (0..<count).map { _ in rare(vocabulary, &dice, letters: count > 1 ? 3 : 6) }.joined(
      separator: " ")
  }

  /// The greater part of a word, as `politi*`, and of every hundredth only four letters; every
  /// fifth has another word behind it.
  private static func prefix(_ vocabulary: Vocabulary, _ dice: inout Dice) -> String {
    let word = rare(vocabulary, &dice, letters: 10)
    let length = dice.falls(10) ? 4 : word.count * dice.number(80...95) / 100
    let prefix = word.prefix(length) + "*"
    return dice.falls(200) ? prefix + " " + rare(vocabulary, &dice, letters: 3) : String(prefix)
  }

  /// A word of at least so many letters, and one of the rarer ones where it has to stand alone.
  private static func rare(
    _ vocabulary: Vocabulary, _ dice: inout Dice, letters: Int
  ) -> String {
    let bases = vocabulary.bases
    while true {
      let word = bases[dice.number((letters > 3 ? bases.count / 3 : 0)...bases.count - 1)]
      if word.count >= letters { return word }
    }
  }
}

extension ScoringModel {
  /// All words of all lists.
  fileprivate var keywords: [Keyword] {
    let lists = topics.map(\.words) + quadrants.map(\.words) + rings.map(\.cues) + [brake]
    return lists.flatMap { $0.keywords + $0.exclusions }
  }

  /// Those of the radars of the workspace that this runs in.
  static func examples() throws -> [ScoringModel] {
    guard let workspace = Workspace.find(from: try Process.folder()) else {
      throw BenchmarkError(message: "run it in a folder with radars/ and feeds/")
    }
    return try workspace.radarIDs.compactMap { id in
      try workspace.radar(id).radar?.scoringModel
    }
  }
}
