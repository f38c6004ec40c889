import Radars
import Testing
import Text

@Suite("What is written to files comes back")
struct CodableTests {
  @Test("Every kind of decision, letter for letter", arguments: UInt64(0)..<140)
  func decisions(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let decision = generator.decision(Int(seed))
    let bytes = try JSON.bytes(of: decision)
    let back = try JSON.value(Decision.self, from: bytes)
    #expect(back == decision)
    // String's == takes é for e´; the bytes do not.
    #expect(try JSON.bytes(of: back) == bytes)
    #expect(!bytes.contains(UInt8(ascii: "\n")), "a line of decisions.jsonl is one line")
  }

  @Test("Editions, in all their parts", arguments: UInt64(0)..<60)
  func editions(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let edition = generator.edition()
    let bytes = try JSON.bytes(of: edition, pretty: true)
    let back = try JSON.value(Edition.self, from: bytes)
    #expect(back == edition)
    #expect(try JSON.bytes(of: back, pretty: true) == bytes)
  }

  @Test("A decision stands as one flat object, so that people can read and mend it")
  func flat() throws {
    let decision = decision(.place(topic: "heat-pump", ring: "adopt"), why: "We sell it")
    #expect(
      String(decoding: try JSON.bytes(of: decision), as: UTF8.self)
        == #"{"action":"place","ring":"adopt","topic":"heat-pump","when":"2026-11-16T09:00:00Z","#
        + #""who":"Aino","why":"We sell it"}"#)
  }

  @Test(
    "A line that lacks something, or says something unknown, is refused",
    arguments: [
      #"{"action":"place","topic":"a","when":"2026-11-16T09:00:00Z","who":"x"}"#,
      #"{"action":"place","ring":"b","topic":"a","who":"x"}"#,
      #"{"action":"place","ring":"b","topic":"a","when":"2026-11-16T09:00:00Z"}"#,
      #"{"action":"erase","topic":"a","when":"2026-11-16T09:00:00Z","who":"x"}"#,
      #"{"action":"place","ring":"b","topic":"a","when":"yesterday","who":"x"}"#,
      #"{"action":"keep","signal":"a","when":"2026-11-16T09:00:00Z","who":"x"}"#,
      #"{"action":"reason","topic":"a","edition":"2026-02-30","when":"2026-11-16T09:00:00Z","who":"x"}"#,
      "not JSON", "",
    ])
  func refused(line: String) {
    #expect(throws: (any Error).self) { try JSON.value(Decision.self, from: Array(line.utf8)) }
  }
}

@Suite("Guesses what a person meant to type")
struct SpellingTests {
  @Test(
    "The nearest word, when it is near enough",
    arguments: [
      ("pilto", "pilot"), ("Pilot", "pilot"), ("explor", "explore"), ("adpot", "adopt"),
      ("wach", "watch"), ("qudarants", nil), ("", nil), ("transfer", nil), ("a", nil),
    ])
  func nearest(word: String, guess: String?) {
    let rings = ["watch", "adopt", "pilot", "explore"]
    #expect(Spelling.nearest(to: word, among: rings) == guess)
  }

  @Test("Of words that are equally near the first by alphabet; of none, none")
  func ties() {
    #expect(Spelling.nearest(to: "cat", among: ["hat", "bat"]) == "bat")
    #expect(Spelling.nearest(to: "cat", among: []) == nil)
  }
}

@Suite("A text in several languages")
struct LocalizedTextTests {
  @Test("is given in the first language that has it, else English, else the first by code")
  func choice() {
    let text = LocalizedText(["en": "Rings", "lt": "Žiedai", "de": "Ringe"])
    #expect(text.text(in: ["sv", "lt", "de"]) == "Žiedai")
    #expect(text.text(in: "fi") == "Rings")
    #expect(LocalizedText(["lt": "Žiedai", "de": "Ringe"]).text(in: "fi") == "Ringe")
    #expect(LocalizedText([:]).text(in: "fi") == "")
  }
}
