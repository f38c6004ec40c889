import Files
import Foundation
import Radars
import TestSupport
import Testing
import Text

/// Files of other tools, written by us after what goes wrong in theirs.
enum ExchangeFixture {
  static func radar(
    _ name: String, as format: ExchangeFormat? = nil
  ) throws -> ForeignRadar {
    let path = Checkout.root.appending(path: "Tests/FilesTests/Fixtures/exchange/\(name)").path()
    return try ExchangeFile.read(try ExchangeFile.Source(path: path), as: format)
  }

  static func text(_ text: String, named name: String) throws -> ForeignRadar {
    try ExchangeFile.read(ExchangeFile.Source(name: name, bytes: Array(text.utf8)))
  }

  static func wishes(
    _ change: (inout ImportWishes) -> Void = { _ in }
  ) -> ImportWishes {
    var wishes = ImportWishes(radar: "theirs", language: "en", source: "file")
    wishes.date = Day("2026-10-05")
    change(&wishes)
    return wishes
  }

  static let today = Day("2026-11-16")!

  /// The one edition that a file becomes.
  static func edition(
    _ name: String, _ change: (inout ImportWishes) -> Void = { _ in }
  ) throws -> (edition: Edition, result: RadarImport) {
    let result = RadarImport([try radar(name)], wishes(change), today: today)
    return (try #require(result.editions.last, "\(result.problems)"), result)
  }
}

extension Diagnostic {
  /// `7:2 unknown ring …`, without the file.
  fileprivate var short: String {
    let place = [line, column].compactMap { $0.map(String.init) }.joined(separator: ":")
    return (place.isEmpty ? "" : place + " ") + summary
  }
}

@Suite("Radars of other tools are read as people write them")
struct ExchangeReadingTests {
  @Test("Build Your Own Radar: byte order mark, CRLF, rings in any case, HTML, truth as 1 and no")
  func byor() throws {
    let (edition, result) = try ExchangeFixture.edition("byor-traps.csv")
    let rings = Dictionary(uniqueKeysWithValues: edition.blips.map { ($0.topic, $0.ring) })
    #expect(
      rings == [
        "precision-fermentation": "adopt", "pulsed-electric-fields": "trial",
        "heat-pumps-high-temperature": "assess", "insect-meal": "hold",
        "cold-plasma": "watch-closely",
      ])
    #expect(edition.frame.rings.map(\.id) == ["adopt", "trial", "assess", "hold", "watch-closely"])
    // Top left, bottom left, top right and bottom right of the tool, clockwise from the top right.
    #expect(
      edition.frame.quadrants.map(\.id) == [
        "tools", "languages-and-frameworks", "platforms", "techniques",
      ])
    #expect(
      edition.blip("precision-fermentation")?.summary?.text(in: "en")
        == "Proteins from microbes, without animals & fields.")
    #expect(edition.blip("insect-meal")?.summary?.text(in: "en") == "Meal of larvae for fish")
    #expect(edition.blip("pulsed-electric-fields")?.movement == Movement(.in))
    #expect(edition.blip("precision-fermentation")?.movement == Movement(.new))
    #expect(edition.blip("insect-meal")?.movement == Movement(.unchanged))
    #expect(edition.unplaced.map(\.topic) == ["smart-labels"])
    #expect(
      result.problems.map(\.short) == [
        "4:1 the row has 7 cells under 6 headings; read as 'Heat pumps, high temperature' under "
          + "'name'",
        "8:2 'Smart labels' has no ring; it is listed beside the radar",
        "7:2 unknown ring 'Watch closely'; there are: Adopt, Trial, Assess, Hold. It stays, as a "
          + "ring of its own.",
      ])
  }

  @Test("Semicolons; ids tell C, C++ and C# apart, and letters with marks keep their letter")
  func semicolons() throws {
    let (edition, result) = try ExchangeFixture.edition("byor-semicolons.csv")
    #expect(
      edition.blips.map(\.topic) == ["angpannor", "c", "c-plus-plus", "c-sharp", "hoyrypumput"])
    #expect(edition.blip("hoyrypumput")?.summary?.text(in: "en") == "puhdas; nopea")
    #expect(result.problems.isEmpty)
  }

  @Test("Rows that nobody can read are told with row and column, and stop the import unless asked")
  func broken() throws {
    let radar = try ExchangeFixture.radar("byor-broken.csv")
    let strict = RadarImport([radar], ExchangeFixture.wishes(), today: ExchangeFixture.today)
    #expect(strict.editions.isEmpty)
    let expected = [
      "6 a quotation mark is opened here and never closed",
      "4:3 'No quadrant' has no quadrant", "5:1 the topic has no name",
    ]
    #expect(
      strict.problems.map(\.short).filter { !$0.contains("cells under") } == expected)
    let lenient = RadarImport(
      [radar], ExchangeFixture.wishes { $0.takesWhatItCan = true }, today: ExchangeFixture.today)
    #expect(lenient.editions.last?.blips.map(\.topic).contains("good-one") == true)
    #expect(lenient.problems.map(\.short).filter { !$0.contains("cells under") } == expected)
  }

  @Test("A row with too many cells is read where one reading fits, else told with its columns")
  func commas() throws {
    func problems(_ row: String) throws -> [String] {
      let radar = try ExchangeFixture.text(
        "name,ring,quadrant,isNew,description\nX,adopt,tools,TRUE,x\n\(row)\n", named: "r.csv")
      return radar.problems.map(\.short) + radar.releases[0].topics.dropFirst().map(\.name)
    }
    let head = "3:1 the row has 7 cells under 5 headings; read as 'A,b,c' under 'name'"
    #expect(try problems("A,b,c,adopt,tools,TRUE,x") == [head, "A,b,c"])
    #expect(
      try problems("A,adopt,tools,TRUE,x,y,z") == [
        "3:5 the row has 7 cells under 5 headings; read as 'x,y,z' under 'description'", "A",
      ])
    #expect(
      try problems("A,adopt,tools,adopt,tools,TRUE,x") == [
        "3:1 the row has 7 cells under 5 headings; read as 'A,adopt,tools' under 'name'",
        "A,adopt,tools",
      ])
    #expect(
      try problems("A,adopt,tools,TRUE,adopt,tools,TRUE,x") == [
        "3:6 the row has 8 cells under 5 headings, and there are several ways to read it"
      ])
    #expect(
      try problems("A,adopt,nowhere,TRUE,x,y") == [
        "3:6 the row has 6 cells under 5 headings, and no way to read it fits"
      ])
  }

  @Test("JSON with truth values and numbers where texts belong, and a slip in a ring")
  func byorJSON() throws {
    let (edition, result) = try ExchangeFixture.edition("byor.json")
    #expect(edition.blip("digital-twins")?.movement.kind == .new)
    #expect(edition.blip("edge-sensors")?.movement.kind == .out)
    #expect(edition.blip("old-sensors")?.ring == "adpot")
    #expect(edition.blip("5")?.ring == "hold")
    #expect(
      result.problems.map(\.short) == [
        "entry 4: isNew of '5' is 'perhaps', neither TRUE nor FALSE",
        "entry 3: unknown ring 'Adpot', did you mean 'Adopt'? It stays, as a ring of its own.",
      ])
    let (mapped, clean) = try ExchangeFixture.edition("byor.json") {
      $0.ringMap = ["adpot": "Adopt"]
    }
    #expect(mapped.blip("old-sensors")?.ring == "adopt")
    #expect(clean.problems.count == 1)
  }

  @Test("Zalando counts quadrants clockwise from the bottom right, here from twelve o'clock")
  func zalando() throws {
    let (edition, result) = try ExchangeFixture.edition("zalando.json") { $0.date = nil }
    #expect(edition.date == Day("2026-10-01"))
    #expect(edition.frozen)
    #expect(edition.frame.quadrants.map(\.id) == ["data", "fuels", "ships", "ports"])
    #expect(edition.frame.rings.map(\.id) == ["use", "try", "assess", "avoid"])
    #expect(edition.blip("methanol")?.movement == Movement(.in))
    #expect(edition.blip("methanol")?.quadrant == "fuels")
    #expect(edition.blip("sail-assistance")?.movement == Movement(.new))
    #expect(edition.blip("shore-power-by-diesel")?.movement == Movement(.out))
    #expect(edition.unplaced.map(\.topic) == ["no-such-ring"])
    #expect(result.problems.count == 1)
    #expect(result.notCarried.map(\.count) == [1, 1])
  }

  @Test("Zalando's public file names neither rings nor quadrants: they are told, or given")
  func bareZalando() throws {
    let text = #"{"date":"2023.10","entries":[{"quadrant":3,"ring":2,"label":"Kite","moved":0}]}"#
    let radar = try ExchangeFixture.text(text, named: "config.json")
    let given = RadarImport(
      [radar],
      ExchangeFixture.wishes {
        $0.date = nil
        $0.rings = ["In", "Near", "Far", "Out"]
        $0.quadrants = ["A", "B", "C", "D"]
      }, today: ExchangeFixture.today)
    let edition = try #require(given.editions.first)
    #expect(edition.frame.quadrants.map(\.id) == ["d", "a", "b", "c"])
    #expect(edition.blip("kite").map { [$0.ring, $0.quadrant] } == ["far", "d"])
    #expect(given.problems.count == 2)
  }

  @Test("Backstage: the first moment of a timeline is the present, the others the past")
  func backstage() throws {
    let radar = try ExchangeFixture.radar("backstage.json")
    #expect(radar.releases.map(\.date) == ["2025-03-01", "2026-02-01", "2026-10-05"].map(Day.init))
    let result = RadarImport(
      [radar], ExchangeFixture.wishes { $0.date = nil }, today: ExchangeFixture.today)
    #expect(result.editions.count == 3, "\(result.problems)")
    let last = try #require(result.editions.last)
    // Counter-clockwise from the top right there.
    #expect(last.frame.quadrants.map(\.id) == ["fuels", "data", "ports", "ships"])
    #expect(
      last.blip("methanol")?.movement == Movement(.in, from: "try", reason: "Three ships run on it")
    )
    #expect(last.blip("methanol")?.summary?.text(in: "en") == "Made from green hydrogen.")
    #expect(last.blip("sails-and-kites")?.movement == Movement(.unchanged))
    #expect(last.unplaced.map(\.topic) == ["forecast"])
    let earlier = result.editions[1]
    #expect(earlier.blip("methanol")?.movement.kind == .in)
    #expect(earlier.blip("sails-and-kites")?.movement == Movement(.new, reason: "first trial"))
    #expect(last.frame.rings[0].means?.text(in: "en") == "Members use it")
    #expect(result.editions.map(\.previous) == [nil, Day("2025-03-01"), Day("2026-02-01")])
  }

  @Test("AOE: a folder a release; a topic keeps what an earlier release said of it")
  func aoe() throws {
    let radar = try ExchangeFixture.radar("aoe")
    let result = RadarImport(
      [radar], ExchangeFixture.wishes { $0.date = nil }, today: ExchangeFixture.today)
    #expect(result.editions.map(\.date) == [Day("2025-03-01"), Day("2026-10-05")])
    let last = try #require(result.editions.last, "\(result.problems)")
    #expect(last.frame.quadrants.map(\.id) == ["fuels", "ships", "ports", "data", "people"])
    #expect(last.blip("methanol")?.movement == Movement(.in, from: "trial"))
    #expect(last.blip("methanol")?.name.text(in: "en") == "Methanol: green")
    #expect(
      last.blip("methanol")?.summary?.text(in: "en")
        == "Made from green hydrogen, not from gas. --- A line above is no new topic.")
    #expect(last.blip("sails")?.ring == "hold")
    #expect(last.blip("mentors")?.movement == Movement(.new))
    #expect(result.notCarried.map(\.topics) == [["methanol"], ["sails"]])
  }

  @Test("Our own table holds several editions, and what is none is told")
  func plainTable() throws {
    let radar = try ExchangeFixture.radar("plain.csv")
    let result = RadarImport(
      [radar],
      ExchangeFixture.wishes {
        $0.date = nil
        $0.rings = ["Adopt", "Pilot", "Explore", "Watch"]
        $0.quadrants = ["Energy", "Feed", "Packaging"]
      }, today: ExchangeFixture.today)
    let last = try #require(result.editions.last, "\(result.problems)")
    #expect(result.editions.map(\.date) == [Day("2025-10-01"), Day("2026-10-01")])
    let pumps = try #require(last.blip("heat-pumps"))
    #expect(pumps.movement == Movement(.in, from: "pilot", reason: "works everywhere"))
    #expect(pumps.placement?.who == "Board")
    #expect(pumps.placement?.when.day == Day("2026-09-30"))
    #expect(pumps.trl == 8)
    #expect(pumps.impact == nil)
    #expect(last.removed.map(\.topic) == ["labels"])
    #expect(
      result.problems.map(\.short) == [
        "5:13 '9' under 'impact' of 'Heat pumps' is not a number from 1 to 5",
        "6:7 'sideways' under 'movement' of 'Insect meal' is not new, in, out or unchanged",
        "6:11 'soon' under 'when' of 'Insect meal' is not a day such as 2026-10-05",
      ])
  }

  @Test("UTF-16 and Windows-1252 are read, and told")
  func encodings() throws {
    let text = "name,ring,quadrant\nHöyry,adopt,tools\n"
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [wide, latin] {
      let radar = try ExchangeFile.read(ExchangeFile.Source(name: "x.csv", bytes: bytes))
      #expect(radar.releases[0].topics.map(\.name) == ["Höyry"])
      #expect(radar.problems.count == 1)
    }
  }

  @Test(
    "Days are found in the names of files",
    arguments: [
      ("radar-2026-10-05.csv", "2026-10-05"), ("2017_03.tsv", "2017-03-01"),
      ("Technology Radar Volume 04 (Jan 2011).csv", "2011-01-01"),
      ("radar.20261005.csv", "2026-10-05"),
      ("Volume 1 (September 2023).csv", "2023-09-01"), ("radar-v2.csv", nil), ("mayor 1.csv", nil),
    ])
  func names(name: String, day: String?) throws {
    let radar = try ExchangeFixture.text("name,ring,quadrant\nA,adopt,tools", named: name)
    #expect(radar.releases[0].date == day.flatMap { Day($0) })
  }

  @Test("What is no radar is refused in words")
  func refused() throws {
    for (text, part) in [
      ("", "nothing in it"), ("hello world", "nothing tells what it is"),
      ("{\"entries\": [", "not JSON"), ("radar_visualization({})", "nothing tells what it is"),
      ("[[[[[", "not JSON"),
    ] {
      let error = #expect(throws: FilesError.self) { try ExchangeFixture.text(text, named: "x") }
      #expect(error?.message.contains(part) == true, "\(text): \(error?.message ?? "")")
    }
    let headless = try ExchangeFixture.text("name,ring\nA,adopt", named: "x.csv")
    #expect(headless.problems.map(\.short) == ["1 the first line lacks the heading 'quadrant'"])
    let wide = Array(repeating: "name", count: 5_000).joined(separator: ",") + ",ring,quadrant\nx"
    let table = ExchangeFile.Source(name: "x.csv", bytes: Array(wide.utf8))
    #expect(
      try ExchangeFile.read(table, as: .csv).problems.map(\.summary).first
        == "the first line has 5002 cells; it should name the columns")
    let rings = "name,ring,quadrant\n" + (0..<500).map { "T\($0),r\($0),q\($0)\n" }.joined()
    let unknown = RadarImport(
      [try ExchangeFixture.text(rings, named: "x.csv")], ExchangeFixture.wishes(),
      today: ExchangeFixture.today)
    #expect(unknown.editions.isEmpty && unknown.problems.count < 100)
    let many = "name,ring,quadrant\n" + (0...500).map { "T\($0),adopt,tools\n" }.joined()
    let result = RadarImport(
      [try ExchangeFixture.text(many, named: "x.csv")], ExchangeFixture.wishes(),
      today: ExchangeFixture.today)
    #expect(result.problems.map(\.summary) == ["it has 501 topics, more than 500"])
  }
}
