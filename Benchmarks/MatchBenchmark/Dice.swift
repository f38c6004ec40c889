import Text

/// Chance that falls the same way in every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 up to, but not with, `count`.
  mutating func below(_ count: Int) -> Int {
    state = StableHash.mixed(state)
    return Int(state >> 33) % count
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times in a thousand.
  mutating func falls(_ thousandths: Int) -> Bool {
    below(1_000) < thousandths
  }

  mutating func one<Element>(of all: [Element]) -> Element {
    all[below(all.count)]
  }
}
