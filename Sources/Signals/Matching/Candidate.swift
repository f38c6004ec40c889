/// A pattern that matches a word, with the keywords that begin with it: what is known of a word
/// without looking at it again.
struct Candidate: Equatable, Sendable {
  var pattern: UInt32
  /// Where the pattern's keywords begin in the order of the matcher: those of one word, then phrases.
  var keywords: UInt32
  var wordCount: UInt32
  var phraseCount: UInt32
  /// How the second words of these phrases begin.
  var seconds = WordBeginnings.none
  /// How a word that is folded so matches.
  var manner: Match.Manner
  /// The pattern is an acronym, which must be compared with the word as it is written.
  var isAcronym: Bool
  /// No other pattern of the same word follows.
  var isLast = false

  /// How the next word must begin for any of the keywords to match.
  var nextBeginnings: WordBeginnings { wordCount > 0 ? .all : seconds }
}
