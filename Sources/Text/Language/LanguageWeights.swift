/// The table of groups of letters, laid out for looking up: groups that share a drawer lie side by
/// side.
///
/// A group is its letters' numbers in one word, six bits each, the last letter lowest. Its weights
/// are ten numbers of six bits in one word, the first language lowest, each with 32 added.
struct LanguageWeights: Sendable {
  private var starts: [UInt16] = []
  private var groups: [UInt32] = []
  private var weights: [UInt64] = []

  static let learned = LanguageWeights()

  static let languages: [String] = LanguageTable.languages.description.split(separator: " ").map(
    String.init)

  private static let drawers = 4_096
  private static let digitsInRow = 14

  private init() {
    let rows = LanguageTable.rows.withUTF8Buffer { digits in
      stride(from: 0, to: digits.count, by: LanguageWeights.digitsInRow).map { start in
        LanguageWeights.row(digits[start..<start + LanguageWeights.digitsInRow])
      }
    }
    let ordered = rows.sorted {
      let (first, second) = (
        LanguageWeights.drawer(of: $0.group), LanguageWeights.drawer(of: $1.group)
      )
      return first == second ? $0.group < $1.group : first < second
    }
    groups = ordered.map(\.group)
    weights = ordered.map(\.weights)
    var place = 0
    for drawer in 0...LanguageWeights.drawers {
      while place < groups.count, LanguageWeights.drawer(of: groups[place]) < drawer { place += 1 }
      starts.append(UInt16(place))
    }
  }

  /// The weights of a group of letters; nil for one that tells nothing.
  @inline(__always)
  func weights(of group: UInt32) -> UInt64? {
    let drawer = LanguageWeights.drawer(of: group)
    var place = Int(starts[drawer])
    let end = Int(starts[drawer &+ 1])
    while place < end {
      if groups[place] == group { return weights[place] }
      place &+= 1
    }
    return nil
  }

  /// Multiplication by the golden ratio spreads the groups (Knuth, The Art of Computer Programming,
  /// 6.4).
  @inline(__always)
  private static func drawer(of group: UInt32) -> Int {
    Int(truncatingIfNeeded: (group &* 0x9E37_79B1) >> 20)
  }
}

extension LanguageWeights {
  private static func row(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> (
    group: UInt32, weights: UInt64
  ) {
    let values = digits.map(value)
    return (
      values.prefix(4).reduce(0) { $0 << 6 | UInt32($1) },
      values.dropFirst(4).reversed().reduce(0) { $0 << 6 | UInt64($1) }
    )
  }

  /// Six bits from a character: digits, capitals, small letters, then - and _.
  private static func value(of digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 36
    default: digit == UInt8(ascii: "-") ? 62 : 63
    }
  }
}
