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
}
