import Files
import Radars
import TestSupport
import Testing
import Text

@Suite("What is exported comes back, as far as the format goes")
struct ExchangeRoundTripTests {
  /// Exports, imports again, and gives the newest edition.
  private func back(_ edition: Edition, _ format: ExchangeFormat) throws -> Edition {
    let folder = try TemporaryFolder()
    let source: ExchangeFile.Source
    switch try ExchangeFile.write(edition, as: format, in: nil, asFolder: true) {
    case .file(let bytes):
      source = ExchangeFile.Source(name: "radar\(format.ending)", bytes: bytes)
    case .folder(let files):
      for file in files { try Disk.write(file.bytes, to: folder.path("data/\(file.path)")) }
      source = try ExchangeFile.Source(path: folder.path("data"))
    }
    let radar = try ExchangeFile.read(source)
    #expect(radar.format == format)
    var wishes = ImportWishes(radar: "north", language: "en", source: "radar")
    if format == .byorCSV || format == .byorJSON {
      // These two say neither the day nor the order.
      wishes.date = edition.date
      wishes.rings = edition.frame.rings.map { $0.name.text(in: "en") }
      wishes.quadrants = [3, 2, 0, 1].map { edition.frame.quadrants[$0].name.text(in: "en") }
    }
    if format == .csv {
      // Rings and quadrants without a topic have no row.
      wishes.rings = edition.frame.rings.map { $0.name.text(in: "en") }
      wishes.quadrants = edition.frame.quadrants.map { $0.name.text(in: "en") }
    }
    let result = RadarImport([radar], wishes, today: Day("2026-11-16")!)
    #expect(result.problems.isEmpty)
    return try #require(result.editions.last, "\(result.problems)")
  }

  /// A topic as all formats can tell it: by its names.
  private struct Told: Equatable {
    var name, ring, quadrant: String
    var kind: Movement.Kind
    var from, reason, summary: String?

    init(_ blip: Blip, _ edition: Edition, _ parts: Set<Part>) {
      func ring(_ id: String) -> String {
        edition.frame.rings.first { $0.id == id }?.name.text(in: "en") ?? id
      }
      name = PlainText.from(text: blip.name.text(in: "en"))
      self.ring = ring(blip.ring)
      quadrant =
        edition.frame.quadrants.first { $0.id == blip.quadrant }?.name.text(in: "en") ?? "?"
      kind = blip.movement.kind
      from = parts.contains(.from) ? blip.movement.from.map(ring) : nil
      reason = parts.contains(.reason) ? blip.movement.reason : nil
      summary =
        parts.contains(.summary)
        ? blip.summary.map { PlainText.excerpt(of: PlainText.from(text: $0.text(in: "en"))) } : nil
    }
  }

  private enum Part { case from, reason, summary }

  private func parts(_ format: ExchangeFormat) -> Set<Part> {
    switch format {
    case .byorCSV, .byorJSON: [.summary]
    case .zalando: []
    case .aoe: [.summary, .from]
    case .backstage, .csv, .json: [.summary, .from, .reason]
    }
  }

