/// The word sets of texts with the rarest words of each in front, and how many of them are looked
/// at.
///
/// Two sets that overlap enough share at least `certain` words of the rarest ones of each, in any
/// one order of all words: of the smaller set of `n` words these are `n − 0.75 n + certain`, of the
/// larger one `n − 0.6 n + certain` (the prefix filter of Chaudhuri, Ganti, Kaushik 2006 and Bayardo,
/// Ma, Srikant 2007, with longer prefixes as in Wang, Li, Feng 2012). So none is missed, and with
/// the rarest words first few pairs are compared.
struct RareWords: Sendable {
  private(set) var sets: WordSets
  /// How many words of each text stand in no other; they come first and need not be looked at.
  private var alone: [Int32] = []
  /// How many rare words two copies share at least, if they share as many words at all.
  let certain: Int

  init(_ sets: consuming WordSets) {
    var order = RarestFirst(sets)
    certain = RareWords.certain(sets, &order)
    var arranged: [UInt16] = []
    alone.reserveCapacity(sets.count)
    for text in 0..<sets.count {
      let size = sets.size(of: text)
      let cuts = (
        RareWords.asSmaller(size, certain: certain), RareWords.asLarger(size, certain: certain)
      )
      alone.append(Int32(order.arrange(sets.words(of: text), cuts: cuts, into: &arranged)))
      sets.arrange(text, as: arranged)
    }
    self.sets = sets
  }

  func asSmaller(_ text: Int) -> ArraySlice<UInt16> {
    let end = RareWords.asSmaller(sets.size(of: text), certain: certain)
    return sets.words(of: text, in: min(Int(alone[text]), end)..<end)
  }

  func asLarger(_ text: Int) -> ArraySlice<UInt16> {
    let end = RareWords.asLarger(sets.size(of: text), certain: certain)
    return sets.words(of: text, in: min(Int(alone[text]), end)..<end)
  }
}

extension RareWords {
  private static func asSmaller(_ size: Int, certain: Int) -> Int {
    size - max(0, NearDuplicates.fewestShared(ofSmaller: size) - certain)
  }

  private static func asLarger(_ size: Int, certain: Int) -> Int {
    size - max(0, NearDuplicates.fewestShared(ofLarger: size) - certain)
  }

  /// More than twice as many as texts share that are no copies, judged by some of them: where all
  /// texts have the same few thousand words these are many.
  private static func certain(_ sets: borrowing WordSets, _ order: inout RarestFirst) -> Int {
    let step = max(1, sets.count / 512)
    let texts = stride(from: 0, to: sets.count, by: step)
    var certain = fewestCertain
    var arranged: [UInt16] = []
    while certain < mostCertain {
      var counts = [Int](repeating: 0, count: 1 << 16)
      var taken = 0
      for text in texts {
        let end = asSmaller(sets.size(of: text), certain: certain)
        let alone = order.arrange(sets.words(of: text), cuts: (end, end), into: &arranged)
        for word in arranged[min(alone, end)..<end] { counts[Int(word)] += 1 }
        taken += 1
      }
      let shared = counts.reduce(0) { $0 + $1 * ($1 - 1) }
      if shared * 2 <= (certain - 2) * taken * max(1, taken - 1) { break }
      certain *= 2
    }
    return certain
  }

  private static let fewestCertain = 4
  private static let mostCertain = 64
}
