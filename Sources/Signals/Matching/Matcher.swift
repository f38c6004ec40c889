package import Text

/// Finds all of many keywords in a text in one pass.
///
/// The first word of each keyword is filed under its stem; every prefix of a text's word is looked
/// up there, and in words long enough to be compounds every part, so time grows with the text and
/// not with the number of keywords.
package struct Matcher: Sendable {
  private let phrases: PhraseTable
  private let seconds: SecondWords
  private let patterns: PatternTable
  private let index: StemIndex
  /// The keywords whose first word a pattern is, those of the first pattern first; of one pattern
  /// those of one word first.
  private let keywords: [UInt32]
  /// The patterns as candidates, that match exactly.
  private let candidates: [Candidate]

  /// A keyword without any letter or digit never matches.
  package init(_ keywords: [Keyword]) {
    var numbers = PatternNumbers()
    let phrases = PhraseTable(keywords, &numbers)
    let lists = phrases.keywordsByFirstWord(of: numbers)
    let isPhrase = { (keyword: UInt32) in phrases.range(of: Int(keyword)).count > 1 }
    let firsts = lists.indices.filter { !lists[$0].isEmpty }
    index = StemIndex(firsts.map { ($0, numbers.all[$0]) })
    patterns = PatternTable(numbers.all)
    self.phrases = phrases
    let order = lists.flatMap { list in list.filter { !isPhrase($0) } + list.filter(isPhrase) }
    self.keywords = order
    seconds = SecondWords(phrases, numbers, of: order)
    var start = 0
    candidates = zip(lists, numbers.all).enumerated().map { number, entry in
      defer { start += entry.0.count }
      let longer = entry.0.filter(isPhrase)
      var candidate = Candidate(
        pattern: UInt32(number), keywords: UInt32(start),
        wordCount: UInt32(entry.0.count - longer.count), phraseCount: UInt32(longer.count),
        manner: .exact, isAcronym: entry.1.acronym != nil)
      for keyword in longer {
        let second = phrases.words[phrases.range(of: Int(keyword)).lowerBound + 1]
        candidate.seconds.formUnion(WordBeginnings(numbers.all[Int(second)]))
      }
      return candidate
    }
  }

  /// Every keyword at every place, in the order of the text, then of the keywords.
  package func matches(in text: Words, range: Range<Int>) -> [Match] {
    var known = KnownWords(room: 0)
    return matches(in: text, range: range, &known)
  }

  /// - Parameter known: what this matcher knows of words by now; more is added.
  package func matches(in text: Words, range: Range<Int>, _ known: inout KnownWords) -> [Match] {
    let (original, folded, words) = (text.original, text.folded, text.words)
    known.look(folded.span, words.span, range)
    if !known.newWords.isEmpty { learn(folded.span, words.span, &known) }
    known.settle(folded.span, words.span, range)
    var found: [Match] = []
    found.reserveCapacity(known.foundCount)
    for index in 0..<known.foundCount {
      let (number, start) = known.found(index)
      let position = range.lowerBound &+ number
      let place = Place(position: position, end: range.upperBound, word: words[position])
      let first = found.count
      var next = start
      while true {
        let candidate = known.candidates[next]
        append(candidate, place, words.span, original.span, folded.span, to: &found)
        if candidate.isLast { break }
        next &+= 1
      }
      if found.count &- first > 1 { found[first...].sort { $0.keyword < $1.keyword } }
    }
    return found
  }
}

extension Matcher {
  /// A word of a text, and where the text ends.
  private struct Place {
    var position: Int
    var end: Int
    var word: Words.Word
  }

  /// Appends those keywords of a candidate that stand here.
  @inline(__always)
  private func append(
    _ candidate: Candidate, _ place: Place, _ words: Span<Words.Word>, _ original: Span<UInt8>,
    _ folded: Span<UInt8>, to found: inout [Match]
  ) {
    var manner = candidate.manner
    if candidate.isAcronym {
      guard let asWritten = patterns.manner(ofAcronym: candidate.pattern, place.word, original)
      else { return }
      manner = asWritten
    }
    if manner == .withoutDiacritics, !place.word.isPlain { return }
    let start = Int(candidate.keywords)
    let phrases = start &+ Int(candidate.wordCount)
    for index in start..<phrases {
      found.append(
        Match(
          keyword: Int(keywords[index]), words: place.position..<place.position &+ 1,
          manner: manner))
    }
    guard candidate.phraseCount > 0, place.position &+ 1 < place.end else { return }
    let second = words[place.position &+ 1].folded
    guard candidate.seconds.meet(WordBeginnings(folded, second)) else { return }
    let next = WordTraits(folded, second)
    for index in phrases..<phrases &+ Int(candidate.phraseCount)
    where seconds.mayMatch(index, before: next) {
      let keyword = Int(keywords[index])
      if let match = phrase(keyword, begun: manner, place, words, original, folded) {
        found.append(match)
      }
    }
  }

  /// The phrase whose first word stands here, in the loosest way that any of its words matches in;
  /// nil where another word does not match.
  private func phrase(
    _ keyword: Int, begun: Match.Manner, _ place: Place, _ words: Span<Words.Word>,
    _ original: Span<UInt8>, _ folded: Span<UInt8>
  ) -> Match? {
    let phrase = phrases.range(of: keyword)
    guard place.position &+ phrase.count <= place.end else { return nil }
    var loosest = begun
    for index in 1..<phrase.count {
      let word = words[place.position &+ index]
      let pattern = Int(phrases.words[phrase.lowerBound &+ index])
      guard word.sentence == place.word.sentence,
        let manner = patterns.manner(pattern, of: word, original, folded)
      else { return nil }
      loosest = max(loosest, manner)
    }
    return Match(
      keyword: keyword, words: place.position..<place.position &+ phrase.count, manner: loosest)
  }

  /// Finds the candidates of the words that are not known yet.
  private func learn(
    _ folded: Span<UInt8>, _ words: Span<Words.Word>, _ known: inout KnownWords
  ) {
    index.find(folded, words, known.newWords, &known.search)
    var next = 0
    for place in known.newWords.indices {
      let number = known.newWords[place]
      let count = known.candidates.count
      while next < known.search.hits.count, known.search.hits[next].word == UInt32(number) {
        let pattern = known.search.hits[next].number
        next &+= 1
        guard !known.candidates[count...].contains(where: { $0.pattern == pattern }),
          let manner = patterns.manner(Int(pattern), folded, words[Int(number)].folded)
        else { continue }
        var candidate = candidates[Int(pattern)]
        candidate.manner = manner
        known.append(candidate)
      }
      known.finish(place, from: count)
    }
  }
}
