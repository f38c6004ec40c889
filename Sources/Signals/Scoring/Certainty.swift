/// How often an answer was right that led the next best by so much: a table read off labelled
/// signals, not a formula.
///
/// Between two rows the share grows evenly; before the first and after the last row it is theirs.
/// (A reliability table, as of DeGroot and Fienberg 1983, used as the calibration of Zadrozny and
/// Elkan 2002 with the rows joined by lines.)
package struct Certainty: Equatable, Codable, Sendable {
  /// One row of the table.
  package struct Row: Equatable, Codable, Sendable {
    /// Whole thousandths of score between the best and the second answer.
    package var lead: Int
    /// Thousandths: how many of a thousand such answers were right.
    package var right: Int

    package init(lead: Int, right: Int) {
      self.lead = lead
      self.right = right
    }
  }

  /// By growing lead; the shares never fall.
  package let rows: [Row]

  /// Nil where there is no row, or where leads or shares do not grow.
  package init?(_ rows: [Row]) {
    let areInOrder = zip(rows, rows.dropFirst()).allSatisfy { first, second in
      first.lead < second.lead && first.right <= second.right
    }
    guard !rows.isEmpty, areInOrder, rows.allSatisfy({ (0...1000).contains($0.right) }) else {
      return nil
    }
    self.rows = rows
  }

  private init(checked rows: [(lead: Int, right: Int)]) {
    self.rows = rows.map { Row(lead: $0.lead, right: $0.right) }
  }

  /// Thousandths of 1.
  package func share(ofLead lead: Int) -> Int {
    guard let next = rows.firstIndex(where: { $0.lead > lead }) else {
      return rows.last?.right ?? 0
    }
    guard next > 0 else { return rows[0].right }
    let (low, high) = (rows[next - 1], rows[next])
    return low.right + (high.right - low.right) * (lead - low.lead) / (high.lead - low.lead)
  }

  /// Of topics with hand-written words, measured on our labelled sample; see docs/scoring.md.
  package static let handWrittenTopics = Certainty(checked: [
    (260, 370), (640, 800), (1_200, 905), (2_600, 985),
  ])

  /// Of quadrants with hand-written words, measured on our labelled sample; see docs/scoring.md.
  package static let handWrittenQuadrants = Certainty(checked: [
    (480, 610), (1_125, 870), (1_830, 925), (2_100, 955), (3_280, 980),
  ])
}
