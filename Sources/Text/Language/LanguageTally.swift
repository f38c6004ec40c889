/// Adds up what the groups of letters of a text say for each of the ten languages.
///
/// The ten sums run side by side in two words, five lanes of twelve bits in each, and are brought
/// over into whole numbers before a lane can be full.
struct LanguageTally {
  private var sums = LanguageTable.beginning
  private var even: UInt64 = 0
  private var odd: UInt64 = 0
  /// How many weights the lanes hold; each has 32 added.
  private var pending = 0
  private var letters = 0
  /// The last four letters of the open word; its edge alone where none is open.
  private var window = LanguageTally.noWord

  private static let mostLetters = 300
  private static let lettersBetweenLooks = 60
  /// So far ahead that reading on changes nothing.
  private static let clearMargin = 12_000
  /// Every other of ten numbers of six bits.
  private static let everyOther: UInt64 = 0x003F_03F0_3F03_F03F
  /// A lane holds 4,095, a weight is 63 at most, and a letter brings four.
  private static let mostPending = 60
  private static let noWord = UInt32(LanguageLetters.edge)

  /// Whether more text would not be read.
  private(set) var isFull = false
  private var nextLook = LanguageTally.lettersBetweenLooks

  /// Reads valid UTF-8 as words of its own.
  mutating func read(_ text: Span<UInt8>) {
    let weights = LanguageWeights.learned
    let numbers = LanguageLetters.numbers
    var index = 0
    while index < text.count, !isFull {
      let first = text[index]
      if first < 0x80 {
        take(numbers[Int(first)], weights)
        index &+= 1
      } else {
        let (scalar, length) = text.scalar(at: index)
        if let number = LanguageLetters.number(of: scalar, numbers) { take(number, weights) }
        index &+= length
      }
    }
    endWord(weights)
  }

  /// The language that is ahead, if by enough.
  mutating func answer() -> TextLanguage? {
    bringOver()
    let lead = self.lead
    guard let place = lead.place, lead.margin >= TextLanguage.smallestMargin,
      letters >= TextLanguage.fewestLetters
    else { return nil }
    return TextLanguage(code: LanguageWeights.languages[place], margin: lead.margin)
  }
}

extension LanguageTally {
  @inline(__always)
  private mutating func take(_ number: UInt8, _ weights: LanguageWeights) {
    guard number != LanguageLetters.none else { return endWord(weights) }
    letters &+= 1
    append(number, weights)
    add(window & 0x3f, weights)
  }

  private mutating func endWord(_ weights: LanguageWeights) {
    guard window != LanguageTally.noWord else { return }
    append(LanguageLetters.edge, weights)
    window = LanguageTally.noWord
    if letters >= nextLook { look() }
  }

  /// The letter with the one, two and three before it; the edge stands before the first.
  @inline(__always)
  private mutating func append(_ number: UInt8, _ weights: LanguageWeights) {
    if pending > LanguageTally.mostPending { bringOver() }
    window = (window << 6 | UInt32(number)) & 0xff_ffff
    add(window & 0xfff, weights)
    if window > 0xfff { add(window & 0x3_ffff, weights) }
    if window > 0x3_ffff { add(window, weights) }
  }

  @inline(__always)
  private mutating func add(_ group: UInt32, _ weights: LanguageWeights) {
    guard let found = weights.weights(of: group) else { return }
    even &+= found & LanguageTally.everyOther
    odd &+= found >> 6 & LanguageTally.everyOther
    pending &+= 1
  }

  private mutating func bringOver() {
    for place in sums.indices {
      let lanes = place.isMultiple(of: 2) ? even : odd
      sums[place] += Int(lanes >> UInt64(place / 2 * 12) & 0xfff) - pending * 32
    }
    (even, odd, pending) = (0, 0, 0)
  }

  private mutating func look() {
    bringOver()
    nextLook = letters + LanguageTally.lettersBetweenLooks
    isFull = letters >= LanguageTally.mostLetters || lead.margin >= LanguageTally.clearMargin
  }

  /// Who is ahead (nil: none of the ten), and by how much, in thousandths.
  private var lead: (place: Int?, margin: Int) {
    var best: (place: Int?, sum: Int) = (nil, 0)
    var next = Int.min
    for (place, sum) in sums.enumerated() {
      if sum > best.sum {
        next = best.sum
        best = (place, sum)
      } else {
        next = max(next, sum)
      }
    }
    return (best.place, (best.sum - next) * 1_000 / LanguageTable.stepsPerUnit)
  }
}
