import Text

/// Numbers that look random and are the same for the same seed, in every run.
package struct Dice: Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = StableHash.mixed(seed)
  }

  /// Dice of one thing among many, such as an entry of a feed.
  package init(_ purpose: String, _ numbers: Int...) {
    state = numbers.reduce(StableHash.of(purpose)) {
      StableHash.mixed($0 ^ UInt64(bitPattern: Int64($1)))
    }
  }

  package mutating func number(_ range: Range<Int>) -> Int {
    state = StableHash.mixed(state)
    return range.lowerBound + Int(state >> 33) % range.count
  }

  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    number(range.lowerBound..<range.upperBound + 1)
  }

  /// Two draws in one step, each from `0..<65_536`; powers of two divide them evenly.
  mutating func pair() -> (Int, Int) {
    state = StableHash.mixed(state)
    return (Int(state >> 48), Int(state >> 32 & 0xffff))
  }

  package mutating func isOne(in count: Int) -> Bool {
    number(0..<count) == 0
  }
}
