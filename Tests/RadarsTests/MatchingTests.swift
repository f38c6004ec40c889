import Radars
import Signals
import Testing
import Text

@Suite("Which topics of different radars are the same")
struct MatchingTests {
  private func match(_ radars: [Edition], _ said: [TopicMatch] = []) -> TopicMatching {
    TopicMatching(radars, said: said)
  }

  private func same(_ one: String, _ other: String) -> TopicMatch {
    TopicMatch(RadarTopic(one)!, RadarTopic(other)!, isSame: true, why: "they say so")
  }

  private func different(_ one: String, _ other: String) -> TopicMatch {
    TopicMatch(RadarTopic(one)!, RadarTopic(other)!, isSame: false)
  }

  @Test("Identical ids are the same topic, whatever it is called")
  func ids() {
    let found = match([
      named("north", ["heat": ["en": "Heat"]]), named("south", ["heat": ["en": "Warmth"]]),
    ])
    #expect(found.groups == [["heat", "heat"]])
    #expect(found.joins.isEmpty && found.doubtful.isEmpty)
  }

  @Test("Equal names in one language join where nothing else can be meant, and that is told")
  func names() {
    let found = match([
      named("north", ["pump": ["en": "Heat Pumps", "fi": "Lämpöpumput"]]),
      named("south", ["large": ["fi": "lämpöpumput"]]),
    ])
    #expect(found.groups == [["pump", "large"]])
    #expect(
      found.joins.map { "\($0.one) \($0.other) \($0.how)" } == ["north/pump south/large name"])
    #expect(found.joins[0].language == "fi" && found.joins[0].words == "Lämpöpumput")
    #expect(found.doubtful.isEmpty)
  }

  @Test("Hyphens, case and white space make no other name; letters with diacritics do")
  func spelling() {
    let north = named("north", ["a": ["en": "3D-Printing  of food"]])
    #expect(match([north, named("south", ["b": ["en": "3d printing of Food"]])]).joins.count == 1)
    let finnish = named("north", ["a": ["fi": "Höyry"]])
    #expect(match([finnish, named("south", ["b": ["fi": "Hoyry"]])]).joins.isEmpty)
  }

  @Test("A name that two topics of one radar have joins nothing, and both are doubtful")
  func ambiguousName() {
    let found = match([
      named("north", ["a": ["en": "Sensors"], "b": ["en": "Sensors"]]),
      named("south", ["c": ["en": "Sensors"]]),
    ])
    #expect(found.groups.count == 3 && found.joins.isEmpty)
    #expect(found.doubtful.map(\.reasons[0].kind) == [.sameName, .sameName])
    #expect(found.doubtful.map(\.one.topic) == ["a", "b"])
    #expect(found.doubtful[0].reasons[0].words == ["sensors"])
  }

  @Test("What people called the same is joined under whatever ids and names")
  func confirmed() {
    let radars = [
      named("north", ["a": ["en": "Sensors"]]), named("south", ["b": ["lt": "Jutikliai"]]),
    ]
    #expect(match(radars).groups.count == 2)
    let found = match(radars, [same("south/b", "north/a")])
    #expect(found.groups == [["a", "b"]])
    #expect(found.joins.map(\.how) == [.people] && found.joins[0].words == "they say so")
  }

  @Test("What people called different is not joined, by id neither, and not asked again")
  func refused() {
    let radars = [named("north", ["a": ["en": "A"]]), named("south", ["a": ["en": "A"]])]
    let found = match(radars, [different("north/a", "south/a")])
    #expect(found.groups == [["a", nil], [nil, "a"]])
    #expect(found.doubtful.isEmpty)
    let rows = try? Comparison(radars, said: [different("north/a", "south/a")]).rows
    #expect(rows?.map(\.topic) == ["a", "a-south"])
  }

  @Test("Of two words about the same topics the later one holds")
  func changedMind() {
    let radars = [named("north", ["a": ["en": "A"]]), named("south", ["b": ["en": "B"]])]
    let words = [same("north/a", "south/b"), different("south/b", "north/a")]
    #expect(match(radars, words).groups.count == 2)
    #expect(match(radars, words.reversed()).groups.count == 1)
  }

  @Test("What cannot all be true is not followed, and told")
  func contradiction() {
    let radars = [
      named("north", ["a": ["en": "A"], "x": ["en": "X"]]), named("south", ["b": ["en": "B"]]),
    ]
    let found = match(radars, [same("north/a", "south/b"), same("north/x", "south/b")])
    #expect(found.groups.count == 3)
    #expect(found.contradictions.count == 1 && found.contradictions[0].count == 2)
    #expect(match(radars, [same("north/gone", "south/b")]).unknown == [RadarTopic("north/gone")!])
  }

  @Test("An id that people gave to another topic joins nothing any more")
  func idAgainstPeople() {
    let radars = [
      named("north", ["a": ["en": "A"]]),
      named("south", ["a": ["en": "Other"], "b": ["en": "B"]]),
    ]
    let found = match(radars, [same("north/a", "south/b")])
    #expect(found.groups.contains(["a", "b"]) && found.groups.contains([nil, "a"]))
  }

  @Test("Weaker likeness is doubtful, with its reasons, and joins nothing")
  func doubtful() throws {
    let found = match([
      named("north", ["a": ["en": "Recycling of batteries"], "b": ["en": "Blockchain"]]),
      named(
        "south",
        [
          "c": ["en": "Battery recycling"], "d": ["fi": "Blockchain"],
          "e": ["en": "Digital product passport"],
        ]),
      named("west", ["f": ["de": "Wärmepumpen"]]), named("east", ["g": ["de": "Großwärmepumpen"]]),
    ])
    #expect(found.groups.allSatisfy { $0.count { $0 != nil } == 1 })
    let pairs = found.doubtful.map { "\($0.one) \($0.other) \($0.reasons[0].kind)" }
    #expect(
      pairs == [
        "north/a south/c similarNames", "north/b south/d sameNameAcross",
        "east/g west/f similarNames",
      ])
    #expect(found.doubtful[0].score == 800)
    #expect(found.doubtful[0].reasons[0].words.count == 2)
  }
}

/// An edition whose topics have these names, each in a ring that its id decides.
func named(_ id: String, _ topics: [String: [String: String]], date: Day = today) -> Edition {
  var places: [String: String] = [:]
  for topic in topics.keys {
    places[topic] = "sea/" + rings[Int(StableHash.of(topic) % 3)].id
  }
  var made = edition(id, places)
  made.date = date
  for index in made.blips.indices {
    made.blips[index].name = LocalizedText(topics[made.blips[index].topic]!)
  }
  return made
}
