import Testing
import Text

@testable import Signals

@Suite("Copies are found among many texts as among few")
struct CopyHuntTests {
  /// Texts of words from a vocabulary, where some repeat most of an earlier one, so that overlaps lie
  /// on both sides of the threshold.
  private static func texts(
    _ count: Int, vocabulary: Int, length: ClosedRange<Int>, days: Int,
    _ random: inout SeededRandom
  ) -> [(day: Int, words: [Int])] {
    var texts: [(day: Int, words: [Int])] = []
    for _ in 0..<count {
      var words = (0..<Int.random(in: length, using: &random)).map { _ in
        // Some words are common and most are rare, as in a language.
        Int.random(in: 0..<Int.random(in: 1...vocabulary, using: &random), using: &random)
      }
      if Int.random(in: 0..<3, using: &random) == 0,
        let earlier = texts.randomElement(using: &random)
      {
        let share = Int.random(in: 50...100, using: &random)
        words =
          earlier.words.filter { _ in Int.random(in: 0..<100, using: &random) < share }
          + words.prefix(earlier.words.count * Int.random(in: 0...40, using: &random) / 100)
      }
      texts.append((Int.random(in: 0...days, using: &random), words))
    }
    return texts.sorted { $0.day < $1.day }
  }

  /// Three who work one after the other, the last one first.
  private static let three = Workers(count: 3) { count, part in
    for number in (0..<count).reversed() { part(number) }
  }

  @Test(
    "Against comparing all pairs: few words and many, short texts and long, a week and half a year",
    arguments: UInt64(1)...24)
  func allPairs(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let vocabulary = [12, 60, 400, 4_000][Int(seed % 4)]
    let length = [6...14, 20...60, 100...220][Int(seed % 3)]
    let texts = Self.texts(
      120, vocabulary: vocabulary, length: length, days: [7, 70, 180][Int(seed / 8) % 3], &random)
    let sets = texts.map { text in
      Set(text.words.map { StableHash.mixed(UInt64($0)) })
    }
    Self.expectAllPairs(sets, texts.map(\.day), &random)
  }

  /// Compares what is found with what comparing all pairs finds.
  private static func expectAllPairs(
    _ sets: [Set<UInt64>], _ days: [Int], _ random: inout SeededRandom
  ) {
    var expected = groups(sets, days)
    for (textsAtOnce, workers) in [(CopySearch.mostTexts, Workers.one), (16, three)] {
      var found = Groups(count: sets.count)
      var packed = WordSets()
      for set in sets { packed.append(Array(set).shuffled(using: &random)) }
      let hunt = CopyHunt(packed, days: days, workers, textsAtOnce: textsAtOnce)
      hunt.join(&found) { left, right in
        NearDuplicates.isEnough(
          sets[left].intersection(sets[right]).count, sets[left].count, sets[right].count)
      }
      #expect(
        sets.indices.map { found.first(of: $0) } == sets.indices.map { expected.first(of: $0) })
    }
  }

  private static func groups(_ sets: [Set<UInt64>], _ days: [Int]) -> Groups {
    var groups = Groups(count: sets.count)
    for left in sets.indices {
      for right in sets.indices where right > left && days[right] - days[left] <= 30 {
        guard sets[left].count >= 8, sets[right].count >= 8 else { continue }
        let shared = sets[left].intersection(sets[right]).count
        if 10 * shared >= 6 * sets[left].union(sets[right]).count { groups.join(left, right) }
      }
    }
    return groups
  }

  @Test("Words that only seem alike by 16 bits make no copy")
  func seeming() {
    // Each word of one text has a twin in the other that differs above the sixteenth bit.
    let left = (1...12).map { UInt64($0) }
    let right = left.map { $0 | 1 << 40 }
    var sets = WordSets()
    sets.append(left)
    sets.append(right)
    var groups = Groups(count: 2)
    let hunt = CopyHunt(sets, days: [0, 0])
    var asked = 0
    hunt.join(&groups) { _, _ in
      asked += 1
      return false
    }
    #expect(groups.first(of: 1) == 1)
    #expect(asked == 1)
  }

  @Test("The same words in another order need no second look")
  func same() {
    let words = (1...12).map { StableHash.mixed($0) }
    var sets = WordSets()
    sets.append(words)
    sets.append(words.reversed())
    var groups = Groups(count: 2)
    let hunt = CopyHunt(sets, days: [0, 30])
    hunt.join(&groups) { _, _ in false }
    #expect(groups.first(of: 1) == 0)
  }

  @Test("Texts that are all alike are one group, and quickly")
  func alike() {
    var random = SeededRandom(seed: 4)
    var sets = WordSets()
    for _ in 0..<2_000 {
      sets.append(
        (0..<100).filter { _ in Int.random(in: 0..<10, using: &random) > 0 }
          .map { StableHash.mixed(UInt64($0)) })
    }
    var groups = Groups(count: 2_000)
    let hunt = CopyHunt(sets, days: Array(repeating: 3, count: 2_000))
    hunt.join(&groups) { _, _ in true }
    #expect((0..<2_000).allSatisfy { groups.first(of: $0) == 0 })
  }

  @Test("Texts of so few words that nearly all share pairs of rare ones", arguments: [30, 45, 60])
  func crowded(vocabulary: Int) {
    var random = SeededRandom(seed: UInt64(vocabulary))
    let sets = (0..<400).map { _ in
      Set(
        (0..<40).map { _ in
          StableHash.mixed(UInt64.random(in: 0..<UInt64(vocabulary), using: &random))
        })
    }
    Self.expectAllPairs(sets, Array(repeating: 3, count: sets.count), &random)
  }

  @Test("Very long texts beside short ones, some of them parts of others")
  func long() {
    var random = SeededRandom(seed: 9)
    var sets: [Set<UInt64>] = []
    for length in [9, 70, 900, 5_000, 20_000] {
      let whole = (0..<length).map { StableHash.mixed(UInt64(length * 100_000 + $0)) }
      for share in [100, 80, 65, 58, 55, 30] {
        sets.append(Set(whole.prefix(length * share / 100)))
      }
    }
    Self.expectAllPairs(sets, sets.indices.map { $0 * 2 }, &random)
  }

  @Test("Two kinds of texts that share half of their words, each all alike")
  func families() {
    var random = SeededRandom(seed: 11)
    let sets = (0..<300).map { number in
      let words = number % 2 * 50..<number % 2 * 50 + 100
      return Set(
        words.filter { _ in Int.random(in: 0..<20, using: &random) > 0 }
          .map { StableHash.mixed(UInt64($0)) })
    }
    Self.expectAllPairs(sets, Array(repeating: 3, count: sets.count), &random)
  }
}
