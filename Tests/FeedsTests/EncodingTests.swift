import Testing

@testable import Feeds

struct EncodingTests {
  private func title(_ bytes: [UInt8], charset: String? = nil) throws -> String? {
    try FeedReader().read(bytes, charset: charset).entries.first?.title
  }

  private func document(_ title: [UInt8], label: String? = nil) -> [UInt8] {
    let declaration = label.map { "<?xml version='1.0' encoding='\($0)'?>" } ?? ""
    return Array("\(declaration)<rss><item><title>".utf8) + title
      + Array("</title></item></rss>".utf8)
  }

  private func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap {
      let pair = [UInt8($0 >> 8), UInt8($0 & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test("the declaration and HTTP name the encoding, as WHATWG reads the labels")
  func labels() throws {
    #expect(try title(document([0x93, 0xE9, 0x94], label: "ISO-8859-1")) == "“é”")
    #expect(try title(document([0xE0, 0xF0], label: "windows-1257")) == "ąš")
    #expect(try title(document([0xB1, 0xF3], label: "iso-8859-2")) == "ąó")
    #expect(try title(document([0xE0, 0xFE], label: "ISO-8859-13")) == "ąž")
    #expect(try title(document([0xA4]), charset: "ISO-8859-15") == "€")
    #expect(try title(document([0xCF], label: "windows-1251")) == "П")
  }

  @Test("bytes that are UTF-8 win over a wrong label")
  func utf8Wins() throws {
    #expect(try title(document(Array("naïve €".utf8), label: "ISO-8859-1")) == "naïve €")
    #expect(try title(document(Array("é".utf8), label: "utf-16")) == "é")
    #expect(try title(document(Array("é".utf8), label: "x-nonsense")) == "é")
  }

  @Test("single bytes that are no UTF-8 are read as windows-1252 and told")
  func mixed() throws {
    let bytes = document(Array("é".utf8) + [0xE9, 0x20, 0x80])
    #expect(try title(bytes) == "éé €")
    #expect(try FeedReader().read(bytes).problems.count == 2)
    #expect(try title(document([0xC0, 0xBC])) == "À¼")
  }

  @Test("UTF-16 is read with and without a mark")
  func utf16() throws {
    let text = "<rss><item><title>é 😀</title></item></rss>"
    #expect(try title([0xFF, 0xFE] + wide(text, bigEndian: false)) == "é 😀")
    #expect(try title([0xFE, 0xFF] + wide(text, bigEndian: true)) == "é 😀")
    #expect(try title(wide(text, bigEndian: true)) == "é 😀")
    #expect(try title([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == "é 😀")
  }

  @Test("encodings of the whole world are read by the labels that WHATWG gives")
  func legacy() throws {
    let samples: [(label: String, bytes: [UInt8], text: String)] = [
      ("gb2312", [0x86, 0xEA, 0xC4, 0xE3], "嗞你"), ("GBK", [0xC4, 0xE3], "你"),
      ("big5", [0xA7, 0x41], "你"),
      ("Shift_JIS", [0x93, 0xFA], "日"), ("euc-jp", [0xC6, 0xFC], "日"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
      ("ks_c_5601-1987", [0xC7, 0xD1], "한"), ("koi8-u", [0xA4], "є"),
      ("windows-1253", [0xE1], "α"), ("iso-8859-7", [0xE1], "α"), ("ibm866", [0xA0], "а"),
      ("x-mac-cyrillic", [0xE0], "а"), ("macintosh", [0x8A], "ä"), ("windows-874", [0xA1], "ก"),
      ("iso-8859-16", [0xAA], "Ș"), ("csisolatin4", [0xB1], "ą"), ("l6", [0xB1], "ą"),
      ("cp819", [0x80], "€"),
    ]
    for sample in samples {
      #expect(try title(document(sample.bytes, label: sample.label)) == sample.text, "\(sample)")
    }
    #expect(try title(document([0x81, 0x30, 0x81, 0x30], label: "gb18030")) == "")
  }

  @Test("the word encoding in a text is no declaration; a decoded document has its limit too")
  func declaration() throws {
    let declared = "<?xml version='1.0'?><rss><item><title>encoding koi8-r: caf"
    let bytes = Array(declared.utf8) + [0xE9] + Array("</title></item></rss>".utf8)
    #expect(try title(bytes) == "encoding koi8-r: café")
    var limits = FeedLimits()
    limits.decodedBytes = 150
    let wide = document([UInt8](repeating: 0xE9, count: 60), label: "latin1")
    #expect(throws: FeedError(.tooLarge(limit: 150))) { try FeedReader(limits: limits).read(wide) }
  }

  @Test("bytes that mean nothing in a legacy encoding are replaced and told, and reading goes on")
  func damagedLegacy() throws {
    let feed = try FeedReader().read(document([0x93, 0xFA, 0x81, 0x20, 0x41], label: "sjis"))
    #expect(feed.entries.first?.title.hasPrefix("日") == true)
    #expect(feed.entries.first?.title.hasSuffix("A") == true)
    #expect(
      feed.problems.map(\.message) == ["bytes that mean nothing in the encoding were replaced"])
  }

  @Test("UTF-32 is read with and without a mark; half characters are replaced")
  func utf32() throws {
    let text = "<rss><item><title>é 😀</title></item></rss>"
    let little = text.unicodeScalars.flatMap { scalar in
      (0..<4).map { UInt8(scalar.value >> (8 * $0) & 0xFF) }
    }
    #expect(try title([0xFF, 0xFE, 0, 0] + little) == "é 😀")
    #expect(try title(little) == "é 😀")
    let halves = document([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80])
    #expect(try title(halves) == "\u{FFFD}\u{FFFD}")
  }

  @Test("one look at the bytes tells what one character after another would have told")
  func survey() {
    let pieces = [
      "plain text ", "\t\t\t\u{8}", "\n\u{B}", "\r\n", "\t\n", "é", "\u{FFFD}", "\u{FFFE}", "😀",
      "\u{1}", "ﬁ",
    ]
    for first in pieces {
      for second in pieces {
        let text = first + second + "and a long plain end"
        let survey = UTF8Survey(Array(text.utf8).span)
        #expect(survey.isValid)
        #expect(survey.isASCII == text.utf8.allSatisfy { $0 < 0x80 })
        #expect(survey.needsCare == text.unicodeScalars.contains { isOfConcern($0) })
        #expect(!UTF8Survey((Array(text.utf8) + [0xC3]).span).isValid)
      }
    }
  }

  private func isOfConcern(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value & 0xFFFE == 0xFFFE
  }
}
