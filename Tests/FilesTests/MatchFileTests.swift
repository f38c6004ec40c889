import Files
import Radars
import Testing
import Text

@Suite("The file of matches")
struct MatchFileTests {
  private let file = "radars/matches.yaml"

  @Test("It says which topics are the same, which are not, and which ring is which")
  func read() {
    let (read, problems) = MatchFile.read(
      """
      matches:
        - same: [food/heat, energy/heat-pumps]
          why: both mean large ones
          by: Rasa
          date: 2026-11-16
        - different: [food/twin, energy/twin]
      scale: food
      rings:
        energy: {use: adopt, hold: none}
      """, file: file)
    #expect(problems.isEmpty)
    #expect(
      read.matches == [
        TopicMatch(
          RadarTopic("food/heat")!, RadarTopic("energy/heat-pumps")!, isSame: true,
          why: "both mean large ones", who: "Rasa", date: Day("2026-11-16")),
        TopicMatch(RadarTopic("food/twin")!, RadarTopic("energy/twin")!, isSame: false),
      ])
    #expect(
      read.rings == RingTable(scale: "food", rings: ["energy": ["use": "adopt", "hold": nil]]))
  }

  @Test(
    "What is wrong in it is told with its line",
    arguments: [
      ("matches:\n  - same: [a/b]\n", "2:", "a match is of two topics"),
      ("matches:\n  - same: [a/b, a/c]\n", "2:", "topics of one radar"),
      ("matches:\n  - same: [a/b, c]\n", "2:", "'c' is not a topic of a radar"),
      ("matches:\n  - why: x\n", "2:", "either 'same' or 'different'"),
      ("matches:\n  - same: [a/b, c/d]\n    date: soon\n", "3:", "'soon' is not a day"),
      ("rings: [a]\n", "1:", "should be keys and values"), ("matchs: []\n", "1:", "did you mean"),
    ])
  func errors(text: String, line: String, message: String) {
    let problems = MatchFile.read(text, file: file).problems.map(\.description)
    #expect(problems.contains { $0.contains(":\(line)") && $0.contains(message) }, "\(problems)")
  }

  @Test(
    "A match is added behind the others, and what people wrote stays",
    arguments: [
      nil, "", "# ours\nscale: food\n",
      "matches:\n- same: [a/b, c/d]\n# done\n\nrings:\n  a: {x: y}\n",
      "matches:\n    - different: [a/b, c/d]\n      why: \"no\"\n\n",
    ])
  func added(old: String?) throws {
    let match = TopicMatch(
      RadarTopic("north/a")!, RadarTopic("south/b")!, isSame: true,
      why: "so \"they\" say: \\ #1\u{1b}\u{85}\n* — ž", who: "Rasa", date: Day("2026-11-16"))
    let new = try #require(MatchWriting(match).text(in: old, file: file))
    let (read, problems) = MatchFile.read(new, file: file)
    #expect(problems.isEmpty && read.matches.last == match)
    let before = MatchFile.read(old ?? "matches: []", file: file).file
    #expect(read.matches.count == before.matches.count + 1 && read.rings == before.rings)
    for line in (old ?? "").split(separator: "\n") { #expect(new.contains(line)) }
  }

  @Test("A list on one line leaves no place, and nothing is written")
  func noPlace() {
    let match = TopicMatch(RadarTopic("north/a")!, RadarTopic("south/b")!, isSame: true)
    #expect(
      MatchWriting(match).text(in: "matches: [{same: [a/b, c/d]}]\n", file: file) == nil)
  }
}
