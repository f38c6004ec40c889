package import Signals

/// Keyword weights that `scout learn` proposed and people accepted: a part of the radar's file.
package struct Learned: Equatable, Sendable {
  /// By topic; a word that the topic has too counts with this weight, and with 0 not at all.
  package var topics: [String: [Keyword]]
  package var quadrants: [String: [Keyword]]
  /// How often answers with these words are right, as measured when they were learned.
  package var topicCertainty: Certainty?
  package var quadrantCertainty: Certainty?

  package init(
    topics: [String: [Keyword]] = [:], quadrants: [String: [Keyword]] = [:],
    topicCertainty: Certainty? = nil, quadrantCertainty: Certainty? = nil
  ) {
    self.topics = topics
    self.quadrants = quadrants
    self.topicCertainty = topicCertainty
    self.quadrantCertainty = quadrantCertainty
  }

  /// The words with those of a lesson over them.
  package func joined(_ lesson: Lesson) -> Learned {
    var joined = self
    switch lesson.subject {
    case .topics:
      joined.topics = Learned.merged(topics, lesson.changes)
      joined.topicCertainty = lesson.certainty ?? topicCertainty
    case .quadrants:
      joined.quadrants = Learned.merged(quadrants, lesson.changes)
      joined.quadrantCertainty = lesson.certainty ?? quadrantCertainty
    }
    return joined
  }

  private static func merged(
    _ words: [String: [Keyword]], _ changes: [String: [Lesson.KeywordChange]]
  ) -> [String: [Keyword]] {
    words.merging(changes.mapValues { $0.map(\.keyword) }) { known, new in
      let names = Set(new.map(\.name))
      return (known.filter { !names.contains($0.name) } + new).sorted(by: Learned.standsFirst)
    }.mapValues { $0.sorted(by: Learned.standsFirst) }
  }

  /// By language, the heaviest words first.
  private static func standsFirst(_ left: Keyword, _ right: Keyword) -> Bool {
    (left.language, -left.weight, left.text) < (right.language, -right.weight, right.text)
  }
}

extension WordList {
  /// The words with learned weights over them; what is learned to count nothing is left out.
  package func learned(_ keywords: [Keyword]) -> WordList {
    var list = self
    let names = Set(keywords.map(\.name))
    list.keywords.removeAll { names.contains($0.name) }
    list.keywords += keywords.filter { $0.weight != 0 }
    return list
  }
}
