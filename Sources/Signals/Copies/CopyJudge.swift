/// Says of two texts whether their words overlap enough, by their word sets.
struct CopyJudge: Sendable {
  /// The words of the text that others are compared with, a bit each.
  private var marks = [UInt64](repeating: 0, count: 1 << 10)
  private var marked: Int?

  enum Verdict: Sendable {
    case copy
    /// As far as can be told without reading them again.
    case perhaps
    case other
  }

  private mutating func mark(_ text: Int, in sets: WordSets) {
    guard marked != text else { return }
    if let marked {
      for word in sets.words(of: marked) { marks[Int(word >> 6)] = 0 }
    }
    for word in sets.words(of: text) { marks[Int(word >> 6)] |= 1 << UInt64(word & 63) }
    marked = text
  }

  /// What the other text is to the first; quickest where many are compared with the same.
  mutating func verdict(_ text: Int, _ other: Int, in sets: WordSets) -> Verdict {
    let (left, right) = (sets.size(of: text), sets.size(of: other))
    guard min(left, right) * 1000 >= max(left, right) * NearDuplicates.threshold else {
      return .other
    }
    mark(text, in: sets)
    let shared = sets.words(of: other).reduce(into: 0) { count, word in
      count += Int(marks[Int(word >> 6)] >> UInt64(word & 63) & 1)
    }
    guard NearDuplicates.isEnough(min(shared, left, right), left, right) else { return .other }
    if sets.areEqual(text, other) { return .copy }
    let doubtful = CopyJudge.mostSeeming(left, right)
    return NearDuplicates.isEnough(shared - doubtful, left, right) ? .copy : .perhaps
  }

  /// No more pairs of words than this only seem alike, but for once in 10¹² comparisons: their
  /// number follows Poisson's law.
  static func mostSeeming(_ left: Int, _ right: Int) -> Int {
    let mean = Double(left * right) / 65_536
    // Of two texts of six thousand words it cannot be told: the chance would be no number.
    guard mean < 500 else { return min(left, right) }
    var chance = 1.0
    var count = 0
    while chance > 1e-12 || Double(count) < mean {
      count += 1
      chance *= mean / Double(count)
    }
    return count
  }
}
