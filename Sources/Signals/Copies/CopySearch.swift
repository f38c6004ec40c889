/// Finds among some texts those that may be copies of another one with no fewer words.
///
/// Where texts have so few words in all that lists of rare ones tell nothing, all texts are gone
/// through, but for those that are joined already.
struct CopySearch: Sendable {
  /// The smallest text first.
  private let texts: ArraySlice<Int>
  private let words: RareWords
  private let index: PrefixIndex
  /// Of all texts, once they are needed.
  private var sketches: [WordSketch] = []
  /// How many rare words each text was found to share with the one that is looked at.
  private var shared: [UInt8]
  private var found: [UInt16] = []
  /// Places of texts outside the group `inside`.
  private var outsiders: [UInt16] = []
  private var inside: Int?

  /// More of them would not stay near the processor.
  static let mostTexts = 1 << 14
  /// Taking a step in a list is this much faster than comparing two sketches.
  private static let listAdvantage = 12

  init(_ texts: ArraySlice<Int>, _ words: RareWords) {
    self.texts = texts
    self.words = words
    let first = texts.startIndex
    index = PrefixIndex(count: texts.count) { words.asSmaller(texts[first + $0]) }
    shared = [UInt8](repeating: 0, count: texts.count)
  }

  /// Calls `compare` with one after the other of the texts that may be copies; it is to join them in
  /// the groups if they are.
  ///
  /// - Parameter place: where the text stands among all; only those before it are looked at.
  mutating func search(
    _ text: Int, at place: Int, _ groups: inout Groups,
    compare: (_ other: Int, inout Groups) -> Void
  ) {
    let count = min(place, texts.endIndex) - texts.startIndex
    let rare = words.asLarger(text)
    let toRead = rare.reduce(0) { $0 + index.count(of: $1) }
    if toRead > texts.count * CopySearch.listAdvantage {
      compareWithAll(Trial(text, words.sets), among: count, &groups, compare)
    } else {
      compareWithListed(text, rare, among: count, &groups, compare)
    }
  }

  /// The text that others are compared with.
  private struct Trial {
    var text: Int
    var size: Int
    var sketch: WordSketch

    init(_ text: Int, _ sets: WordSets) {
      self.text = text
      size = sets.size(of: text)
      sketch = WordSketch(sets.words(of: text))
    }
  }
}

extension CopySearch {
  private func text(at place: Int) -> Int { texts[texts.startIndex + place] }

  private mutating func compareWithListed(
    _ text: Int, _ rare: ArraySlice<UInt16>, among count: Int, _ groups: inout Groups,
    _ compare: (Int, inout Groups) -> Void
  ) {
    let fewest = min(
      words.certain, NearDuplicates.fewestShared(ofLarger: words.sets.size(of: text)))
    var shared: [UInt8] = []
    swap(&shared, &self.shared)
    var counts = shared.mutableSpan
    for word in rare {
      index.count(word, before: count, in: &counts, fewest: UInt8(fewest), &found)
    }
    counts.update(repeating: 0)
    swap(&shared, &self.shared)
    for place in found { compare(self.text(at: Int(place)), &groups) }
    found.removeAll(keepingCapacity: true)
  }

  private func mayBeCopy(_ trial: Trial, _ place: Int) -> Bool {
    // No other is larger, so that no pair is sorted out that may differ in more words.
    trial.sketch.fewestDifferences(to: sketches[place])
      <= NearDuplicates.mostDifferent(trial.size, trial.size)
  }

  /// Where nearly all texts are alike, the first comparison joins the text to the largest group, and
  /// only the few outside of it are left.
  private mutating func compareWithAll(
    _ trial: Trial, among count: Int, _ groups: inout Groups,
    _ compare: (Int, inout Groups) -> Void
  ) {
    if sketches.isEmpty { sketches = texts.map { WordSketch(words.sets.words(of: $0)) } }
    for place in (0..<count).reversed() where mayBeCopy(trial, place) {
      compare(text(at: place), &groups)
      guard let largest = groups.largest, groups.first(of: trial.text) == largest else { continue }
      return compareWithOutsiders(trial, of: largest, before: place, &groups, compare)
    }
  }

  private mutating func compareWithOutsiders(
    _ trial: Trial, of largest: Int, before end: Int, _ groups: inout Groups,
    _ compare: (Int, inout Groups) -> Void
  ) {
    let texts = texts
    if inside != largest {
      outsiders = texts.indices.map { UInt16($0 - texts.startIndex) }
      inside = largest
    }
    outsiders.removeAll { place in
      groups.first(of: texts[texts.startIndex + Int(place)]) == largest
    }
    for place in outsiders where place < end && mayBeCopy(trial, Int(place)) {
      compare(text(at: Int(place)), &groups)
    }
  }
}
