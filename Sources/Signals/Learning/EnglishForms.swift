/// Which English words are forms of one, and which are too common to tell anything.
package enum EnglishForms {
  private static let endings = ["ies", "ied", "ing", "ers", "er", "ed", "es", "s", "e", "y"]

  /// What forms of a word share; at least four letters of it.
  package static func stem(_ word: String) -> String {
    if word.utf8.count == 4, word.hasSuffix("s") { return String(word.dropLast()) }
    for ending in endings where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  static let common: Set<String> = [
    "a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "with", "by", "from", "at", "as",
    "is", "are", "was", "were", "be", "been", "being", "this", "that", "these", "those", "it",
    "its",
    "we", "our", "their", "they", "them", "he", "she", "his", "her", "you", "your", "i", "which",
    "who", "whose", "what", "when", "where", "while", "how", "can", "could", "may", "might", "will",
    "would", "shall", "should", "has", "have", "had", "do", "does", "did", "not", "no", "nor",
    "but",
    "if", "then", "than", "so", "such", "also", "both", "each", "other", "more", "most", "some",
    "any", "all", "into", "over", "under", "between", "through", "about", "after", "before",
    "there",
    "here", "only", "very", "many", "much", "up", "out", "one", "two",
  ]
}
