import Files
import Testing

@Suite("Errors in radar.yaml say where, what, and what was expected")
struct RadarFileErrorTests {
  private static let radarKeys =
    "known keys: id, kind, title, cluster, languages, feeds, rings, quadrants, packs, look, "
    + "scoring, members, topics, learned"

  @Test("A radar without fault has none")
  func none() {
    #expect(read(good).radar != nil)
    #expect(problems(good) == [])
  }

  @Test(
    "Exact place and words of each mistake",
    arguments: [
      (
        "id: north", "id: north\nlangauge: en",
        "2:1: error: unknown key 'langauge' in a radar (did you mean 'languages'? \(radarKeys))"
      ),
      (
        "id: north", "id: north\nzzz: en", "2:1: error: unknown key 'zzz' in a radar (\(radarKeys))"
      ),
      (
        "quadrant: energy", "quadrant: enrgy",
        "16:15: error: the topic 'heat-pump' names the quadrant 'enrgy', which this radar does "
          + "not have (did you mean 'energy'? its quadrants: energy, food, sea)"
      ),
      (
        "{id: food,", "{id: sea,",
        "12:10: error: the quadrant 'sea' stands twice, first in line 11 "
          + "(give one of them another id, or remove it)"
      ),
      (
        "id: watch", "id: adopt",
        "8:10: error: the ring 'adopt' stands twice, first in line 6 "
          + "(give one of them another id, or remove it)"
      ),
      (
        "quadrant: energy", "quadrant: energy\n  - {id: heat-pump}",
        "17:10: error: the topic 'heat-pump' stands twice, first in line 14 "
          + "(give one of them another id, or remove it)"
      ),
      ("{en: North}", "[North]", "2:8: error: 'title' should be text, but there is a list"),
      ("{en: North}", "", "2:7: error: 'title' should be text, but there is nothing"),
      ("id: heat-pump", "id: [x]", "14:9: error: 'id' should be text, but there is a list"),
      (
        "name: Heat pump", "impact: 6\n    name: Heat pump",
        "15:13: error: 'impact' should be a whole number from 1 to 5, but there is '6'"
      ),
      (
        "name: Heat pump", "name: Heat pump\n    keywords: {en: heat}",
        "16:20: error: 'keywords' in 'en' should be a list, but there is 'heat'"
      ),
      (
        "name: Heat pump", "name: Heat pump\n    keywords: {en: [{text: heat, weight: 0}]}",
        "16:42: error: a weight of 0 never counts (strike the keyword out)"
      ),
      (
        "name: Heat pump", "name: Heat pump\n    keywords: {en: [\"42\"]}",
        "16:21: error: '42' has no letters, so it can never match"
      ),
      (
        "{name: Example}", "Example",
        "3:10: error: 'cluster' should be keys and values, but there is 'Example'"
      ),
      (
        "id: pilot", "id: Pilot!",
        "7:10: error: 'Pilot!' is not an id (use small letters a-z, digits and hyphens only)"
      ),
      (
        "[en]", "[en, english]",
        "4:17: error: 'english' is not a language code (use two small letters such as en, sv, fi, lt)"
      ),
      ("[en]", "[en, fi, en]", "4:21: error: 'en' stands twice in 'languages'"),
      ("[en]", "[]", "4:12: error: 'languages' needs at least one"),
      ("[en]", "en", "4:12: error: 'languages' should be a list, but there is 'en'"),
      ("languages: [en]\n", "", "1:1: error: a radar lacks 'languages'"),
      ("{id: pilot, name: Pilot}", "{id: pilot}", "7:5: error: a ring lacks 'name'"),
      (
        "name: Pilot}", "name: Pilot, trl: [8, 7]}",
        "7:35: error: 'trl' should be two levels from 1 to 9, the lower first, as in [7, 8]"
      ),
      (
        "\n  - {id: sea, name: Sea}", "",
        "10:3: error: a radar has 3 to 8 quadrants, this one has 2"
      ),
      (
        "\n  - {id: watch, name: Watch}", "", "6:3: error: a radar has 3 to 8 rings, this one has 2"
      ),
      (
        "id: north", "id: south",
        "1:5: error: the id 'south' differs from the folder's name 'north'"
      ),
      (
        "id: north", "id: north\nkind: tred",
        "2:7: error: unknown kind 'tred', did you mean 'trend'? (known: technology, trend, transfer)"
      ),
      (
        "id: north", "id: north\nlook: {color: green}",
        "2:15: error: 'green' is not a colour (write it as \"#0b6e4f\")"
      ),
      (
        "id: north", "id: north\nlook:\n  color: #0b6e4f",
        "3:9: error: 'color' should be text, but there is nothing"
      ),
      (
        "id: north", "id: north\nscoring: {window: soon}",
        "2:19: error: 'soon' is not a length of time (write it as 12 months or 26 weeks)"
      ),
      (
        "id: north", "id: north\nscoring: {sure: 60}",
        "2:17: error: 'sure' should be a number from 0.0 to 1.0, but there is '60'"
      ),
      (
        "id: north", "id: north\npacks: [../../etc]",
        "2:9: error: there is no pack '../../etc' (expected a file radars/packs/../../etc.yaml)"
      ),
      (
        "id: north", "id: north\nmembers:\n  - {name: X, offers: [{text: y, topic: heat-pmp}]}",
        "3:41: error: there is no topic 'heat-pmp' (did you mean 'heat-pump'?)"
      ),
    ])
  func mistake(piece: String, other: String, problem: String) {
    let text = good(piece, to: other)
    #expect(problems(text) == ["radar.yaml:" + problem])
    #expect(read(text).radar == nil)
  }

