import Signals
package import Text

extension Evaluation {
  /// The figures for machines; shares in thousandths with their counts and intervals.
  package var json: JSONValue {
    var object: [String: JSONValue] = [
      "radar": .string(radar), "texts": .integer(texts),
      "unknownLabels": .object(unknown.mapValues(JSONValue.integer)),
    ]
    object["topics"] = topics?.json
    object["quadrants"] = quadrants?.json
    object["rings"] = rings?.json
    object["offTopicLeftAlone"] = leftAlone?.json
    object["topicAgreement"] = topicAgreement?.json
    object["ringAgreement"] = ringAgreement?.json
    return .object(object)
  }
}

extension Share {
  var json: JSONValue {
    .object([
      "count": .integer(count), "of": .integer(of),
      "share": thousandths.map(JSONValue.integer) ?? .null,
      "from": interval.map { .integer($0.lowerBound) } ?? .null,
      "to": interval.map { .integer($0.upperBound) } ?? .null,
    ])
  }
}

extension AnswerFigures {
  var json: JSONValue {
    .object([
      "answered": answered.json, "right": right.json, "rightOfAnswered": rightOfAnswered.json,
      "macroF1": macroF1.map(JSONValue.integer) ?? .null, "widest40": widest.json,
      "sure": sure.json, "rightOfSure": rightOfSure.json,
      "byLanguage": .object(byLanguage.mapValues(\.json)),
      "calibrationError": reliability.error.map(JSONValue.integer) ?? .null,
      "reliability": .array(
        reliability.parts.map { part in
          .object(["confidence": .integer(part.confidence), "right": part.right.json])
        }),
    ])
  }
}

extension RingFigures {
  fileprivate var json: JSONValue {
    .object([
      "sure": answered.json, "rightOfSure": rightOfAnswered.json, "leading": leading.json,
      "rightOfLeading": rightOfLeading.json, "silentLeftAlone": leftAlone.json,
      "mostFrequent": mostFrequent.json, "ringBefore": ringBefore.json,
    ])
  }
}

extension Agreement {
  fileprivate var json: JSONValue {
    .object(["same": same.json, "kappa": kappa.map(JSONValue.integer) ?? .null])
  }
}
