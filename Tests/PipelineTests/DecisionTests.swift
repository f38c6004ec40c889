import Foundation
import Pipeline
import TestSupport
import Testing
import Text

@Suite("What people decide counts from that moment on, and for good")
struct DecisionTests {
  private let workspace: TestWorkspace

  init() throws { workspace = try HeatWorkspace.scanned() }

  private var decisions: [String] {
    let text = try? workspace.folder.text("radars/heat/decisions.jsonl")
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  @Test("A placement wins over the proposal and survives every later scan")
  func placement() throws {
    #expect(try workspace.json("explain", "heat", "membranes")["ring"]?.string == "watch")
    let placed = try workspace.scout("place", "heat", "membranes", "Pilot", "--why", "two makers")
    #expect(placed.code == 0 && placed.lines == ["placed membranes in Pilot on heat"])
    try workspace.write(
      HeatWorkspace.gamma + [Entry("c3", "Prototype of a membrane leaks", day: "2026-11-20")],
      to: "gamma")
    let later = workspace.at("2026-11-23T06:00:00Z")
    try later.scan()
    let explained = try later.json("explain", "heat", "membranes")
    #expect(explained["ring"]?.string == "pilot" && explained["basis"]?.string == "placement")
    let lines = explained["lines"]?.array.compactMap(\.string) ?? []
    #expect(lines.contains("Pilot: decided by Rasa on 2026-11-16, because: two makers"))
    let blip = try #require(try later.picture("radar", "heat").element("blip", topic: "membranes"))
    #expect(blip.attributes["data-ring"] == "pilot")
  }

  @Test("A decision of the day after the scan is seen at once, without another scan")
  func dayAfter() throws {
    let tuesday = workspace.at("2026-11-17T09:00:00Z")
    _ = try tuesday.scout("place", "heat", "membranes", "adopt", "--why", "they sell it")
    #expect(try tuesday.json("explain", "heat", "membranes")["ring"]?.string == "adopt")
    let blip = try #require(
      try tuesday.picture("radar", "heat").element("blip", topic: "membranes"))
    #expect(blip.attributes["data-ring"] == "adopt")
    let friday = workspace.at("2026-11-20T09:00:00Z")
    let signal = try workspace.signal("Second pilot plant with a heat pump opens in Turku")
    _ = try friday.scout("dismiss", signal, "--topic", "heat-pumps")
    #expect(try friday.json("explain", "heat", "heat-pumps")["signals"] == .integer(1))
  }

  @Test("A placement needs a reason, a known topic and a known ring")
  func wrongPlacements() throws {
    let cases = [
      (["membranes", "pilot"], "a placement needs a reason"),
      (["membranes", "pilot", "--why", "  "], "a placement needs a reason"),
      (["membrans", "pilot", "--why", "x"], "did you mean 'membranes'?"),
      (["membranes", "assess", "--why", "x"], "adopt, pilot, explore, watch"),
    ]
    for (arguments, words) in cases {
      let ending = try Program("scout").run(
        ["place", "heat"] + arguments + ["--now", demoTime], in: workspace.folder.path)
      #expect(ending.code == 2 && ending.output.isEmpty)
      #expect(ending.message.contains(words), "\(ending.message)")
    }
    #expect(decisions == [])
  }

  @Test("A dismissed hit is no evidence any more, a kept one is again")
  func dismissAndKeep() throws {
    func proposal() throws -> JSONValue? {
      try workspace.json("explain", "heat", "heat-pumps")["proposal"]
    }
    let signal = try workspace.signal("Second pilot plant with a heat pump opens in Turku")
    let before = try proposal()
    #expect(before?["sources"] == .integer(2) && before?["verdict"]?.string == "sure")
    let dismissed = try workspace.scout(
      "dismiss", String(signal.prefix(6)), "--topic", "heat-pumps", "--why",
      "about a football pitch")
    #expect(dismissed.code == 0 && dismissed.text.hasPrefix("dismissed: Second pilot plant"))
    let after = try proposal()
    #expect(after?["sources"] == .integer(1) && after?["evidence"]?.array.count == 1)
    #expect(after?["scores"]?.array.first?["points"] == .integer(2865))
    _ = try workspace.scout("keep", signal, "--topic", "heat-pumps")
    #expect(try proposal() == before)
    #expect(decisions.count == 2)
  }

  @Test("A signal dismissed as a whole leaves the list, and is seen with --all")
  func dismissWhole() throws {
    let signal = try workspace.signal("Heat storage is talked about in the council")
    _ = try workspace.scout("dismiss", signal)
    #expect(!(try workspace.scout("signals", "heat")).text.contains(signal))
    let all = try workspace.scout("signals", "heat", "--all").text
    #expect(all.contains(signal) && all.contains("dismissed; no topic; Beta"))
  }

