/// The fixed words of what a workshop is led by and leaves behind, in one language; `{…}` stands for
/// what is put in its place. A language that wants a native reader says so.
package struct MeetingWords: Sendable {
  /// The code of the language.
  package var language: String
  package var agenda: AgendaWords
  package var script: ScriptWords
  package var minutes: ProtocolWords

  /// The words of a language, or English where it is none of the ten.
  package static func of(_ language: String) -> MeetingWords {
    let code = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    let name = code == "nb" || code == "nn" ? "no" : code
    return all.first { $0.language == name } ?? english
  }

  package static let all = [
    english, swedish, finnish, lithuanian, german, danish, norwegian, polish, latvian, estonian,
  ]
}

/// What is said of topics to be discussed, and of what is not seen.
package struct AgendaWords: Sendable {
  package var agenda: String
  /// With `{count}` and `{minutes}`.
  package var intro: String
  /// How the points come about.
  package var rule: String
  package var number, topic, standing, points, minutes: String
  package var blindSpots, noSignal: String
  /// Topics of others that this cluster does not know, and those that it knows without a ring.
  package var unknown, withoutRing: String
  package var quadrants, feedsUnknown, none: String
  /// At the foot of what is made before the workshop.
  package var source: String
}

/// The facilitator's script: nine steps, from the day before to the last minute.
package struct ScriptWords: Sendable {
  package var script: String
  package var steps: [Step]

  package struct Step: Sendable {
    package var title: String
    package var text: String

    init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }
}

/// What is said of counted votes.
package struct ProtocolWords: Sendable {
  package var minutes, rule: String
  package var decided, ring, before, votes, byCluster, spread, impact: String
  package var apart, apartText: String
  package var dots, notVoted, next, nextText, nobody: String
  package var source: String
}
