import Foundation
import Pipeline
import TestSupport
import Testing
import Text

@Suite("Feed lists come in and go out")
struct FeedListTests {
  private static let theirs = """
    <opml version="2.0"><head><title>Theirs</title></head><body>
    <outline text="Heat"><outline text="Pump News" xmlUrl="https://pumps.example/feed"/>
    <outline text="Script" xmlUrl="javascript:alert(1)"/></outline>
    <outline text="Alpha" xmlUrl="heat/alpha.rss"/>
    <outline text="Twice" xmlUrl="http://www.pumps.example/feed/"/>
    </body></opml>
    """

  private func workspace() throws -> TestWorkspace {
    let workspace = try HeatWorkspace.make()
    try workspace.folder.write(Self.theirs, to: "My Žinios (2).opml")
    return workspace
  }

  @Test("A new list is named like the file and is the file; what cannot be read is told")
  func new() throws {
    let workspace = try workspace()
    let made = try workspace.scout("feeds", "import", "My Žinios (2).opml")
    #expect(made.code == 1)
    #expect(
      made.firstLine
        == "feeds/my-zinios-2.opml (new): 1 feed added, 1 was there already, 2 refused")
    #expect(made.text.contains("  added     Pump News (https://pumps.example/feed), in Heat\n"))
    #expect(made.text.contains("  refused   Script (javascript:alert(1)): this is no web address"))
    #expect(
      made.text.contains("  refused   Alpha (heat/alpha.rss): this is a file beside the list"))
    #expect(made.text.contains("Write my-zinios-2 under feeds: in a radar.yaml"))
    #expect(try workspace.folder.text("feeds/my-zinios-2.opml") == Self.theirs)
  }

  @Test("Into a list goes what it lacks, once; what stays out is not put in")
  func into() throws {
    let workspace = try workspace()
    let first = try workspace.scout("feeds", "import", "My Žinios (2).opml", "--into", "heat")
    #expect(first.code == 1 && first.text.contains("Next: `scout scan heat`"))
    let expected = HeatWorkspace.list.replacing(
      "category=\"/class/news\"/>\n",
      with: "category=\"/class/news\"/>\n  <outline text=\"Heat\">\n    "
        + "<outline text=\"Pump News\" xmlUrl=\"https://pumps.example/feed\"/>\n  </outline>\n")
    #expect(try workspace.folder.text("feeds/heat.opml") == expected)
    let again = try workspace.scout("feeds", "import", "My Žinios (2).opml", "--into", "heat")
    #expect(again.firstLine == "feeds/heat.opml: nothing to add, 2 were there already, 2 refused")
    #expect(try workspace.folder.text("feeds/heat.opml") == expected)
  }

  @Test("A permission that a publisher gave to somebody else does not come along, and that is told")
  func permissions() throws {
    let workspace = try HeatWorkspace.make()
    let line = "<outline text=\"P\" xmlUrl=\"https://p.example/feed\""
    let list = { (more: String) in "<opml version=\"2.0\"><body>\(line)\(more)/></body></opml>" }
    try workspace.folder.write(list("\n  permission='Ms Berg, to Riga'"), to: "theirs.opml")
    let made = try workspace.scout("feeds", "import", "theirs.opml")
    #expect(made.code == 1 && made.text.contains("  left out  1 permission: a publisher gave them"))
    #expect(try workspace.folder.text("feeds/theirs.opml") == list(""))
    let added = try workspace.scout("feeds", "import", "theirs.opml", "--into", "heat")
    #expect(added.text.contains("left out  1 permission"))
    #expect(try !workspace.folder.text("feeds/heat.opml").contains("permission"))
  }

  @Test("A text with an address a line is a list, from standard input too")
  func lines() throws {
    let workspace = try workspace()
    let text =
      "# ours\nhttps://one.example/f?a=1&b=2\n\n  https://two.example/f\r\nwww.three.example\n"
    let piped = try workspace.scout("feeds", "import", "-", "--into", "heat", input: text)
    #expect(piped.code == 1 && piped.firstLine == "feeds/heat.opml: 2 feeds added, 1 refused")
    #expect(piped.text.contains("  refused   www.three.example: this line is no web address"))
    let list = try workspace.folder.text("feeds/heat.opml")
    #expect(
      list.contains(
        """
          <outline type="rss" text="https://one.example/f?a=1&amp;b=2" \
        xmlUrl="https://one.example/f?a=1&amp;b=2"/>
        """))
    let nameless = try workspace.scout("feeds", "import", "-", input: text)
    #expect(nameless.code == 2 && nameless.message.contains("--into NAME"))
  }

  @Test("A feed that another list has is only noted")
  func other() throws {
    let workspace = try workspace()
    _ = try workspace.scout("feeds", "import", "-", "--into", "a", input: "https://one.example/f")
    let report = try workspace.json(
      "feeds", "import", "feeds/a.opml", "--into", "b", "--workspace", workspace.folder.path)
    let added = try #require(report["added"]?.array.first)
    #expect(added["alsoIn"]?.array == [.string("a")] && report["isNew"] == .bool(true))
    #expect(added["address"]?.string == "https://one.example/f" && added["place"] == nil)
  }

  @Test("A damaged document is read as well as can be; into a damaged list nothing goes")
  func damaged() throws {
    let workspace = try workspace()
    let torn = "<opml><body>\n<outline text='A & B' xmlUrl='https://a.example/f'>\n<outline tex"
    try workspace.folder.write(torn, to: "torn.opml")
    try workspace.folder.write(torn, to: "feeds/old.opml")
    let made = try workspace.scout("feeds", "import", "torn.opml", "--into", "heat")
    #expect(made.code == 1 && made.text.contains("  mended    line 3, column"))
    let refused = try workspace.scout("feeds", "import", "My Žinios (2).opml", "--into", "old")
    #expect(refused.code == 2 && refused.output.isEmpty)
    #expect(refused.message.contains("feeds/old.opml:3: a tag is broken"))
    #expect(refused.message.contains("nothing was changed"))
    #expect(try workspace.folder.text("feeds/old.opml") == torn)
    let mended = try workspace.scout("feeds", "import", "feeds/old.opml", "--into", "old-mended")
    #expect(mended.code == 1)
    let after = try workspace.scout("feeds", "import", "torn.opml", "--into", "old-mended")
    #expect(after.firstLine == "feeds/old-mended.opml: nothing to add, 1 was there already")
  }

  @Test(
    "What is no list is refused, and nothing is made",
    arguments: ["just words", "<rss version='2.0'/>", "", "<opml><body/></opml>", "{}"])
  func noList(text: String) throws {
    let workspace = try workspace()
    let ending = try workspace.scout("feeds", "import", "-", "--into", "new", input: text)
    #expect(ending.code == 2 && ending.output.isEmpty && ending.message.hasPrefix("scout: "))
    #expect(!workspace.folder.exists("feeds/new.opml"))
  }

  @Test("A name that no list can have is refused with one that it can")
  func badName() throws {
    let workspace = try workspace()
    let ending = try workspace.scout("feeds", "import", "My Žinios (2).opml", "--into", "../Up")
    #expect(ending.code == 2 && ending.message.contains("'../Up' is no name for a feed list"))
    #expect(ending.message.contains("use up"))
  }

  @Test("One list is exported as it is; several become folders of one; to a file if not said else")
  func export() throws {
    let workspace = try workspace()
    try workspace.folder.write(Self.theirs, to: "feeds/theirs.opml")
    let one = try workspace.scout("feeds", "export", "theirs", "-o", "-")
    #expect(one.code == 0 && one.text == Self.theirs)
    let all = try workspace.scout("feeds", "export")
    #expect(all.code == 0 && all.message.contains("out/feeds.opml"))
    let document = try #require(Picture(try workspace.folder.bytes("out/feeds.opml")))
    let folders = document.elements.filter {
      $0.attributes["xmlUrl"] == nil && $0.name == "outline"
    }
    #expect(folders.map { $0.attributes["text"] } == ["heat", "Theirs", "Heat"])
    let unknown = try workspace.scout("feeds", "export", "haet")
    #expect(unknown.code == 2 && unknown.message.contains("did you mean 'heat'?"))
  }

  @Test("Passwords are not exported unless that is wished, and that is said")
  func passwords() throws {
    let workspace = try workspace()
    try workspace.folder.write(
      "<opml><body><outline text='A' xmlUrl='https://u:secret@a.example/f'/></body></opml>",
      to: "feeds/a.opml")
    for lists in [["a"], ["a", "heat"]] {
      let ending = try Program("scout").run(
        ["feeds", "export"] + lists + ["-o", "-"], in: workspace.folder.path)
      #expect(ending.code == 0 && !ending.text.contains("secret"))
      #expect(ending.text.contains("'https://a.example/f'"))
      #expect(ending.message.contains("1 address had a user name or password"))
    }
    let kept = try workspace.scout("feeds", "export", "a", "-o", "-", "--with-passwords")
    #expect(kept.text.contains("u:secret@"))
    let listed = try workspace.scout("feeds", "list").text
    let json = try workspace.scout("feeds", "list", "--json").text
    let imported = try workspace.scout("feeds", "import", "feeds/a.opml", "--into", "b").text
    for text in [listed, json, imported] {
      #expect(text.contains("a.example/f") && !text.contains("secret"))
    }
  }

  @Test("Help of each command teaches by example and fits a terminal")
  func help() throws {
    let folder = try TemporaryFolder().path
    for command in [[], ["list"], ["import"], ["export"], ["discover"]] {
      let help = try Program("scout").run(["feeds"] + command + ["--help"], in: folder)
      #expect(help.code == 0 && help.text.contains("Examples:\n  scout feeds "))
      #expect(help.lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") }, "\(command)")
    }
  }
}
