import Signals

extension Evaluation {
  /// The figures as tables and sentences.
  package var lines: [String] {
    var lines = ["\(texts) labelled texts against the words of the radar '\(radar)'"]
    if !unknown.isEmpty {
      let names = unknown.keys.sorted().prefix(8).map {
        "\(TerminalText.safe($0)) (\(unknown[$0] ?? 0))"
      }
      lines.append(
        "Left out, since the radar does not have the label: " + names.joined(separator: ", "))
    }
    if let topics { lines += section("Topics", topics) }
    if let leftAlone {
      lines.append("  about no topic, left alone:  \(leftAlone.words)")
    }
    if let quadrants { lines += section("Quadrants", quadrants) }
    if let rings { lines += section(rings) }
    if let topicAgreement { lines += ["", "Two readers agree on topics: \(topicAgreement.words)"] }
    if let ringAgreement { lines.append("Two readers agree on rings:  \(ringAgreement.words)") }
    return lines
  }

  private func section(_ title: String, _ figures: AnswerFigures) -> [String] {
    var lines = [
      "", title,
      "  answered:                    \(figures.answered.words)",
      "  right:                       \(figures.right.words)",
      "  right of the answered:       \(figures.rightOfAnswered.words)",
      "  macro-F1:                    \(Decimal.percent(figures.macroF1))",
      "  right of the 40 in 100 with the widest lead: \(figures.widest.words)",
      "  sure:                        \(figures.sure.words)",
      "  right of the sure:           \(figures.rightOfSure.words)",
    ]
    if figures.byLanguage.count > 1 {
      lines.append("  right by language:")
      lines += figures.byLanguage.keys.sorted().map { language in
        "    \(language)  \(figures.byLanguage[language]?.words ?? "")"
      }
    }
    return lines + reliability(figures.reliability)
  }

  private func reliability(_ reliability: Reliability) -> [String] {
    guard let error = reliability.error else { return [] }
    let rows = reliability.parts.map { part in
      [
        Decimal.percent(part.confidence), Decimal.percent(part.right.thousandths),
        "\(part.right.of)",
      ]
    }
    return ["  how sure, and how often right (apart by \(Decimal.percent(error)) in the mean):"]
      + TextTable(
        [
          .init(name: "sure", alignment: .right, mostWidth: 8),
          .init(name: "right", alignment: .right, mostWidth: 8),
          .init(name: "answers", alignment: .right, mostWidth: 8),
        ], rows: rows
      ).lines(indent: "    ")
  }

  private func section(_ rings: RingFigures) -> [String] {
    [
      "", "Rings, of texts about a topic",
      "  sure answers:                \(rings.answered.words)",
      "  right of the sure:           \(rings.rightOfAnswered.words)",
      "  any leading ring:            \(rings.leading.words)",
      "  right of the leading:        \(rings.rightOfLeading.words)",
      "  says no ring, left unsure:   \(rings.leftAlone.words)",
      "  always the most frequent:    \(rings.mostFrequent.words)",
      "  always the topic's ring before: \(rings.ringBefore.words)",
    ]
  }
}

extension Share {
  /// `64 of 100 (64.0 %; 54.2 to 72.7)`
  var words: String {
    guard let thousandths, let interval else { return "none to count" }
    return "\(count) of \(of) (\(Decimal.percent(thousandths)); "
      + "\(Decimal.tenths(interval.lowerBound)) to \(Decimal.tenths(interval.upperBound)))"
  }
}

extension Agreement {
  fileprivate var words: String {
    same.words + (kappa.map { ", kappa \(Decimal.written($0))" } ?? "")
  }
}
