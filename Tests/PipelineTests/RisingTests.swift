import Foundation
import Pipeline
import Radars
import Signals
import TestSupport
import Testing
import Text

@Suite("Rising terms are found, dismissed and promoted")
struct RisingTests {
  private let workspace: TestWorkspace

  init() throws {
    workspace = try HeatWorkspace.make()
    for (number, feed) in ["alpha", "beta", "gamma"].enumerated() {
      try workspace.write(RisingTests.entries(number, weeks: 0..<12), to: feed)
    }
    try workspace.scan()
  }

  /// An entry a week, about nothing; in the last three weeks also about kelp flour, in the last
  /// two about a trade fair, and all along about heat pumps.
  private static func entries(_ feed: Int, weeks: Range<Int>) -> [Entry] {
    weeks.map { week in
      let day = Day("2026-11-15")!.adding(days: -week * 7 - feed)
      let kelp = ["Kelp flour bakes well", "Kelp-flours in bread", "A mill for kelp flour"]
      // Words of its own, so that no entry is a copy of another.
      let own = (0..<12).map { "word\(feed)x\(week)x\($0)" }.joined(separator: " ")
      let fair = week < 2 ? "Trade fair opens." : ""
      return Entry(
        "\(feed)-\(week)", week < 3 ? "\(kelp[feed]) \(names[week])" : "Quiet \(names[week])",
        "\(own) and a heat pump. \(fair)", day: "\(day)")
    }
  }

  private static let names = [
    "Oak", "Elm", "Ash", "Fir", "Yew", "Bay", "Fig", "Sap", "Bud", "Ivy", "Hop", "Rye",
  ]

  private func terms(_ workspace: TestWorkspace) throws -> [String] {
    try workspace.workbench.rising("heat").terms.map(\.name.text)
  }

  @Test("The list names the term, its weeks, its signals and what the score is made of")
  func list() throws {
    let listed = try workspace.scout("rising", "heat")
    #expect(listed.code == 0 && listed.lines[0].contains("the 4 weeks to 2026-11-16"))
    let text = listed.text
    #expect(text.contains("  1  kelp flour (en): 9 signals from 3 sources, none before"))
    #expect(text.contains("week by week: · · · · · · · · · 3 3 3"))
    #expect(text.contains("Kelp flour bakes well Oak, Alpha"))
    #expect(text.contains(" and a heat pump. Trade fair opens”"))
    #expect(text.contains("scout rising heat --promote TERM"))
    #expect(!text.lowercased().contains("  heat pump") && !text.contains("Alpha (en)"))
    let again = try workspace.scout("rising", "heat")
    #expect(again.output == listed.output)
    let few = try workspace.scout("rising", "heat", "--limit", "1")
    #expect(few.text.contains("more with a lower score: add --limit"))
  }

