package import Radars
import Signals
package import Text

/// Classifies texts from elsewhere, one JSON object a line, with a radar's words.
package struct Classifier: Sendable {
  private let reader: SignalReader
  private let today: Day

  package init(_ radar: Radar, today: Day) {
    self.today = today
    reader = SignalReader(radar.scoringModel)
  }

  /// The object of the line with quadrant, ring (null: unsure), confidence, topics and evidence
  /// added, and with the language where it named none and the text tells.
  ///
  /// - Throws: a PipelineError that names the line, where it is no object with a title or a text.
  package func classify(line: [UInt8], number: Int) throws(PipelineError) -> [UInt8] {
    let input = try TextObject(line, line: number)
    var object = input.object
    let signal = input.signal(today: today)
    let reading = reader.read(signal)
    if !input.namesLanguage, let told = signal.language { object["lang"] = .string(told) }
    for (key, value) in answer(reading) { object[key] = value }
    do {
      return try JSON.bytes(of: JSONValue.object(object))
    } catch {
      throw PipelineError(.failure, "line \(number): the answer cannot be written: \(error)")
    }
  }

  private func answer(_ reading: Reading) -> [String: JSONValue] {
    let ring = RingRule.answer(reading, reader.model)
    return [
      "quadrant": reading.quadrant.map { .string($0.id) } ?? .null,
      "ring": ring.id.map(JSONValue.string) ?? .null,
      "confidence": .object([
        "quadrant": share(reading.quadrant?.confidence ?? 0),
        "topic": share(reading.topic?.confidence ?? 0), "ring": share(ring.confidence),
      ]),
      "topics": .array(reading.hits.map(topic)),
      "because": .object([
        "topic": reading.topic.map(reasons) ?? .null,
        "quadrant": reading.quadrant.map(reasons) ?? .null,
      ]),
      "evidence": .array(ring.cues.map(evidence)),
      "brake": .array(ring.brake.map(evidence)),
    ]
  }

  private func share(_ thousandths: Int) -> JSONValue {
    .number(Double(thousandths) / 1000)
  }

  private func topic(_ hit: Hit) -> JSONValue {
    .object([
      "id": .string(hit.topic), "score": .integer(hit.score), "lines": lines(hit.lines),
    ])
  }

  /// What an answer is made of: the lines add up to the score, and the lead over the next best says
  /// how sure it is.
  private func reasons(_ guess: Guess) -> JSONValue {
    .object([
      "id": .string(guess.id), "score": .integer(guess.score), "lead": .integer(guess.lead),
      "lines": lines(guess.lines),
    ])
  }

  private func lines(_ lines: [ScoreLine]) -> JSONValue {
    .array(
      lines.map { line in
        .object([
          "kind": .string(line.kind.rawValue), "keyword": .string(line.keyword),
          "found": .string(line.found), "points": .integer(line.points),
          "field": line.place.map { .string($0.field.rawValue) } ?? .null,
          "word": line.place.map { .integer($0.word) } ?? .null,
        ])
      })
  }

  private func evidence(_ cue: FoundCue) -> JSONValue {
    .object([
      "ring": cue.ring.map(JSONValue.string) ?? .null, "cue": .string(cue.cue),
      "found": .string(cue.found), "near": .string(cue.near), "quote": .string(cue.quote),
      "field": .string(cue.place.field.rawValue), "weight": .integer(cue.weight),
      "speaking": .integer(cue.speaking), "repetition": .integer(cue.repetition),
      "points": .integer(cue.points),
    ])
  }
}
