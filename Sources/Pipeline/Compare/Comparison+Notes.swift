package import Radars

extension Comparison {
  /// What people should know of how the radars were made comparable: nothing of it in silence.
  package var notes: [String] {
    mappingNotes + joinNotes + doubtNotes + contradictionNotes
      + matching.unknown.map {
        "a match names \($0), which is not on that radar (any more): mend it or strike it out"
      }
  }

  /// Whether people said what cannot all be true.
  package var needsALook: Bool {
    !matching.contradictions.isEmpty || !matching.unknown.isEmpty
  }
}

extension Comparison {
  /// More of a kind are counted, and told by --json.
  private static let mostTold = 12

  private var mappingNotes: [String] {
    let scale = rings.map(\.id).joined(separator: ", ")
    let told = mapped.map { mapping -> String in
      let ring = "\(mapping.radar)/\(mapping.ring)"
      guard let to = mapping.to else {
        let topics = "\(mapping.topics) topic\(mapping.topics == 1 ? "" : "s")"
        return "  \(ring) fits nowhere (\(topics) without a place on the scale)"
      }
      let also = mapping.also.map { ", as well as \($0): the farther one was taken" } ?? ""
      return "  \(ring) stands as \(to) (\(mapping.how.words))\(also)"
    }
    guard !told.isEmpty else { return [] }
    return ["rings differ; the common scale is \(scale)"] + told
      + ["  say otherwise in a file with `rings:` and --rings FILE (docs/comparison.md)"]
  }

  private var joinNotes: [String] {
    let named = matching.joins.filter { $0.how == .name }
    let people = matching.joins.count - named.count
    let first = people == 0 ? [] : ["\(Comparison.topics(people)) matched as people said"]
    guard !named.isEmpty else { return first }
    let told = named.prefix(Comparison.mostTold).map { join in
      "  \(join.one) = \(join.other): \"\(TerminalText.safe(join.words ?? ""))\""
        + (join.language.map { " (\($0))" } ?? "")
    }
    return first + [
      "\(Comparison.topics(named.count)) matched by equal names; if that is wrong, "
        + "say `scout match … --different`:"
    ] + told + Comparison.rest(named.count)
  }

  private var doubtNotes: [String] {
    let doubtful = matching.doubtful
    guard !doubtful.isEmpty else { return [] }
    let told = doubtful.prefix(Comparison.mostTold).map { match in
      "  \(Decimal.written(match.score)) \(match.one) ~ \(match.other): "
        + match.reasons.map(\.told).joined(separator: "; ")
    }
    let lead = "\(Comparison.topics(doubtful.count)) may be the same, and nothing was joined; say "
    return [lead + "`scout match ONE OTHER --same --why …`, or --different:"] + told
      + Comparison.rest(doubtful.count)
  }

  private var contradictionNotes: [String] {
    matching.contradictions.map { said in
      "these matches cannot all be true, and none of them was followed: "
        + said.map { "\($0.one) \($0.isSame ? "=" : "≠") \($0.other)" }.joined(separator: ", ")
    }
  }

  private static func topics(_ count: Int) -> String {
    count == 1 ? "1 pair of topics" : "\(count) pairs of topics"
  }

  private static func rest(_ count: Int) -> [String] {
    count > mostTold ? ["  and \(count - mostTold) more, which --json lists"] : []
  }
}

extension RingMapping.How {
  /// What the mapping rests on, in words.
  fileprivate var words: String {
    switch self {
    case .same: "the same ring"
    case .trl: "by readiness levels"
    case .horizon: "by years"
    case .given: "as people said"
    case .nothing: "nothing tells"
    }
  }
}

extension DoubtfulMatch.Reason {
  /// The reason in words, with what was found in quotes.
  fileprivate var told: String {
    let found = words.map { "\"\(TerminalText.safe($0))\"" }.joined(separator: ", ")
    let language = language.map { " (\($0))" } ?? ""
    return switch kind {
    case .sameID: "the same id \(found), which others have too"
    case .sameName: "the same name \(found)\(language), which others have too"
    case .nameIsKeyword: "the name of one is a keyword of the other: \(found)\(language)"
    case .sameNameAcross: "the same name in two languages: \(found)"
    case .similarNames: "their names share \(found)\(language)"
    case .commonKeywords: "both have the keywords \(found)"
    }
  }
}