  @Test("As JSON, a term a line, its score can be worked out again")
  func json() throws {
    let first = try workspace.json("rising", "heat", "--limit", "1")
    #expect(first["term"]?.string == "kelp flour" && first["language"]?.string == "en")
    let variants = first["variants"]?.array.compactMap(\.string) ?? []
    #expect(variants.contains("Kelp-flours"))
    guard case .integer(let score)? = first["score"],
      case .integer(let likelihood)? = first["logLikelihood"],
      case .integer(let acceleration)? = first["acceleration"]
    else { return #expect(Bool(false), "no score") }
    #expect(score == likelihood * acceleration / 1000 && score > 0)
    #expect(first["rise"]?["recent"]?["with"] == .integer(9))
    #expect(first["weeks"]?.array.count == 12 && first["signals"]?.array.count == 9)
    let signal = first["signals"]?.array.first
    #expect(signal?["source"]?.string == "Alpha" && signal?["date"]?.string == "2026-11-15")
    #expect(signal?["link"]?.string == "https://news.example/0-0")
    #expect(signal?["quote"]?.string == "Kelp flour bakes well Oak")
    #expect(first["firstSeen"]?.string == "2026-10-30")
  }

  @Test("A dismissed term stays away after the next scan, in all of its forms, with who and why")
  func dismiss() throws {
    #expect(try terms(workspace).contains("Trade fair opens"))
    let done = try workspace.scout(
      "rising", "heat", "--dismiss", "trade fairs", "--why", "comes every autumn", "--by", "Rasa")
    #expect(
      done.code == 0 && done.text == "dismissed: Trade fair opens (heat)\n", "\(done.message)")
    let line = try workspace.folder.text("radars/heat/decisions.jsonl")
    for part in [
      #""action":"dismiss-term""#, #""term":"Trade fair opens""#, #""language":"en""#,
      #""who":"Rasa""#,
      #""why":"comes every autumn""#,
    ] { #expect(line.contains(part)) }
    #expect(try !terms(workspace).contains("Trade fair opens"))

    let more = [
      Entry("f1", "The trade-fairs again", day: "2026-11-20"),
      Entry("f2", "Trade fairs and fair trade", day: "2026-11-21"),
    ]
    try workspace.write(RisingTests.entries(0, weeks: 0..<12) + more, to: "alpha")
    let later = workspace.at("2026-11-23T06:00:00Z")
    try later.scan()
    let left = try terms(later)
    #expect(left.contains("kelp flour"))
    #expect(!left.contains { $0.lowercased().contains("fair") || $0.lowercased() == "trade" })
  }

  @Test("A promoted term is a card in the Inbox with its signals, and rises no more")
  func promote() throws {
    let done = try workspace.scout(
      "rising", "heat", "--promote", "kelp flour", "--why", "two members asked")
    #expect(done.text == "promoted: kelp flour with 9 signals (heat, topic kelp-flour)\n")
    let card = try #require(
      try workspace.picture("board", "heat").element("card", topic: "kelp-flour"))
    #expect(card.attributes["data-column"] == "inbox" && card.text.contains("kelp flour"))
    let inbox = try workspace.workbench.inbox("heat", all: true)
    #expect(inbox.count { $0.status == .promoted } == 9)
    #expect(try !terms(workspace).contains { $0.lowercased().contains("kelp") })
    let twice = try workspace.scout("rising", "heat", "--promote", "kelp flour", "--why", "again")
    #expect(twice.code == 2 && twice.message.contains("no rising term of 'heat'"))
  }

  @Test("A term can join a topic that is there, or get an id and a name of its own")
  func promoteElsewhere() throws {
    let joined = try workspace.copy()
    let done = try joined.scout(
      "rising", "heat", "--promote", "kelp flour", "--topic", "membranes", "--why", "the same")
    #expect(done.text.hasSuffix("(heat, topic membranes)\n"))
    #expect(try joined.json("explain", "heat", "membranes")["signals"] == .integer(9))
    let named = try workspace.scout(
      "rising", "heat", "--promote", "kelp flour", "--topic", "kelp", "--name", "Kelp as food",
      "--why", "a field of its own")
    #expect(named.code == 0)
    let card = try workspace.picture("board", "heat").element("card", topic: "kelp")
    #expect(card?.text.contains("Kelp as food") == true)
  }

  @Test(
    "Wrong use is told, and decides nothing",
    arguments: [
      (["--dismiss", "kelp flour"], "needs a reason"),
      (["--dismiss", "no such thing", "--why", "x"], "is no rising term of 'heat'"),
      (["--dismiss", "kelp flor", "--why", "x"], "did you mean 'kelp flour'?"),
      (["--dismiss", "a", "--promote", "b", "--why", "x"], "either dismissed or promoted"),
      (["--topic", "a"], "go with --promote"), (["--weeks", "0"], "--weeks takes 1 to 26"),
      (
        ["--promote", "kelp flour", "--topic", "membranes", "--name", "M", "--why", "x"],
        "there is a topic 'membranes' already"
      ),
    ])
  func wrongUse(arguments: [String], words: String) throws {
    let ending = try Program("scout").run(
      ["rising", "heat"] + arguments + ["--now", demoTime], in: workspace.folder.path)
    #expect(ending.code == 2 && ending.message.contains(words), "\(ending.message)")
    #expect(!workspace.folder.exists("radars/heat/decisions.jsonl"))
  }

  @Test("Where nothing rises, that is said, and how far the signals reach back")
  func nothing() throws {
    let quiet = try HeatWorkspace.scanned()
    let listed = try quiet.scout("rising", "heat")
    #expect(listed.code == 0 && listed.lines[0].hasPrefix("No word or phrase"))
    #expect(listed.text.contains("reach back to 2026-11-03"))
  }
}
