import Files
import Foundation
import Pipeline
import Radars
import Signals
import TestSupport
import Testing
import Text

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("What was drawn can be read back")
struct ImportTests {
  private static let file = "radars/food-lt/editions/2026-10-05.json"

  private static func example() throws -> Edition {
    try EditionFile.read(try Checkout.bytes(file), file: file)
  }

  /// The example edition with hostile texts in it, made up from a seed.
  private static func hostile(_ seed: Int) throws -> Edition {
    let parts = [
      "a  b   c", "  ", "</metadata>", "<!-- ", "]]>", "&amp;#0;", "\"'", "\u{0}\u{1}\u{1f}",
      "\u{fffe}\u{ffff}", "\r\n\t", "\u{85}\u{2028}\u{2029}", "<!DOCTYPE svg [<!ENTITY x \"y\">]>",
      "\u{202e}", "👩‍🔬", "e\u{301}", "\\u0020 \\", "</script><script>alert(1)</script>", "<![CDATA[",
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    func text() -> String { (0...next(4)).map { _ in parts[next(parts.count)] }.joined() }
    var edition = try example()
    edition.frame.title = LocalizedText(["en": text(), "lt": text()])
    edition.frame.cluster.name = text()
    for index in edition.blips.indices {
      edition.blips[index].name = LocalizedText(["en": text(), "de": text()])
      edition.blips[index].movement.reason = text()
    }
    for index in edition.cards.indices { edition.cards[index].owner = text() }
    return edition
  }

  private func drawn(_ edition: Edition, in folder: TemporaryFolder) throws -> Workbench {
    try Disk.write(try EditionFile.bytes(of: edition), to: folder.path("edition.json"))
    return Workbench(Workspace(root: folder.path), now: Timestamp(day: edition.date))
  }

  @Test("Radar, board and page give back the edition they show, whatever its texts are")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    for seed in 0..<12 {
      let edition = seed == 0 ? try Self.example() : try Self.hostile(seed)
      let workbench = try drawn(edition, in: folder)
      let name = folder.path("edition.json")
      let radar = try workbench.drawRadar(name)
      let page = try #require(radar.formats.first { $0.ending == ".html" }).render()
      for bytes in [radar.svg, try workbench.drawBoard(name).svg, page] {
        #expect(try EditionImport.read(bytes, from: "x") == edition, "seed \(seed)")
      }
    }
  }