  private static let yamlAdvice =
    " (check the indentation, the colons and that quotes and brackets are closed)"

  @Test(
    "What is no radar at all",
    arguments: [
      ("", ": error: the file is empty (`scout init DIR` makes an example)"),
      ("# a remark\n", ": error: the file is empty (`scout init DIR` makes an example)"),
      ("Dear Aino", ":1:1: error: a radar should be keys and values, but there is 'Dear Aino'"),
      ("- a\n- b", ":1:1: error: a radar should be keys and values, but there is a list"),
      (
        "id: [a\nb: c",
        ":2:2: error: this is not YAML: did not find expected ',' or ']'\(yamlAdvice)"
      ),
      ("id: \"x\n", ":2:1: error: this is not YAML: found unexpected end of stream\(yamlAdvice)"),
      (
        "\tid: x",
        ":1:1: error: this is not YAML: found character that cannot start any token\(yamlAdvice)"
      ),
      (
        "id: *x",
        ":1:5: error: there is an alias (*name), which is not read here "
          + "(write the text out, or put it in quotes if the asterisk belongs to it)"
      ),
    ])
  func noRadar(text: String, problem: String) {
    #expect(problems(text) == ["radar.yaml" + problem])
    #expect(read(text).radar == nil)
  }

  @Test("A key that stands twice")
  func duplicateKey() {
    #expect(
      problems(good + "\ntitle: Again") == [
        "radar.yaml:2:1: error: the key 'title' stands twice (keep one of them)"
      ])
    #expect(
      problems(good("name: Heat pump", to: "name: Heat pump\n    name: Again")) == [
        "radar.yaml:15:5: error: the key 'name' stands twice (keep one of them)"
      ])
  }

  @Test("All mistakes come in one go, in the order of the file, its packs after it")
  func allAtOnce() {
    let text = """
      id: north
      titel: North
      cluster: {name: Example, country: [LT]}
      languages: [en, Finnish]
      rings:
        - {id: adopt, name: Adopt, trl: ten}
        - {id: pilot}
        - {id: watch, name: Watch}
      quadrants:
        - {id: energy, name: Energy}
        - {id: energy, name: Energy}
        - {id: sea, name: Sea}
      packs: [shared, lost]
      topics:
        - {id: heat-pump, name: Heat pump, quadrant: see}
      """
    let pack = "topics:\n  - {id: kelp, name: Kelp, quadrant: sea, colour: red}\n  - {id: no}"
    let found = read(text, packs: ["shared": pack])
    let places = found.problems.map { $0.prefix { $0 != " " } }
    #expect(
      places == [
        "radar.yaml:1:1:", "radar.yaml:2:1:", "radar.yaml:3:35:", "radar.yaml:4:17:",
        "radar.yaml:6:35:", "radar.yaml:7:5:", "radar.yaml:11:10:", "radar.yaml:13:17:",
        "radar.yaml:15:48:", "packs/shared.yaml:2:43:", "packs/shared.yaml:3:5:",
        "packs/shared.yaml:3:5:",
      ])
    #expect(found.problems.first == "radar.yaml:1:1: error: a radar lacks 'title'")
    #expect(found.problems.last == "packs/shared.yaml:3:5: error: a topic lacks 'quadrant'")
    #expect(found.radar == nil)
  }
}
