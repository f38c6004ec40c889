/// The results as README.md shows them.
enum Report {
  /// Resident memory that a process of scout may need at most.
  private static let residentGoal = 96_000_000

  static func table(of contest: Contest) -> String {
    var lines = [
      "", "\(contest.feeds) feeds:", "",
      "| what | seconds | ratio | goal | on the cores | resident |", "|---|--:|--:|--:|--:|--:|",
    ]
    for discipline in Discipline.allCases {
      guard let result = contest.results[discipline], let base = contest.results[discipline.base]
      else { continue }
      let goal = discipline.goal.map { "≤ \($0.text)" } ?? ""
      let cells = [
        discipline.title, result.seconds.text, (result.seconds / base.seconds).text, goal,
        "\(result.processorSeconds.text) s", "\(result.resident / 1_000_000) MB",
      ]
      lines.append("| \(cells.joined(separator: " | ")) |")
    }
    return lines.joined(separator: "\n")
  }

  /// Time a feed, for each number of feeds.
  static func curve(of contests: [Contest]) -> String {
    let disciplines = [Discipline.curl, .fetcher, .scan, .coldScan, .curlUnchanged, .scanUnchanged]
    var lines = [
      "", "Milliseconds a feed:", "",
      "| what |" + contests.map { " \($0.feeds) feeds |" }.joined(),
      "|---|" + String(repeating: "--:|", count: contests.count),
    ]
    for discipline in disciplines {
      let cells = contests.map { contest in
        contest.results[discipline].map { ($0.seconds * 1_000 / Double(contest.feeds)).text } ?? ""
      }
      lines.append("| \(([discipline.title] + cells).joined(separator: " | ")) |")
    }
    return lines.joined(separator: "\n")
  }

  /// The goals that were missed, a line each.
  static func missed(in contest: Contest) -> [String] {
    Discipline.allCases.flatMap { discipline -> [String] in
      guard let result = contest.results[discipline], let base = contest.results[discipline.base]
      else { return [] }
      var lines: [String] = []
      if let goal = discipline.goal, result.seconds > goal * base.seconds {
        lines.append("took longer than \(goal.text) times as long")
      }
      if discipline.isOfScout, result.resident > residentGoal {
        lines.append("needed more than \(residentGoal / 1_000_000) MB")
      }
      return lines.map { "\(contest.feeds) feeds: \(discipline.title) \($0)" }
    }
  }
}

extension Double {
  /// With two places.
  var text: String {
    let hundredths = Int((self * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}
