/// A keyword found in a text.
package struct Match: Equatable, Sendable {
  /// The keyword's number in the list that the matcher was made of.
  package var keyword: Int
  /// The words of the text it covers.
  package var words: Range<Int>
  package var manner: Manner

  /// How the words found differ from the keyword.
  package enum Manner: Int, Comparable, Sendable {
    case exact
    case inflected
    case compound
    /// Only without å, ä, š and their like: counts less.
    case withoutDiacritics

    package static func < (left: Manner, right: Manner) -> Bool {
      left.rawValue < right.rawValue
    }

    /// What of a keyword's weight remains, thousandths. The figure for missing diacritics is ours.
    var share: Int {
      self == .withoutDiacritics ? 700 : 1000
    }
  }
}
