/// The fixed words of a page in one language; `{…}` stands for what is put in its place.
///
/// What the pictures say too, they say in the same words. A language that wants a native reader
/// says so.
struct PageWords: Sendable {
  /// The code of the language.
  var language: String
  var controls: ControlWords
  var marks: MarkWords
  var topic: TopicWords
  var evidence: EvidenceWords

  /// The words of a language, or English where it is none of the ten. Norwegian goes by `no`, and
  /// by `nb` and `nn` too.
  static func of(_ language: String) -> PageWords {
    let code = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    let name = code == "nb" || code == "nn" ? "no" : code
    return all.first { $0.language == name } ?? english
  }

  static let all = [
    english, swedish, finnish, lithuanian, german, danish, norwegian, polish, latvian, estonian,
  ]
}

/// What people press, type into and are told while they do.
struct ControlWords: Sendable {
  var skip, search, searchHint, filters, clear: String
  /// With `{shown}` and `{all}`.
  var count: String
  var colours, asSystem, light, dark: String
  var radar, keys, zoomIn, zoomOut, wholePicture: String
  var table, close, previous, next, newTab, save, withoutScript: String
  /// The line at the foot of the page.
  var source: String
}

/// What is said of every topic, and asked for by the filters.
struct MarkWords: Sendable {
  var topic, topics, quadrant, ring, movement, marks: String
  var new, movedIn, movedOut, unchanged: String
  var people, proposal, thin, brake: String
  var edition, draft, since, firstEdition: String
  var unplaced, noSignal: String
  /// Of a technology, a trend and a transfer radar.
  var noCue, noWhen, noPhase: String
  var split, removed: String
}

/// What is said of one topic.
struct TopicWords: Sendable {
  var alsoCalled, impact, readiness, signals, perWeek: String
  var why: String
  /// With `{who}`, and `{date}` at its end; with `{ring}`.
  var decided, proposes: String
  var proposesNone, confidence, sources, points: String
  var sure, singleSource, unsure: String
  var history, from, owner, nextStep, need: String
}

/// What is said of the quoted words, and of those who said them.
struct EvidenceWords: Sendable {
  var evidence, counter, warnings, none: String
  /// With `{count}`.
  var more: String
  var research, patent, tradePress, news, company, publicBody, ownNetwork: String
}

extension String {
  /// The text with values in the places of their names; what a value holds is left as it is.
  package func filled(_ values: KeyValuePairs<String, String>) -> String {
    var text = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      let value = values.first { $0.key == name }?.value
      text += rest[..<open] + (value ?? String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
