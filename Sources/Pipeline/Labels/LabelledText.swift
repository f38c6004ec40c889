import Radars
import Signals
import Text

/// A text of which people said what it is about and how mature that is.
struct LabelledText: Sendable {
  var signal: Signal
  var topic: Label
  var quadrant: Label
  var ring: Label
  /// What a second reader said, who did not see the first one's labels.
  var second: SecondReading?
  /// What must stay together when some are put aside for a test.
  var group: String

  enum Label: Equatable, Sendable {
    /// Nobody said anything.
    case missing
    /// It is about none of them, or does not say.
    case none
    case id(String)
    /// The radar does not have it.
    case unknown(String)

    var isSaid: Bool {
      switch self {
      case .none, .id: true
      case .missing, .unknown: false
      }
    }

    var id: String? {
      if case .id(let id) = self { return id }
      return nil
    }
  }

  struct SecondReading: Sendable {
    var topic: Label
    var ring: Label
  }
}

/// A file of labelled texts, one JSON object a line.
struct LabelledFile {
  let texts: [LabelledText]

  /// - Throws: a PipelineError that names file and line, where a line is no text or where no label is
  ///   one of the radar's.
  init(_ bytes: [UInt8], file: String, _ radar: Radar, today: Day) throws(PipelineError) {
    var texts: [LabelledText] = []
    let names = LabelNames(radar)
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard !line.allSatisfy({ $0 <= 0x20 }) else { continue }
      let object = try TextObject(Array(line), line: number, file: file)
      texts.append(names.labelled(object, today: today))
    }
    self.texts = texts
    guard !texts.contains(where: { $0.topic.isSaid || $0.quadrant.isSaid || $0.ring.isSaid }) else {
      return
    }
    throw PipelineError(
      .input, "\(file): no line has a label that the radar '\(radar.id)' knows",
      advice: "label lines with the ids of its topics, quadrants or rings: "
        + #"{"title": "…", "topic": "\#(radar.topics.first?.id ?? "…")", "ring": "pilot"}"#)
  }
}

/// Finds what a label means by id, or by what becomes of it as an id: "science/technology" is
/// "science-technology".
private struct LabelNames {
  private let topics: Set<String>
  private let quadrants: Set<String>
  private let rings: Set<String>

  init(_ radar: Radar) {
    topics = Set(radar.topics.map(\.id))
    quadrants = Set(radar.quadrants.map(\.id))
    rings = Set(radar.rings.map(\.id))
  }

  func labelled(_ object: TextObject, today: Day) -> LabelledText {
    var text = LabelledText(
      signal: object.signal(today: today),
      topic: label(object.object["topic"], topics),
      quadrant: label(object.object["quadrant"], quadrants),
      ring: label(object.object["ring"], rings),
      group: object["group"] ?? object["id"] ?? "\(object.line)")
    if let second = object.object["second"] {
      text.second = .init(
        topic: label(second["topic"], topics), ring: label(second["ring"], rings))
    }
    if case .unknown(let name) = text.quadrant, case .missing = text.topic,
      let topic = id(name, topics)
    {
      // Data from elsewhere calls its classes quadrants, also where a radar has them as topics.
      text.topic = .id(topic)
      text.quadrant = .missing
    }
    return text
  }

  private func label(_ value: JSONValue?, _ known: Set<String>) -> LabelledText.Label {
    switch value {
    case nil: .missing
    case .null: .none
    case .string(""): .missing
    case .string(let name): id(name, known).map { .id($0) } ?? .unknown(name)
    default: .missing
    }
  }

  private func id(_ name: String, _ known: Set<String>) -> String? {
    if known.contains(name) { return name }
    let slug = String(
      name.lowercased().unicodeScalars.map { scalar -> Character in
        scalar.isASCII && scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          ? Character(scalar) : "-"
      })
    return known.contains(slug) ? slug : nil
  }
}
