import Signals
import Testing

@Suite("A cue counts only near a keyword of the topic")
struct CueTests {
  private func filler(_ count: Int) -> String {
    (0..<count).map { "w\($0)" }.joined(separator: " ")
  }

  @Test("In the same sentence it counts, however far away")
  func sameSentence() {
    let text = "Heat pump \(filler(60)) pilot"
    #expect(cues(signal("a", "", text), model()) == ["pilot: pilot"])
  }

  @Test(
    "In another sentence at most 25 words may lie between",
    arguments: [(24, true), (25, true), (26, false)])
  func distance(between: Int, counts: Bool) {
    let after = "Heat pump. \(filler(between)) pilot"
    let before = "Pilot \(filler(between)). Heat pump"
    #expect(cues(signal("a", "", after), model()) == (counts ? ["pilot: pilot"] : []))
    #expect(cues(signal("a", "", before), model()) == (counts ? ["pilot: Pilot"] : []))
  }

  @Test("A keyword in the title makes a cue at the start of the summary count")
  func acrossFields() {
    #expect(cues(signal("a", "Heat pump", "A pilot begins"), model()) == ["pilot: pilot"])
  }

  @Test("Of cues that overlap the longest counts")
  func longest() {
    let model = model(adopt: words("plant in operation"))
    let found = cues(signal("a", "Heat pump pilot plant"), model)
    #expect(found == ["pilot: pilot plant"])
    let three = cues(signal("a", "Heat pump pilot plant in operation"), model)
    #expect(three == ["pilot: pilot", "adopt: plant in operation"])
  }

  @Test("A cue inside the topic's own keyword says nothing")
  func insideKeyword() {
    let model = model(topics: ["heat-pump": words("pilot fermenter")])
    #expect(cues(signal("a", "A pilot fermenter"), model) == [])
    #expect(cues(signal("a", "A pilot fermenter in a pilot"), model) == ["pilot: pilot"])
  }

  @Test("A cue counts once, at its best place")
  func once() {
    let reader = SignalReader(model())
    let reading = reader.read(signal("a", "Heat pump: pilot, pilot", "The pilot is a pilot"))
    #expect(reading.cues["heat-pump"]?.map(\.place) == [Place(field: .title, word: 3)])
  }

  @Test("Also in a signal that people promoted, where it needs no keyword")
  func promoted() {
    let signal = signal("a", "A pilot", "Pilot, pilot, pilot", categories: ["prototype"])
    let reading = SignalReader(model()).read(signal, promoted: ["heat-pump"])
    #expect(reading.hits.map(\.score) == [1000])
    #expect(reading.cues["heat-pump"]?.map(\.place) == [Place(field: .title, word: 2)])
  }

  @Test("Categories are no place for cues")
  func categories() {
    #expect(cues(signal("a", "Heat pump", categories: ["pilot"]), model()) == [])
    #expect(cues(signal("a", "Pilot", categories: ["heat pump"]), model()) == [])
  }

  @Test("A cue counts for the topics it stands near, and for no other")
  func otherTopics() {
    let model = model(topics: ["biogas": words("biogas"), "heat-pump": words("heat pump")])
    let text = "A heat pump pilot. \(filler(30)). Biogas is old."
    #expect(cues(signal("a", "", text), model) == ["pilot: pilot"])
    #expect(cues(signal("a", "", text), model, topic: "biogas") == [])
  }

  @Test("The quote holds the words found, letter for letter, and at most 300 characters")
  func quotes() throws {
    let long = (0..<40).map { "extraordinarily\($0)" }.joined(separator: " ")
    for text in [
      "A heat pump pilot", "Heat pump \(long) PILOT plant \(long)",
      "\(long) heat pump pilot \(long)",
    ] {
      let reading = SignalReader(model()).read(signal("a", "", text))
      let cue = try #require(reading.cues["heat-pump"]?.first)
      #expect(cue.quote.count <= 300)
      #expect(cue.quote.contains(cue.found))
      #expect(text.contains(cue.quote.filter { $0 != "…" }))
    }
  }

  @Test("A cue without its diacritics weighs 7 tenths")
  func weight() {
    let model = model(pilot: words("kenttäkoe", in: "fi"))
    let plain = signal("a", "", "heat pump kenttakoe", language: "fi")
    let whole = signal("a", "", "heat pump kenttäkoe", language: "fi")
    let reader = SignalReader(model)
    #expect(reader.read(plain).cues["heat-pump"]?.map(\.weight) == [700])
    #expect(reader.read(whole).cues["heat-pump"]?.map(\.weight) == [1000])
  }
}