  @Test("Topics, rings, quadrants, movements and texts", arguments: ExchangeFormat.allCases)
  func topics(format: ExchangeFormat) throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      var generated = GeneratedEditions(seed: seed)
      let edition = generated.edition(rings: 4, quadrants: 4, topics: 12)
      let again = try back(edition, format)
      let parts = parts(format)
      let told = edition.blips.map { Told($0, edition, parts) }.sorted { $0.name < $1.name }
      let found = again.blips.map { Told($0, again, parts) }.sorted { $0.name < $1.name }
      #expect(told == found, "\(format.rawValue), seed \(seed)")
      #expect(again.date == edition.date)
      if format != .zalando && format != .byorCSV && format != .byorJSON {
        #expect(again.blips.map(\.topic) == edition.blips.map(\.topic))
      }
      #expect(
        again.frame.rings.map { $0.name.text(in: "en") }
          == edition.frame.rings.map { $0.name.text(in: "en") })
      #expect(
        again.frame.quadrants.map { $0.name.text(in: "en") }
          == edition.frame.quadrants.map { $0.name.text(in: "en") })
    }
  }

  @Test("Our own JSON gives back everything that people say, in all languages")
  func plainJSON() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      var generated = GeneratedEditions(seed: seed)
      let rings = 3 + generated.next(6)
      let quadrants = 3 + generated.next(6)
      let edition = generated.edition(rings: rings, quadrants: quadrants, topics: 20)
      let again = try back(edition, .json)
      #expect(again.frame.rings == edition.frame.rings.map(cleaned))
      #expect(again.frame.quadrants == edition.frame.quadrants)
      #expect(again.previous == edition.previous)
      #expect(again.removed.map(\.topic) == edition.removed.map(\.topic))
      #expect(again.removed.map(\.reason) == edition.removed.map(\.reason))
      #expect(again.unplaced.map(\.reason) == edition.unplaced.map(\.reason))
      #expect(again.blips == edition.blips, "seed \(seed)")
    }
  }

  private func cleaned(_ ring: RingFace) -> RingFace {
    var ring = ring
    ring.means = ring.means.map { LocalizedText($0.texts.mapValues { PlainText.from(text: $0) }) }
    return ring
  }

  @Test("A folder for AOE's tool holds the release before too; as one file it is read as well")
  func folder() throws {
    var generated = GeneratedEditions(seed: 7)
    let edition = generated.edition(rings: 3, quadrants: 5, topics: 15)
    #expect(
      try back(edition, .aoe).blips.map(\.movement.kind) == edition.blips.map(\.movement.kind))
    guard case .file(let one) = try ExchangeFile.write(edition, as: .aoe, in: nil, asFolder: false)
    else {
      Issue.record("it is no file")
      return
    }
    let radar = try ExchangeFile.read(ExchangeFile.Source(name: "one.md", bytes: one))
    #expect(radar.releases.map(\.date) == [edition.previous, edition.date])
    #expect(radar.releases.last?.topics.count == 15)
    guard
      case .folder(let files) = try ExchangeFile.write(edition, as: .aoe, in: nil, asFolder: true)
    else {
      Issue.record("it is no folder")
      return
    }
    #expect(files.map(\.path).contains("config.json"))
    let folders = Set(files.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") })
    #expect(folders == ["", "radar/2026-04-01", "radar/2026-10-05"])
  }

  @Test("A tool that draws four quadrants gets no radar with five, and hears which formats do")
  func five() throws {
    var generated = GeneratedEditions(seed: 3)
    let edition = generated.edition(rings: 4, quadrants: 5, topics: 5)
    for format in [ExchangeFormat.byorCSV, .byorJSON, .zalando, .backstage] {
      let error = #expect(throws: FilesError.self) {
        try ExchangeFile.write(edition, as: format, in: nil, asFolder: false)
      }
      #expect(
        error?.message.hasSuffix(
          "has exactly 4 quadrants, this radar has 5: some would be lost; formats that hold them: "
            + "aoe, csv, json") == true)
    }
  }

  @Test("What is lost is told with its topics, and what a format carries is not")
  func losses() throws {
    var generated = GeneratedEditions(seed: 5)
    let edition = generated.edition(rings: 4, quadrants: 4, topics: 12)
    let zalando = ExchangeFormat.zalando.losses(of: edition, in: nil)
    let deciders = try #require(zalando.first { $0.what == "who decided the ring, and when" })
    #expect(deciders.count == 12)
    #expect(deciders.topics.count == 10)
    #expect(zalando.contains { $0.what == "names in other languages than 'en'" })
    #expect(zalando.contains { $0.what == "technology readiness (TRL) of topics" })
    #expect(ExchangeFormat.json.losses(of: edition, in: nil).isEmpty)
    #expect(
      ExchangeFormat.csv.losses(of: edition, in: nil).allSatisfy { !$0.what.contains("decided") })
  }

  @Test("Cells that a spreadsheet would take for formulas are defused, and come back as they were")
  func formulas() throws {
    for text in ["=1+1", "+1", "-1", "@a", "'=1", "''-1", "'quoted'", "a=b", "", "'"] {
      let cell = CSVWriter.cell(text)
      #expect(!"=+-@".contains(cell.first ?? " "))
      var table = CSVWriter()
      table.write(row: [text, "x"])
      var reader = CSVReader(table.bytes)
      let next = reader.next()
      let row = try #require(next)
      #expect(CSVWriter.original(row.cells[0]) == text)
    }
  }
}
