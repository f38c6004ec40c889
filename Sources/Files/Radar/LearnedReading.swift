import Radars
import Signals

/// Reads the part of a radar's file that `scout learn` wrote.
struct LearnedReading {
  let topics: [String]
  let quadrants: [String]

  func learned(_ value: YAMLValue) -> Learned {
    guard let map = YAMLMap(value, "'learned'", keys: ["topics", "quadrants", "certainty"]) else {
      return Learned()
    }
    let certainty = map["certainty"].flatMap {
      YAMLMap($0, "'certainty'", keys: ["topics", "quadrants"])
    }
    return Learned(
      topics: map["topics"].map { words($0, of: topics, "topic") } ?? [:],
      quadrants: map["quadrants"].map { words($0, of: quadrants, "quadrant") } ?? [:],
      topicCertainty: certainty?["topics"].flatMap(table),
      quadrantCertainty: certainty?["quadrants"].flatMap(table))
  }

  private func words(
    _ value: YAMLValue, of known: [String], _ what: String
  ) -> [String: [Keyword]] {
    var words: [String: [Keyword]] = [:]
    for (id, key, value) in value.pairs("the learned words") ?? [] {
      guard known.contains(id) else {
        key.error(
          "there is no \(what) '\(id)', so these learned words never count",
          advice: Spelling.nearest(to: id, among: known).map { "did you mean '\($0)'?" }
            ?? "strike them out")
        continue
      }
      let list = value.wordList("the learned words", zero: true)
      if !list.exclusions.isEmpty {
        value.error("'not' has no place among learned words", advice: "write it under the topic")
      }
      words[id] = list.keywords
    }
    return words
  }

  /// `[[0.1, 0.41], [0.8, 0.63]]`: leads and how often answers with such a lead are right.
  private func table(_ value: YAMLValue) -> Certainty? {
    let rows = (value.list("'certainty'") ?? []).compactMap { row -> Certainty.Row? in
      let numbers = (row.list("a row of 'certainty'") ?? []).compactMap {
        $0.thousandths("a number of 'certainty'", in: -1_000_000...1_000_000)
      }
      return numbers.count == 2 ? Certainty.Row(lead: numbers[0], right: numbers[1]) : nil
    }
    let count = (value.list("'certainty'") ?? []).count
    if rows.count == count, let certainty = Certainty(rows) { return certainty }
    value.error(
      "'certainty' should be rows of a lead and a share from 0 to 1, both growing",
      advice: "as in [[0.1, 0.41], [0.8, 0.63]]")
    return nil
  }
}
