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

  /// The words of a lesson in place of earlier ones about the same; the rest in the same order.
  package func joined(_ lesson: Lesson) -> Learned {
    var joined = self
    joined.topics = topics.mapValues { $0.sorted(by: Learned.standsFirst) }
    joined.quadrants = quadrants.mapValues { $0.sorted(by: Learned.standsFirst) }
    switch lesson.subject {
    case .topics:
      joined.topics = Learned.ordered(lesson.changes)
      joined.topicCertainty = lesson.certainty
    case .quadrants:
      joined.quadrants = Learned.ordered(lesson.changes)
      joined.quadrantCertainty = lesson.certainty
    }
    return joined
  }

  private static func ordered(
    _ changes: [String: [Lesson.KeywordChange]]
  ) -> [String: [Keyword]] {
    changes.mapValues { $0.map(\.keyword).sorted(by: standsFirst) }
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

extension Radar {
  /// The radar without what it learned about a subject, so that it is learned anew from all that
  /// people said, and figures do not test words on the texts that taught them.
  package func without(_ subject: Lesson.Subject) -> Radar {
    var radar = self
    switch subject {
    case .topics: (radar.learned.topics, radar.learned.topicCertainty) = ([:], nil)
    case .quadrants: (radar.learned.quadrants, radar.learned.quadrantCertainty) = ([:], nil)
    }
    return radar
  }
}
