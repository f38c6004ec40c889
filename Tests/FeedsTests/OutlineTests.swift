import Testing

@testable import Feeds

@Suite("Outlines go into a list without a byte of it changing")
struct OutlineTests {
  private let list = """
    <?xml version="1.0"?>
    <opml version="2.0" xmlns:a="urn:a">
      <head><title>Mine</title></head>
      <body>
        <!-- first -->
        <outline text="News">
          <outline text='One' xmlUrl='https://one.example/f' a:seen='3'/>
        </outline>
        <outline text="Empty"/>
      </body>
    </opml>

    """

  @Test("They go to the end, indented like what is there, with the folders around them")
  func place() throws {
    let result = try adding(
      "<outline text='Deep'><outline text='Two' xmlUrl='https://two.example/f'/></outline>")
    #expect(
      result
        == list.replacing(
          "    <outline text=\"Empty\"/>\n",
          with: "    <outline text=\"Empty\"/>\n    <outline text='Deep'>"
            + "<outline text='Two' xmlUrl='https://two.example/f'/></outline>\n"))
  }

  @Test("A folder of the same name receives them, also one that closed itself")
  func folders() throws {
    let result = try adding(
      """
      <outline title="News"><outline text="Two" xmlUrl="https://two.example/f"/></outline>
      <outline text="Empty" x="y"><outline text="Three" xmlUrl="https://three.example/f"/></outline>
      """)
    let expected = list.replacing(
      "a:seen='3'/>\n",
      with: "a:seen='3'/>\n      <outline text=\"Two\" xmlUrl=\"https://two.example/f\"/>\n"
    ).replacing(
      "<outline text=\"Empty\"/>",
      with: "<outline text=\"Empty\">\n      <outline text=\"Three\" "
        + "xmlUrl=\"https://three.example/f\"/>\n    </outline>")
    #expect(result == expected)
  }

  @Test("Two folders of one name in the imported list go into the one that is there")
  func twins() throws {
    let result = try adding(
      """
      <outline text="Empty"><outline text="Two" xmlUrl="https://two.example/f"/></outline>
      <outline text="Empty"><outline text="Three" xmlUrl="https://three.example/f"/></outline>
      """)
    #expect(
      try addresses(result).suffix(2) == ["https://two.example/f", "https://three.example/f"])
    #expect(result.components(of: "Empty") == 1)
  }

  @Test("Prefixes stay declared; one that means the same there needs no second declaration")
  func namespaces() throws {
    let result = try adding(
      """
      <outline text="Two" xmlUrl="https://two.example/f" a:x="1" b:y="2" c:z="3" xmlns:c="urn:c"/>
      """, root: "xmlns:a='urn:a' xmlns:b='urn:&quot;b'")
    #expect(result.contains("<outline xmlns:b=\"urn:&quot;b\" text=\"Two\""))
    let other = try adding(
      "<outline text='Two' xmlUrl='https://two.example/f' a:x='1'/>", root: "xmlns:a='urn:else'")
    #expect(other.contains("<outline xmlns:a=\"urn:else\" text='Two'"))
  }

  @Test("Line ends, a byte-order mark and a list on one line are kept as they are")
  func lineEnds() throws {
    let windows = "\u{FEFF}" + list.replacing("\n", with: "\r\n")
    let result = try adding("<outline text='Two' xmlUrl='https://two.example/f'/>", to: windows)
    #expect(result.hasPrefix("\u{FEFF}") && !result.replacing("\r\n", with: "").contains("\n"))
    let short = "<opml><body/></opml>"
    #expect(
      try adding("<outline text='Two' xmlUrl='https://two.example/f'/>", to: short)
        == "<opml><body>\n  <outline text='Two' xmlUrl='https://two.example/f'/>\n</body></opml>")
  }

  @Test(
    "A list whose end is not certain is refused, with the line",
    arguments: [
      ("<opml><body>\n<outline text='a'></body></opml>", 2),
      ("<opml><body>\n<outline text='a/>\n<outline text='b'/></body></opml>", 2),
      ("<opml><body><outline text=a /></body></opml>", 1),
      ("<opml><body>\n\n<!-- never ends </body></opml>", 3),
      ("<opml><body></outline></body></opml>", 1),
      ("<opml><body>a < b</body></opml>", 1),
      ("<opml><body><outline text='a'/>", 1),
    ])
  func damaged(text: String, line: Int) throws {
    #expect(throws: OutlineDamage.self) { try OutlineDocument(editing: Array(text.utf8)) }
    do throws(OutlineDamage) {
      _ = try OutlineDocument(editing: Array(text.utf8))
    } catch {
      #expect(error.line == line, "\(error.message)")
    }
  }

  @Test("A list without a body, with two, or in another encoding is refused")
  func refused() {
    for text in ["<opml></opml>", "<opml><body/><body/></opml>", "<opml><outline/><body/></opml>"] {
      #expect(throws: OutlineDamage.self) { try OutlineDocument(editing: Array(text.utf8)) }
    }
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><opml><body>".utf8) + [0xE4]
    #expect(throws: OutlineDamage("it is not written as UTF-8")) {
      try OutlineDocument(editing: latin + Array("</body></opml>".utf8))
    }
  }

  @Test("A list in another encoding is kept as UTF-8, and says so")
  func transcoded() throws {
    let start = "<?xml version='1.0' encoding='ISO-8859-1'?>\n<opml><body><!-- "
    let latin = Array(start.utf8) + [0xE4] + Array(" --></body></opml>".utf8)
    let kept = try OutlineDocument.kept(latin)
    #expect(
      String(decoding: kept.bytes, as: UTF8.self)
        == start.replacing("ISO-8859-1", with: "UTF-8") + "ä --></body></opml>")
    #expect(kept.repairs.isEmpty)
  }

  @Test("A stray & is mended in its place; where tags are broken the list is written anew")
  func mending() throws {
    let stray =
      "<opml><!-- c -->\n<body><outline xmlUrl='https://a.example/?a=1&b=&quot;'/></body></opml>"
    let mended = try OutlineDocument(mending: Array(stray.utf8))
    #expect(
      String(decoding: mended.bytes, as: UTF8.self) == stray.replacing("1&b", with: "1&amp;b"))
    #expect(mended.repairs.count == 1 && mended.subscriptions.count == 1)
    let torn = "<opml>\n<body my:x='<'><outline text='A' xmlUrl=https://a.example/f>\n<outline te"
    let anew = try OutlineDocument(mending: Array(torn.utf8))
    #expect(
      String(decoding: anew.bytes, as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml>\n<body my:x=\"&lt;\">"
        + "<outline text=\"A\" xmlUrl=\"https://a.example/f\">\n</outline></body></opml>\n")
    #expect(!anew.repairs.isEmpty)
  }

  private func adding(
    _ outlines: String, root: String = "", to list: String? = nil
  ) throws -> String {
    let source = try OutlineDocument(
      mending: Array("<opml \(root)><body>\(outlines)</body></opml>".utf8))
    let target = try OutlineDocument(editing: Array((list ?? self.list).utf8))
    let result = try target.adding(Set(source.feeds.map(\.place)), of: source)
    #expect(MarkupReader().isSound(result))
    return String(decoding: result, as: UTF8.self)
  }

  private func addresses(_ text: String) throws -> [String] {
    try SubscriptionList(opml: Array(text.utf8)).subscriptions.map(\.address)
  }
}

extension String {
  /// How often a word stands in it.
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
