import Text

/// Finds all of many keywords in a text in one pass.
///
/// The first word of each keyword is filed under its stem; every prefix of a text's word is looked
/// up there, and in words long enough to be compounds every part, so time grows with the text and
/// not with the number of keywords.
struct Matcher: Sendable {
  private let phrases: [Phrase]
  private var index = StemIndex()

  /// A keyword without any letter or digit never matches.
  init(_ keywords: [Keyword]) {
    phrases = keywords.map(Phrase.init)
    for (number, phrase) in phrases.enumerated() {
      guard let first = phrase.words.first else { continue }
      index.add(first.stem, number, inside: first.buildsCompounds)
      if let bare = first.bareStem { index.add(bare, number, inside: false) }
    }
  }

  /// Every keyword at every place, in the order of the text, then of the keywords.
  func matches(in text: Words, range: Range<Int>) -> [Match] {
    var found: [Match] = []
    for position in range {
      for number in index.candidates(for: text.words[position], in: text) {
        guard
          let match = phrases[number].match(
            number, at: position, in: text, before: range.upperBound)
        else { continue }
        found.append(match)
      }
    }
    return found
  }
}

/// The words of one keyword.
private struct Phrase: Sendable {
  let words: [WordPattern]

  init(_ keyword: Keyword) {
    let text = Words(keyword.text)
    words = text.words.map { WordPattern($0, of: text, language: keyword.language) }
  }

  /// All words in order from `position` on; the manner is the loosest of them.
  func match(_ number: Int, at position: Int, in text: Words, before end: Int) -> Match? {
    guard position + words.count <= end else { return nil }
    var loosest = Match.Manner.exact
    for (offset, pattern) in words.enumerated() {
      let word = text.words[position + offset]
      guard word.sentence == text.words[position].sentence,
        let manner = pattern.manner(of: word, in: text)
      else { return nil }
      loosest = max(loosest, manner)
    }
    return Match(keyword: number, words: position..<position + words.count, manner: loosest)
  }
}

/// Stems to the keywords that begin with them.
private struct StemIndex: Sendable {
  private var atStart: [UInt64: [Int]] = [:]
  private var inside: [UInt64: [Int]] = [:]
  /// One bit for each value that a hash of a stem's first four bytes has: most places fail here.
  private var beginnings = [Bool](repeating: false, count: 1 << 16)
  private var shortestInside = Int.max

  mutating func add(_ stem: [UInt8], _ number: Int, inside isInside: Bool) {
    let hash = stem.reduce(StemIndex.seed) { StemIndex.hash($0, $1) }
    atStart[hash, default: []].append(number)
    guard isInside else { return }
    inside[hash, default: []].append(number)
    beginnings[StemIndex.beginning(stem[...])] = true
    shortestInside = min(shortestInside, stem.count)
  }

  /// The keywords whose first word may match here, each once, in order.
  func candidates(for word: Words.Word, in text: Words) -> [Int] {
    let bytes = text.folded[word.folded]
    var found: [Int] = []
    collect(atStart, bytes, into: &found)
    collectInside(bytes, into: &found)
    guard found.count > 1 else { return found }
    found.sort()
    return found.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private func collect(
    _ table: [UInt64: [Int]], _ bytes: ArraySlice<UInt8>, into found: inout [Int]
  ) {
    var hash = StemIndex.seed
    for byte in bytes {
      hash = StemIndex.hash(hash, byte)
      if let numbers = table[hash] { found += numbers }
    }
  }

  private func collectInside(_ bytes: ArraySlice<UInt8>, into found: inout [Int]) {
    guard bytes.count >= shortestInside, shortestInside < Int.max else { return }
    let first = bytes.startIndex + Inflection.shortestFirstPart
    guard first + shortestInside <= bytes.endIndex else { return }
    for start in first...bytes.endIndex - shortestInside
    where beginnings[StemIndex.beginning(bytes[start...])] {
      collect(inside, bytes[start...], into: &found)
    }
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func hash(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private static func beginning(_ bytes: ArraySlice<UInt8>) -> Int {
    Int(truncatingIfNeeded: bytes.prefix(4).reduce(seed) { hash($0, $1) } >> 24) & 0xffff
  }
}
