import Testing

@testable import Text

@Suite("Searching bytes eight at a time")
struct SearchTests {
  @Test("finds what one byte after another would have found, at every place and length")
  func firstIndex() {
    var state: UInt64 = 3
    for length in 0...40 {
      for _ in 0..<60 {
        let bytes = (0..<length).map { _ -> UInt8 in
          state = StableHash.mixed(state)
          return [0x20, 0x21, 0x3C, 0x41, 0x7F, 0x80, 0xC3, 0x09, 0x00, 0xFF][Int(state % 10)]
        }
        for start in 0...length {
          let rest = bytes[start...]
          let places = [
            rest.firstIndex(of: 0x3C), rest.firstIndex { $0 < 0x20 },
            rest.firstIndex { $0 >= 0x80 }, rest.firstIndex { $0 < 0x20 || $0 >= 0x7F },
          ].map { $0 ?? length }
          let span = bytes.span
          #expect(span.firstIndex(from: start) { $0.equal(0x3C) } == places[0])
          #expect(span.firstIndex(from: start) { $0.below(0x20) } == places[1])
          #expect(span.firstIndex(from: start) { $0.beyondASCII } == places[2])
          #expect(span.firstIndex(from: start) { $0.beyondPrintable } == places[3])
        }
      }
    }
  }

  @Test("finds a text where it stands whole")
  func text() {
    let bytes = Array("a-->b--->c-".utf8)
    #expect(bytes.span.find("-->", from: 0) == 1)
    #expect(bytes.span.find("-->", from: 2) == 6)
    #expect(bytes.span.find("-->", from: 7) == nil)
    #expect(bytes.span.has("-->", at: 9) == false)
  }

  @Test("names of up to sixteen bytes are told apart, in any case of letters")
  func names() {
    let names = [
      "a", "b", "ab", "abcdefgh", "abcdefghi", "abcdefgi", "abcdefghijklmnop", "@[`{", "",
    ]
    let table = NameTable(names.enumerated().map { (PackedName($1)!, $0) })
    for (index, name) in names.enumerated() {
      #expect(table[PackedName(name)!] == index)
      #expect(table[PackedName(name.uppercased())!] == index)
      if name.utf8.count < 16 { #expect(table[PackedName(name + "x")!] == nil) }
    }
    #expect(PackedName("abcdefghijklmnopq") == nil)
    #expect(PackedName("Ä") != PackedName("ä"))
  }
}
