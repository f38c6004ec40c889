import Text

/// What stands near: in the same sentence, or at most 25 words away.
enum Nearness {
  static let farthest = 25

  static func areNear(_ left: Range<Int>, _ right: Range<Int>, in text: SignalText) -> Bool {
    let words = text.words.words
    return words[left.lowerBound].sentence == words[right.lowerBound].sentence
      || distance(left, right) <= farthest
  }

  /// The words between two ranges.
  static func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    max(0, max(left.lowerBound - right.upperBound, right.lowerBound - left.upperBound))
  }
}
