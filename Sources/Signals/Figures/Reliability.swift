/// Whether answers that are "80 % sure" are right 8 times in 10.
package struct Reliability: Equatable, Sendable {
  /// Answers of about one confidence.
  package struct Part: Equatable, Sendable {
    /// The confidences in it, thousandths.
    package var range: Range<Int>
    /// Their mean, thousandths.
    package var confidence: Int
    package var right: Share
  }

  /// Ten parts of one width, without empty ones.
  package let parts: [Part]
  /// How far confidence and rightness are apart in the mean (expected calibration error: Naeini,
  /// Cooper, Hauskrecht 2015), thousandths; nil where there is no answer.
  package let error: Int?

  package init(_ answers: [(confidence: Int, isRight: Bool)]) {
    parts = stride(from: 0, to: 1000, by: 100).compactMap { start in
      let range = start..<(start == 900 ? 1001 : start + 100)
      let inside = answers.filter { range.contains($0.confidence) }
      guard !inside.isEmpty else { return nil }
      return Part(
        range: range, confidence: inside.reduce(0) { $0 + $1.confidence } / inside.count,
        right: Share(inside.count { $0.isRight }, of: inside.count))
    }
    let apart = parts.reduce(0) { sum, part in
      sum + abs(part.confidence * part.right.of - part.right.count * 1000)
    }
    error = answers.isEmpty ? nil : apart / answers.count
  }
}
