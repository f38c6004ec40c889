import Files
import Radars
import Signals
import Testing

@Suite("Aliases in YAML")
struct AliasTests {
  @Test(
    "An alias is refused at its place, before it can expand",
    arguments: [
      ("topics: &all [a]\nrings: *all\n", 2, 8), ("topics: [x, *y]\n", 1, 13),
      ("? *k\n: 1\n", 1, 3), ("topics:\n  - *t\n", 2, 5),
    ])
  func refused(text: String, line: Int, column: Int) throws {
    let problem = try #require(Pack.read(text, file: "packs/bomb.yaml").problems.first)
    #expect(problem.line == line)
    #expect(problem.column == column)
    #expect(problem.summary == "there is an alias (*name), which is not read here")
  }

  @Test("Nine levels of aliases end at once")
  func bomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "? *a\(level - 1)\n: &a\(level) {? *a\(level - 1) : 1}\n"
    }
    #expect(Pack.read(text, file: "packs/bomb.yaml").problems.count == 1)
  }

  @Test(
    "An asterisk inside a text is only an asterisk",
    arguments: [
      "topics: []  # see *below\n", "topics: [] # \"\nrings: []\n", "topics: []\n# * a list\n",
    ])
  func harmless(text: String) {
    #expect(Pack.read(text, file: "packs/stars.yaml").problems == [])
  }

  @Test("A quoted asterisk and one within words are text")
  func text() throws {
    let text = """
      topics:
        - {id: star, name: {en: "*star*, '*x'"}, quadrant: q, keywords: {en: [rate *net, "a, *b"]}}
      """
    let (pack, problems) = Pack.read(text, file: "packs/stars.yaml")
    #expect(problems == [])
    #expect(pack.topics.first?.words.keywords.map(\.text) == ["rate *net", "a, *b"])
  }
}
