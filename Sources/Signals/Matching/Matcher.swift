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
  /// The keywords whose first word a pattern is, those of the first pattern first.
  private let keywords: [UInt32]
  /// Where those of each pattern begin, and those of the last one end.
  private let keywordStarts: [UInt32]

  /// A keyword without any letter or digit never matches.
  package init(_ keywords: [Keyword]) {
    let phrases = PhraseTable(keywords)
    let lists = phrases.keywordsByFirstWord
    let firsts = lists.indices.filter { !lists[$0].isEmpty }
    index = StemIndex(firsts.map { ($0, phrases.patterns[$0]) })
    patterns = PatternTable(phrases.patterns)
    self.phrases = phrases
    let order = lists.flatMap(\.self)
    self.keywords = order
    seconds = SecondWords(phrases, of: order)
    keywordStarts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) }
  }

  /// Every keyword at every place, in the order of the text, then of the keywords.
  package func matches(in text: Words, range: Range<Int>) -> [Match] {
    var known = KnownWords(room: 0)
    return matches(in: text, range: range, &known)
  }

  /// - Parameter known: what this matcher knows of words by now; more is added.
  package func matches(in text: Words, range: Range<Int>, _ known: inout KnownWords) -> [Match] {
    var found: [Match] = []
    let (original, folded, words) = (text.original, text.folded, text.words)
    known.look(folded.span, words.span, range)
    for index in 0..<known.openCount {
      let (number, hash) = known.open(index)
      let position = range.lowerBound &+ number
      let candidates =
        known.candidates(hash)
        ?? newCandidates(folded.span, words[position].folded, hash, &known)
      guard !candidates.isEmpty else { continue }
      let next =
        position &+ 1 < range.upperBound
        ? WordTraits(folded.span, words[position &+ 1].folded) : WordTraits()
      let first = found.count
      for place in candidates {
        for index in keywords(beginningWith: known.numbers[place])
        where seconds.mayMatch(index, before: next) {
          let keyword = Int(keywords[index])
          let manner = manner(
            keyword, at: position, in: words.span, before: range.upperBound, original.span,
            folded.span)
          guard let manner else { continue }
          let end = position &+ phrases.range(of: keyword).count
          found.append(Match(keyword: keyword, words: position..<end, manner: manner))
        }
      }
      if candidates.count > 1 { found[first...].sort { $0.keyword < $1.keyword } }
    }
    return found
  }
}

extension Matcher {
  /// How the words from `position` on match all words of the keyword, which is the loosest way of
  /// any; nil where they do not.
  @inline(__always)
  private func manner(
    _ number: Int, at position: Int, in words: Span<Words.Word>, before end: Int,
    _ original: Span<UInt8>, _ folded: Span<UInt8>
  ) -> Match.Manner? {
    let phrase = phrases.range(of: number)
    guard position &+ phrase.count <= end else { return nil }
    let sentence = words[position].sentence
    var loosest = Match.Manner.exact
    for place in phrase {
      let word = words[position &+ place &- phrase.lowerBound]
      guard word.sentence == sentence,
        let manner = patterns.manner(Int(phrases.words[place]), of: word, original, folded)
      else { return nil }
      loosest = max(loosest, manner)
    }
    return loosest
  }

  /// The keywords whose first word the pattern is.
  @inline(__always)
  private func keywords(beginningWith pattern: UInt32) -> Range<Int> {
    Range(
      uncheckedBounds: (Int(keywordStarts[Int(pattern)]), Int(keywordStarts[Int(pattern) &+ 1])))
  }

  /// The patterns that match a word which is not known yet.
  private func newCandidates(
    _ folded: Span<UInt8>, _ word: Range<Int>, _ hash: UInt64, _ known: inout KnownWords
  ) -> Range<Int> {
    known.begin()
    collect(folded, word, into: &known.numbers)
    return known.finish(hash)
  }

  /// Appends the patterns that match the word or another that is folded alike, each once.
  private func collect(_ folded: Span<UInt8>, _ word: Range<Int>, into numbers: inout [UInt32]) {
    let start = numbers.count
    index.collect(folded, word, into: &numbers)
    var end = start
    for place in start..<numbers.count {
      let pattern = numbers[place]
      guard !numbers[start..<end].contains(pattern),
        patterns.mayMatch(Int(pattern), folded, word)
      else { continue }
      numbers[end] = pattern
      end &+= 1
    }
    while numbers.count > end { numbers.removeLast() }
  }
}