  @Test("A radar that was laid out anew carries its edition all the same")
  func relayout() throws {
    let workspace = try ScannedExample.workspace.get().copy()
    let later = workspace.at("2026-11-17T06:00:00Z")
    try #require(
      try later.scout("freeze", "food-lt", "--date", "2026-11-17", "--why-others", "seen").code == 0
    )
    let file = later.folder.path("radars/food-lt/editions/2026-11-17.json")
    let edition = try later.workbench.edition(file: file)
    try #require(edition.layout != nil)
    let drawn = try later.workbench.drawRadar(file, PictureChoice(relayout: true))
    #expect(try EditionImport.read(drawn.svg, from: "x") == edition)
  }

  @Test("A picture that another program indented, prefixed or wrote as CDATA gives back the same")
  func savedAgain() throws {
    let folder = try TemporaryFolder()
    for seed in 0..<6 {
      let edition = seed == 0 ? try Self.example() : try Self.hostile(seed)
      let svg = try drawn(edition, in: folder).drawRadar(folder.path("edition.json")).svg
      let document = try XMLDocument(data: Data(svg))
      let pretty = Array(document.xmlData(options: .nodePrettyPrint))
      try #require(pretty != svg)
      #expect(try EditionImport.read(pretty, from: "x") == edition, "indented, seed \(seed)")

      let text = String(decoding: svg, as: UTF8.self)
      if seed == 0 {
        let carried = try #require(
          document.rootElement()?.elements(forName: "metadata").first?.stringValue)
        let start = try #require(text.firstRange(of: "<metadata"))
        let open = try #require(text[start.lowerBound...].firstIndex(of: ">"))
        let end = try #require(text.firstRange(of: "</metadata>"))
        let section =
          text[...open] + "<![CDATA[\(carried)]]>" + text[end.lowerBound...]
        #expect(try EditionImport.read(Array(section.utf8), from: "x") == edition, "CDATA")
      }
      let prefixed = text.replacing("</", with: "</s:").replacing("<", with: "<s:")
        .replacing("<s:/s:", with: "</s:").replacing("<s:?", with: "<?")
        .replacing("xmlns=", with: "xmlns:s=")
      #expect(
        try EditionImport.read(Array(prefixed.utf8), from: "x") == edition, "prefixed, seed \(seed)"
      )

      // Inkscape may put a description of its own into the same element.
      let described = text.replacing(
        "</metadata>", with: "\n <r:RDF xmlns:r=\"urn:r\">\n <r:a>x</r:a> </r:RDF>\n</metadata>")
      #expect(try EditionImport.read(Array(described.utf8), from: "x") == edition)
    }
    let folded = String(
      decoding: try drawn(try Self.example(), in: folder)
        .drawRadar(folder.path("edition.json")).svg, as: UTF8.self)
    let broken = folded.replacing(",&quot;", with: ",\n      &quot;")
    try #require(broken != folded)
    #expect(try EditionImport.read(Array(broken.utf8), from: "x") == Self.example())
  }

  @Test("What carries no edition of ours is refused with what it is")
  func refusals() throws {
    func message(_ text: String) -> String {
      do {
        _ = try EditionImport.read(Array(text.utf8), from: "x.svg")
        return "it was read"
      } catch {
        return error.message
      }
    }
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">"
    #expect(message(svg + "<g/></svg>").contains("it carries no edition"))
    #expect(message(svg + "<g>").contains("it is damaged"))
    #expect(
      message("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg + "</svg>").contains("document type"))
    #expect(message(svg + "&a;</svg>").contains("it is damaged"))
    #expect(
      message(svg + "<metadata id=\"scout-edition\">{\"schema\":</metadata></svg>")
        .contains("the edition in it cannot be used"))
    #expect(
      message(svg + "<metadata id=\"scout-edition\">{\"schema\":99}</metadata></svg>")
        .contains("update scout"))
    #expect(
      message(svg + "<title id=\"compare-a-b-title\">x</title></svg>").contains(
        "it is a comparison"))
    #expect(message("<!doctype html><p>").contains("none that scout made"))
    #expect(message("%PDF-1.7").contains("scout finds no edition"))
    #expect(message("").contains("scout finds no edition"))
  }

  @Test("An edition goes among its radar's own once, and never over another")
  func into() throws {
    let workspace = try TestWorkspace.example()
    #expect(try workspace.scout("radar", Self.file, "-o", "a.svg").code == 0)
    let same = try workspace.scout("import", "a.svg", "--into", "food-lt")
    #expect(same.code == 0 && same.lines == ["\(Self.file) is there already, the same"])

    let other = try workspace.scout("import", "a.svg", "--into", "energy-fi")
    #expect(other.code == 2 && other.message.contains("use --into food-lt"))
    #expect(!workspace.folder.exists("radars/energy-fi/editions/2026-10-05.json"))

    try FileManager.default.removeItem(atPath: workspace.folder.path(Self.file))
    let new = try workspace.scout("import", "a.svg", "--into", "food-lt")
    #expect(new.code == 0 && new.lines == ["imported \(Self.file)"])
    // It was of the first format, and is written in today's.
    #expect(
      try workspace.workbench.edition(file: workspace.folder.path(Self.file)) == Self.example())
    let bytes = try workspace.folder.bytes(Self.file)

    var changed = try Self.example()
    changed.blips[0].movement.reason = "another reason"
    try Disk.write(try EditionFile.bytes(of: changed), to: workspace.folder.path("b.json"))
    let refused = try workspace.scout("import", "b.json", "--into", "food-lt")
    #expect(refused.code == 2 && refused.message.contains("an edition is never changed"))
    changed.frozen = false
    try Disk.write(try EditionFile.bytes(of: changed), to: workspace.folder.path("b.json"))
    let draft = try workspace.scout("import", "b.json", "--into", "food-lt")
    #expect(draft.code == 2 && draft.message.contains("a draft of 2026-10-05"))
    #expect(try workspace.folder.bytes(Self.file) == bytes)
  }

  @Test("With -o the edition's file is written without a workspace")
  func output() throws {
    let folder = try TemporaryFolder()
    let workbench = try drawn(try Self.example(), in: folder)
    let svg = try workbench.drawBoard(folder.path("edition.json")).svg
    try Disk.write(svg, to: folder.path("board.svg"))
    let written = try Program("scout").run(
      ["import", "board.svg", "-o", "again.json"], in: folder.path)
    #expect(written.code == 0)
    #expect(try folder.bytes("again.json") == folder.bytes("edition.json"))
    let wrong = try Program("scout").run(["import", "board.svg", "-o", "x.csv"], in: folder.path)
    #expect(wrong.code == 2 && wrong.message.contains(".json"))
    let nowhere = try Program("scout").run(["import", "board.svg"], in: folder.path)
    #expect(nowhere.code == 2 && nowhere.message.contains("--into RADAR"))
  }
}
