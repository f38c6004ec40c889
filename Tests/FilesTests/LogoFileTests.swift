import Files
import Foundation
import Radars
import Testing
import Text

@Suite("Logos are read strictly")
struct LogoFileTests {
  static let drawing = """
    <?xml version="1.0"?>
    <!-- made by hand -->
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><title>A &amp; B</title>
      <defs><linearGradient id="a"><stop offset="0" stop-color="#0b6e4f"/></linearGradient></defs>
      <rect width="120" height="40" fill="url(#a)"/>
    </svg>
    """

  /// A PNG of one black pixel.
  static let pixel = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5E"
        + "rkJggg==")!)

  private func reason(_ bytes: [UInt8]) -> String? {
    do throws(FilesError) {
      _ = try LogoFile.read(bytes, file: "logo.svg")
      return nil
    } catch {
      return error.message
    }
  }

  @Test("A PNG and a plain SVG are carried byte for byte, with their proportion")
  func good() throws {
    let drawn = try LogoFile.read(Array(Self.drawing.utf8), file: "logo.svg")
    #expect((drawn.type, drawn.width, drawn.height) == (.svg, 120, 40))
    #expect(Data(base64Encoded: drawn.data) == Data(Self.drawing.utf8))
    let dot = try LogoFile.read(Self.pixel, file: "logo.png")
    #expect((dot.type, dot.width, dot.height) == (.png, 1, 1))
    let own = "<svg xmlns='http://www.w3.org/2000/svg' width='30mm' height='10mm'/>"
    #expect(try LogoFile.read(Array(own.utf8), file: "logo.svg").width == 30)
  }

  @Test(
    "What runs, or points outside the drawing, or may hide either, is refused",
    arguments: [
      "<script>alert(1)</script>", "<SCRIPT/>", "<rect onload=\"x()\"/>", "<rect OnClick='x'/>",
      "<image href=\"https://x.example/a.png\"/>", "<use href=\"https://x.example/#a\"/>",
      "<use xlink:href=\"file:///etc/passwd\"/>", "<a href=\"#b\"><rect/></a>",
      "<foreignObject><p/></foreignObject>", "<style>@import 'x'</style>", "<animate/>",
      "<rect fill=\"url(https://x.example/a)\"/>", "<rect fill=\"URL( 'x.svg#a' )\"/>",
      "<rect style=\"fill:\\75rl(x)\"/>", "<rect fill=\"&#117;rl(x)\"/>",
      "<use href=\"javascript:x\"/>", "<rect style=\"x:expression(y)\"/>", "<![CDATA[<script/>]]>",
      "<?php x ?>", "<!DOCTYPE svg>", "<iframe src='x'/>", "<rect fill=red/>", "<g>", "</g>",
      "<rect x='1' x='2'/>", "<svg:script/>", "<set attributeName='href' to='x'/>",
      "<!-- -->\u{301}<script>x</script><!-- -->", "<use href='#a'/>", "<symbol id='a'/>",
      "<rect fill=\"image-set('https://x.example/a' 1x)\"/>",
    ])
  func bad(inside: String) {
    let text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\(inside)</svg>"
    #expect(reason(Array(text.utf8))?.hasPrefix("it is no logo that can be drawn: ") == true)
  }

  @Test("Files that are none, cut, too large or too long are refused with the reason")
  func others() {
    #expect(reason([])?.contains("no svg element") == true)
    #expect(reason(Array("<html/>".utf8))?.contains("not a plain shape") == true)
    func svg(_ size: String) -> String? {
      reason(Array("<svg xmlns='http://www.w3.org/2000/svg' \(size)/>".utf8))
    }
    #expect(reason(Array("<svg viewBox='0 0 9 9'/>".utf8))?.contains("lacks xmlns") == true)
    #expect(svg("")?.contains("neither viewBox") == true)
    #expect(svg("viewBox='0 0 1 0'")?.contains("neither viewBox") == true)
    #expect(svg("viewBox='0 0 999 2'")?.contains("times as wide") == true)
    #expect(reason([0xff, 0xd8, 0xff])?.contains("neither a PNG file nor UTF-8") == true)
    for length in 1..<Self.pixel.count { #expect(reason(Array(Self.pixel.prefix(length))) != nil) }
    #expect(reason(Self.pixel + [0]) != nil)
    #expect(reason([UInt8](repeating: 32, count: 300_000))?.contains("at most 200 kB") == true)
  }

  @Test("An edition that carries another logo than it claims is refused")
  func editions() throws {
    let logo = try LogoFile.read(Array(Self.drawing.utf8), file: "logo.svg")
    #expect(try problem(logo) == nil)
    var other = logo
    other.type = .png
    #expect(try problem(other)?.contains("not of the kind or size") == true)
    other = logo
    other.width = 3
    #expect(try problem(other)?.contains("not of the kind or size") == true)
    other.data = Data(
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script/></svg>".utf8
    ).base64EncodedString()
    #expect(try problem(other)?.contains("'script'") == true)
    other.data = "\" onload=\"x"
    #expect(try problem(other) == "its logo is not base64")
  }

  private func problem(_ logo: Logo) throws -> String? {
    let frame = RadarFrame(
      id: "north", kind: .technology, title: LocalizedText("North"),
      cluster: Cluster(name: "North"), languages: ["en"],
      rings: ["a", "b", "c"].map { RingFace(Ring(id: $0, name: LocalizedText($0))) },
      quadrants: ["a", "b", "c"].map { QuadrantFace(Quadrant(id: $0, name: LocalizedText($0))) },
      look: Look(logo: "logo.svg", image: logo))
    let edition = Edition(frame: frame, date: Day("2026-11-16")!, frozen: true, blips: [])
    let bytes = try EditionFile.bytes(of: edition)
    do throws(FilesError) {
      #expect(try EditionFile.read(bytes, file: "north.json") == edition)
      return nil
    } catch {
      return error.message
    }
  }
}
