import Signals
import Text

/// Invents texts of about 700 bytes, a title and a summary each, in ten languages: words by Zipf's
/// law, keywords among them in the forms of their languages, numbers, acronyms, marks, capitals.
struct InventedText {
  private let vocabularies: [Vocabulary]
  /// The keywords of each vocabulary's language.
  private let keywords: [[String]]
  private var dice = Dice(seed: 2026)
  private var writer = ByteWriter()

  init(_ vocabularies: [Vocabulary], keywords: [Keyword]) {
    self.vocabularies = vocabularies
    self.keywords = vocabularies.map { vocabulary in
      keywords.filter { $0.language == vocabulary.tongue.code }.map(\.text)
    }
  }

  /// The number of the language, which comes with each text, and title and summary on a line each.
  mutating func next() -> (language: Int, bytes: [UInt8]) {
    let language = dice.below(vocabularies.count)
    writer = ByteWriter(reserving: 1_000)
    sentence(language, dice.number(5...10))
    writer.write("\n")
    let length = dice.number(500...900)
    while writer.bytes.count < length {
      sentence(language, dice.number(7...22))
      writer.write(dice.falls(50) ? "? " : ". ")
    }
    writer.write("\n")
    return (language, writer.bytes)
  }
}

extension InventedText {
  private mutating func sentence(_ language: Int, _ count: Int) {
    for index in 0..<count {
      if index > 0 { writer.write(dice.falls(80) ? ", " : dice.falls(12) ? " – " : " ") }
      let begins = index == 0
      let hasCapital = begins || dice.falls(vocabularies[language].tongue.capitals)
      piece(language, hasCapital: hasCapital)
    }
  }

  private mutating func piece(_ language: Int, hasCapital: Bool) {
    switch dice.below(1_000) {
    case 0..<12: writer.write(dice.number(2...2_030))
    case 12..<17: write("\(dice.below(90)).\(dice.below(9)) %", hasCapital: false)
    case 17..<22: keyword(language)
    case 22..<28: write("“" + vocabularies[language].word(&dice) + "”", hasCapital: false)
    case 28..<36: hyphenated(language, hasCapital)
    default: write(vocabularies[language].word(&dice), hasCapital: hasCapital)
    }
  }

  private mutating func hyphenated(_ language: Int, _ hasCapital: Bool) {
    write(vocabularies[language].word(&dice), hasCapital: hasCapital)
    writer.write("-")
    write(vocabularies[language].word(&dice), hasCapital: false)
  }

  /// A keyword in one of its forms; for a prefix the letters and some ending.
  private mutating func keyword(_ language: Int) {
    guard !keywords[language].isEmpty else { return writer.write("2026") }
    let text = dice.one(of: keywords[language]).filter { $0 != "*" }
    let isAcronym = text == text.uppercased()
    let ending = isAcronym ? "" : dice.one(of: vocabularies[language].tongue.endings)
    write(text + ending, hasCapital: false)
  }

  private mutating func write(_ word: String, hasCapital: Bool) {
    guard hasCapital, let first = word.first else { return writer.write(text: word) }
    writer.write(text: first.uppercased())
    writer.write(text: String(word.dropFirst()))
  }
}
