import Testing
import Text

@Suite("Tables of comma-separated values")
struct CSVTests {
  private func rows(_ text: String, delimiter: UInt8? = nil) -> [[String]] {
    var reader = CSVReader(Array(text.utf8), delimiter: delimiter)
    var rows: [[String]] = []
    while let row = reader.next() { rows.append(row.cells) }
    return rows
  }

  @Test("Quotation marks, line ends of three kinds, a byte order mark and empty lines")
  func forms() {
    #expect(
      rows("\u{feff}a,b\r\n1,\"x, \"\"y\"\"\"\r\r\n\n2,\"two\nlines\"\n") == [
        ["a", "b"], ["1", "x, \"y\""], ["2", "two\nlines"],
      ])
    #expect(rows("a;b\n1,5;2") == [["a", "b"], ["1,5", "2"]])
    #expect(rows("a\tb\nc\t\"d\te\"") == [["a", "b"], ["c", "d\te"]])
    #expect(rows("a, \"b, c\" ,d") == [["a", "b, c", "d"]])
    #expect(rows("5\" pipe,\"a\"b\n") == [["5\" pipe", "ab"]])
    #expect(rows("").isEmpty)
  }

  @Test("Rows tell their line, also behind cells of several lines, and a mark that never closes")
  func lines() {
    var reader = CSVReader(Array("h\n\"a\r\nb\"\n\nc\n\"d\n e".utf8))
    var found: [(Int, Bool)] = []
    while let row = reader.next() { found.append((row.line, row.isUnclosed)) }
    #expect(found.map(\.0) == [1, 2, 5, 6])
    #expect(found.map(\.1) == [false, false, false, true])
  }

  @Test("What is written is read back, whatever it is")
  func roundTrip() {
    let parts = [
      "a", "\"", ",", ";", "\n", "\r\n", "\t", " ", "=", "'", "-", "ž", "e\u{301}", "\"\u{301}",
    ]
    var state: UInt64 = 1
    func next(_ count: Int) -> Int {
      state = StableHash.mixed(state)
      return Int(state % UInt64(count))
    }
    for _ in 0..<300 {
      let table = (0...next(3)).map { _ in
        ["x"] + (0...3).map { _ in (0..<next(5)).map { _ in parts[next(parts.count)] }.joined() }
      }
      var writer = CSVWriter()
      for row in table { writer.write(row: row) }
      var reader = CSVReader(writer.bytes, delimiter: UInt8(ascii: ","))
      for row in table {
        #expect(reader.next()?.cells.map(CSVWriter.original) == row)
      }
      #expect(reader.next() == nil)
    }
  }

  @Test("Plain text stays itself through Markdown, and Markdown becomes what people read")
  func markdown() {
    for text in [
      "a *b* _c_ `d` [e](f) <g> &amp; h", "- x", "1. x", "+ y", "--- z", "# t", "> q", "\\",
      "~~x~~",
      "snake_case", "5 * 3", "!x", "10) x", "= x", "a | b",
    ] {
      #expect(MarkdownText.plain(MarkdownText.paragraph(text)) == text)
    }
    #expect(
      MarkdownText.plain(
        "## Head\n\n* one **two**\n2. [three](http://x) ![four](y.png)\n> five &amp; <b>six</b>")
        == "Head one two three four five & six")
    #expect(MarkdownText.plain("5 * 3 and snake_case") == "5 * 3 and snake_case")
    let brackets = String(repeating: "[", count: 100_000)
    #expect(MarkdownText.plain(brackets) == brackets)
  }
}