  @Test("A promoted signal is evidence of a topic that its words do not name")
  func promote() throws {
    let signal = try workspace.signal("Choir sings under the bridge")
    #expect(try workspace.json("explain", "heat", "sand-heaters")["signals"] == .integer(0))
    #expect(try workspace.scout("promote", signal, "--topic", "sand-heaters").code == 0)
    #expect(try workspace.json("explain", "heat", "sand-heaters")["signals"] == .integer(1))
    #expect(try workspace.scout("signals", "heat").text.contains("promoted; sand-heaters; Gamma"))
  }

  @Test("A signal promoted to a new topic is a card in the board's Inbox")
  func newTopic() throws {
    let signal = try workspace.signal("Choir sings under the bridge")
    let name = "Bridge <b>choirs</b> & \"heat\" 🎄"
    let done = try workspace.scout("promote", signal, "--new-topic", name)
    #expect(done.code == 0 && done.text.contains("topic bridge-b-choirs-b-heat"))
    let card = try #require(
      try workspace.picture("board", "heat").element("card", topic: "bridge-b-choirs-b-heat"))
    #expect(card.attributes["data-column"] == "inbox")
    for word in ["<b>choirs</b>", "&", "\"heat\"", "🎄"] { #expect(card.text.contains(word)) }
    let both = try workspace.scout("promote", signal, "--new-topic", "X", "--topic", "membranes")
    #expect(both.code == 2 && both.message.contains("either --topic or --new-topic"))
  }

  @Test("A signal entered by hand is scored like any other")
  func add() throws {
    let added = try workspace.scout(
      "add", "heat", "--title", "Sand heater passes its year in a pilot plant", "--link",
      "https://other.example/sand", "--date", "2026-11-14")
    #expect(added.code == 0 && added.text.hasPrefix("added "))
    let explained = try workspace.json("explain", "heat", "sand-heaters")
    #expect(explained["ring"]?.string == "pilot")
    #expect(
      explained["proposal"]?["evidence"]?.array.first?["link"]?.string
        == "https://other.example/sand")
    let script = try workspace.scout("add", "heat", "--title", "X", "--link", "javascript:alert(1)")
    #expect(script.code == 2 && decisions.count == 1)
  }

  @Test("A card moves, and says who, what and when; parking needs a day and dropping a reason")
  func card() throws {
    _ = try workspace.scout(
      "card", "heat", "heat-pumps", "--column", "screening", "--owner", "Jonas", "--next",
      "visit the dairy", "--on", "2026-12-04")
    let card = try #require(
      try workspace.picture("board", "heat").element("card", topic: "heat-pumps"))
    #expect(card.attributes["data-column"] == "screening")
    for words in ["Jonas", "visit the dairy", "2026-12-04"] { #expect(card.text.contains(words)) }
    let refusals = [
      (["--column", "parked"], "add --until"), (["--column", "dropped"], "add --why"),
      (["--column", "dropped", "--why", "  "], "add --why"), ([], "nothing to change"),
      (["--column", "nowhere"], "'nowhere'"), (["--until", "2027-03-01"], "add --column parked"),
      (["--column", "parked", "--until", "2026-11-16"], "name a later day"),
      (["--column", "screening"], "is in screening already"), (["--on", "2026-02-30"], "--on"),
    ]
    for (arguments, words) in refusals {
      let ending = try Program("scout").run(
        ["card", "heat", "heat-pumps", "--now", demoTime] + arguments, in: workspace.folder.path)
      #expect(ending.code == 2 && ending.message.contains(words), "\(arguments): \(ending.message)")
    }
    let undated = try Program("scout").run(
      ["card", "heat", "membranes", "--on", "2026-12-24", "--now", demoTime],
      in: workspace.folder.path)
    #expect(undated.code == 2 && undated.message.contains("add --next"))
    #expect(decisions.count == 1)
  }

  @Test("A torn last line is told with its line, and the next decision is not lost to it")
  func tornLine() throws {
    let file = URL(filePath: workspace.folder.path("radars/heat/decisions.jsonl"))
    _ = try workspace.scout("place", "heat", "membranes", "pilot", "--why", "first")
    let whole = try workspace.folder.bytes("radars/heat/decisions.jsonl")
    try Data(whole + whole.prefix(40)).write(to: file)
    _ = try workspace.scout("place", "heat", "heat-pumps", "adopt", "--why", "second")
    try #require(decisions.count == 3, "\(decisions)")
    #expect(Array(decisions[0].utf8) + [0x0A] == whole)

    let checked = try workspace.scout("check")
    #expect(checked.code == 2)
    #expect(checked.lines.count == 1)
    #expect(
      checked.firstLine.hasPrefix(
        "radars/heat/decisions.jsonl:2: error: this line is not a decision"))
    let drawn = try workspace.scout("radar", "heat")
    #expect(drawn.code == 2 && drawn.message.contains("decisions.jsonl:2:"))

    try Data((decisions[0] + "\n" + decisions[2] + "\n").utf8).write(to: file)
    #expect(try workspace.json("explain", "heat", "membranes")["ring"]?.string == "pilot")
    #expect(try workspace.json("explain", "heat", "heat-pumps")["ring"]?.string == "adopt")
  }
}
