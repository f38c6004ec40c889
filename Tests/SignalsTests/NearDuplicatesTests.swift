import Signals
import Testing
import Text

@Suite("Copies of one text fold into the first")
struct NearDuplicatesTests {
  /// A text of its own: four sentences of made-up words.
  private func release(_ id: String, _ random: inout SeededRandom, on day: Day = today) -> Signal {
    func words(_ count: Int) -> String {
      (0..<count).map { _ in "word\(Int.random(in: 0..<4000, using: &random))" }
        .joined(separator: " ")
    }
    let sentences = (0..<4).map { _ in words(9) + "." }
    return signal(id, words(7), sentences.joined(separator: " "), on: day)
  }

  private func copy(_ signal: Signal, _ id: String, later days: Int = 1) -> Signal {
    var copy = signal
    copy.id = id
    copy.title = "Changed " + copy.title.split(separator: " ").dropFirst().joined(separator: " ")
    let sentences = copy.summary.split(separator: ". ")
    copy.summary = sentences.dropLast().joined(separator: ". ") + "."
    copy.source = source("feed-\(id)")
    copy.published = signal.date.adding(days: days)
    copy.seen = signal.date.adding(days: days)
    return copy
  }

  @Test(
    "A changed title word and a dropped last sentence do not hide a copy", arguments: UInt64(1)...20
  )
  func planted(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let originals = (0..<30).map { release("original-\($0)", &random) }
    let copies = originals.prefix(12).map { copy($0, "copy-of-\($0.id)") }
    let expected = zip(copies, originals).map { ($0.id, $1.id) }
    let found = NearDuplicates.originals(of: (originals + copies).shuffled(using: &random))
    #expect(found == Dictionary(uniqueKeysWithValues: expected))
  }

  @Test("Copies of copies fold into the very first")
  func chains() {
    var random = SeededRandom(seed: 5)
    let first = release("first", &random)
    let second = copy(first, "second", later: 20)
    var third = second
    third.id = "third"
    third.published = second.date.adding(days: 20)
    third.seen = second.date.adding(days: 20)
    #expect(
      NearDuplicates.originals(of: [third, first, second])
        == ["second": "first", "third": "first"])
  }

  @Test("The same words more than 30 days apart are news again", arguments: [(30, 1), (31, 0)])
  func apart(days: Int, folded: Int) {
    var random = SeededRandom(seed: 6)
    let first = release("first", &random)
    #expect(NearDuplicates.originals(of: [first, copy(first, "b", later: days)]).count == folded)
  }

  @Test("A text of less than eight words says too little to be called a copy")
  func short() {
    let seven = "Heat pump pilot starts in Oulu today"
    let eight = seven + " again"
    #expect(NearDuplicates.originals(of: [signal("a", seven), signal("b", seven)]) == [:])
    #expect(NearDuplicates.originals(of: [signal("a", eight), signal("b", eight)]) == ["b": "a"])
  }

  @Test("Six words in ten are enough, also where one text only lacks words of the other")
  func threshold() {
    let words = (10..<25).map { "word\($0)" }
    let whole = signal("a", words.joined(separator: " "))
    func part(_ count: Int) -> Signal { signal("b", words.prefix(count).joined(separator: " ")) }
    #expect(NearDuplicates.originals(of: [whole, part(9)]) == ["b": "a"])
    #expect(NearDuplicates.originals(of: [whole, part(8)]) == [:])
    var first = part(9)
    first.id = "0"
    #expect(NearDuplicates.originals(of: [whole, first]) == ["a": "0"])
  }

  @Test("The same title and page are one signal, whatever the address is dressed in")
  func links() {
    let first = signal("a", "Heat pump", link: "https://www.example.org/news/1/?utm_source=x")
    let again = signal("b", "Heat pump", link: "http://example.org/news/1#top")
    #expect(NearDuplicates.originals(of: [first, again]) == ["b": "a"])
  }

  @Test("A feed whose entries all link to its home page does not fold into one")
  func homePage() {
    func entry(_ id: String, _ title: String) -> Signal {
      signal(id, title, link: "https://example.org/")
    }
    let signals = [
      entry("a", "Heat pump"), entry("b", "Biogas"), entry("c", "Heat pump"), entry("d", "Biogas"),
    ]
    #expect(NearDuplicates.originals(of: signals) == ["c": "a", "d": "b"])
  }

  @Test(
    "No copy is missed and none invented, against comparing all pairs", arguments: UInt64(1)...30)
  func allPairs(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let signals = (0..<60).map { number in
      // Few words, so that overlaps lie on both sides of the threshold.
      let text = (0..<Int.random(in: 6...16, using: &random))
        .map { _ in "w\(Int.random(in: 0..<18, using: &random))" }.joined(separator: " ")
      let day = today.adding(days: -Int.random(in: 0...50, using: &random))
      return signal("s\(100 + number)", text, on: day)
    }
    let expected = Self.slowOriginals(signals)
    #expect(!expected.isEmpty)
    #expect(NearDuplicates.originals(of: signals) == expected)
  }

  /// Every pair compared, groups grown until nothing changes.
  private static func slowOriginals(_ signals: [Signal]) -> [String: String] {
    let ordered = signals.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    let sets = ordered.map { Set($0.title.split(separator: " ")) }
    var first = Array(ordered.indices)
    var changed = true
    while changed {
      changed = false
      for left in ordered.indices {
        for right in ordered.indices where left < right && first[left] != first[right] {
          let shared = sets[left].intersection(sets[right]).count
          guard sets[left].count >= 8, sets[right].count >= 8,
            ordered[right].date.number - ordered[left].date.number <= 30,
            10 * shared >= 6 * sets[left].union(sets[right]).count
          else { continue }
          let joined = [first[left], first[right]]
          first = first.map { joined.contains($0) ? joined.min()! : $0 }
          changed = true
        }
      }
    }
    let copies = ordered.indices.filter { first[$0] != $0 }
    return Dictionary(uniqueKeysWithValues: copies.map { (ordered[$0].id, ordered[first[$0]].id) })
  }
}
