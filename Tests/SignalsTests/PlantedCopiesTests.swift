import Signals
import Testing
import Text

@Suite("Press releases that many feeds carry, each a little changed")
struct PlantedCopiesTests {
  /// Words as a language has them: few common ones and many rare ones.
  private static func word(_ random: inout SeededRandom) -> String {
    let rank = Int.random(in: 1...Int.random(in: 1...6_000, using: &random), using: &random)
    return "w\(rank)"
  }

  private static func text(_ count: Int, _ random: inout SeededRandom) -> [String] {
    (0..<count).map { _ in word(&random) }
  }

  /// Another desk's version: some words replaced, left out or put in, a line of its own at the end.
  private static func edited(_ words: [String], _ random: inout SeededRandom) -> String {
    var edited = words.flatMap { known -> [String] in
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<4: [word(&random)]
      case 4..<6: []
      case 6..<8: [known, word(&random)]
      default: [known]
      }
    }
    if Bool.random(using: &random) { edited += ["read", "more", "at", "desk"] }
    return edited.joined(separator: Bool.random(using: &random) ? " " : ", ").uppercased()
  }

  @Test(
    "95 in 100 copies are found, and 99 in 100 of those found are copies", arguments: [5, 6, 7])
  func planted(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var signals: [Signal] = []
    var releases: [String: Int] = [:]
    for release in 0..<300 {
      let words = Self.text(Int.random(in: 35...110, using: &random), &random)
      let title = Self.text(8, &random)
      let day = today.adding(days: -Int.random(in: 0..<300, using: &random))
      for copy in 0..<(release % 3 == 0 ? 4 : 1) {
        let id = "\(release)-\(copy)"
        let others = Int.random(in: 0..<4, using: &random) == 0
        releases[id] = release
        signals.append(
          signal(
            id, (others ? Self.text(8, &random) : title).joined(separator: " "),
            copy == 0 ? words.joined(separator: " ") : Self.edited(words, &random),
            on: day.adding(days: Int.random(in: 0...9, using: &random))))
      }
    }
    let originals = NearDuplicates.originals(of: signals)
    let right = originals.count { releases[$0.key] == releases[$0.value] }
    #expect(right * 100 >= originals.count * 99)
    #expect(right * 100 >= 300 * 95, "300 copies were planted, \(right) found")
  }
}
