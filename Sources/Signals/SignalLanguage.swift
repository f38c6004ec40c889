import Text

/// Which language a signal is written in, where its entry, its feed and its text may each say
/// another.
package enum SignalLanguage {
  /// What an entry names for itself is believed. Else the text speaks: against the feed's word only
  /// if it is sure, since blog software announces "en" until somebody changes it; where nobody
  /// names a language, if it can be told at all.
  ///
  /// - Parameters:
  ///   - entry: the entry's language; one that only repeats its feed's is not its own.
  ///   - feed: the language that the feed names.
  ///   - list: the language by which the list of feeds knows it.
  package static func code(
    entry: String?, feed: String?, list: String?, title: String, summary: String = ""
  ) -> String? {
    if let entry, entry != feed { return entry }
    let claimed = feed ?? list
    guard let told = TextLanguage.recognized(in: title, summary) else { return claimed }
    guard let claimed else { return told.code }
    return told.isSure && !areNear(told.code, claimed) ? told.code : claimed
  }

  /// Danish and Norwegian share most of their words: there the text is not surer than the claim.
  private static func areNear(_ told: String, _ claimed: String) -> Bool {
    [told, claimed].sorted() == ["da", "no"]
  }
}
