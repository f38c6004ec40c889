import FeedReferee
import Testing
import Text

@testable import Feeds

@Suite("Both ways through the markup give the same feed")
struct WayTests {
  private static let documents = [
    "rss090.xml", "rss091.xml", "rss10.xml", "rss20.xml", "atom03.xml", "atom10.xml", "broken.xml",
  ]

  private func read(_ bytes: [UInt8], _ way: MarkupDocument.Way) -> Result<Feed, FeedError> {
    var reader = FeedReader()
    reader.way = way
    return Result { [reader] () throws(FeedError) in
      try reader.read(bytes, address: "https://a.example.org/feed")
    }
  }

  @Test("straight and by libxml2", arguments: documents)
  func ways(name: String) {
    #expect(read(fixture(name), .straight) == read(fixture(name), .byLibXML2))
  }

  @Test("also when the document is damaged in any way", arguments: documents)
  func damaged(name: String) {
    var damage = Damage(seed: 7)
    let bytes = fixture(name)
    for _ in 0..<150 {
      let damaged = damage.applied(to: bytes)
      let straight = read(damaged, .straight)
      #expect(
        straight == read(damaged, .byLibXML2), "\(String(decoding: damaged, as: UTF8.self))")
    }
  }

  @Test("also when it is cut off anywhere", arguments: ["rss20.xml", "atom10.xml", "broken.xml"])
  func cut(name: String) {
    let bytes = fixture(name)
    for length in stride(from: 0, to: bytes.count, by: 11) {
      let piece = Array(bytes[..<length])
      #expect(read(piece, .straight) == read(piece, .byLibXML2), "\(length) bytes")
    }
  }

  @Test("what libxml2 alone reads of an undamaged document is what we read")
  func referee() throws {
    let documents = [
      rss(
        "<item><title>A &amp; <![CDATA[<b>]]></title><x:y xmlns:x='u'>z</x:y><link>http://e.org/"
          + "</link><dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2026-01-01</dc:date></item>"
      ),
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='xhtml'><div>A<!-- c --><i> b"
        + "</i></div></title><link href='http://e.org/?a=1&amp;b=2'/><a:id xmlns:a='u'>no</a:id>"
        + "<id>1</id></entry></feed>",
    ]
    for document in documents {
      let bytes = Array(document.utf8)
      let feed = try FeedReader().read(bytes)
      #expect(feed.problems == [])
      #expect(try Referee.entries(of: bytes) == feed.entries)
      #expect(!feed.entries.isEmpty)
    }
  }

  @Test("UTF-8 without a document type goes straight, all else by libxml2, and nobody can tell")
  func common() throws {
    let item = "<item><title>é &lt; ü</title></item>"
    let straight = try FeedsTests.read(rss(item))
    let typed = try FeedsTests.read(rss(item, declaration: "<!DOCTYPE rss>"))
    let latin = try FeedReader().read(
      Array(
        rss(item, declaration: "<?xml version='1.0' encoding='latin1'?>").unicodeScalars.map {
          UInt8($0.value)
        }))
    #expect(straight.entries == typed.entries)
    #expect(straight.entries == latin.entries)
    #expect(straight.entries.map(\.title) == ["é < ü"])
  }
}

/// Damages documents at random, the same way every time.
private struct Damage {
  private var state: UInt64
  private static let pieces: [[UInt8]] = [
    "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "</item>", "<item>", "<entry>",
    "</a>", "<br>", "\r\n", "\u{0}", "\u{FFFE}", "é", "<x:y z:a='1'>", "&amp;", "&#13;", "<?x?>",
    " xmlns='u' ", " a=b ", "<title>", "</title>", "/>",
  ].map { Array($0.utf8) }

  init(seed: UInt64) {
    state = seed
  }

  private mutating func number(below limit: Int) -> Int {
    state = StableHash.mixed(state)
    return Int(state >> 33) % max(1, limit)
  }

  mutating func applied(to bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0..<(1 + number(below: 6)) {
      let start = number(below: result.count)
      switch number(below: 3) {
      case 0: result.removeSubrange(start..<min(result.count, start + 1 + number(below: 20)))
      case 1:
        result.insert(contentsOf: Damage.pieces[number(below: Damage.pieces.count)], at: start)
      default: result[start] = UInt8(number(below: 256))
      }
    }
    return result
  }
}
