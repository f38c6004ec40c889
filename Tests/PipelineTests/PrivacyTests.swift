import Drawing
import Files
import Foundation
import Pipeline
import Radars
import TestSupport
import Testing
import Text

@Suite("What members keep to themselves never leaves")
struct PrivacyTests {
  static let secret = "Zzprivatemarkzz"
  static let inside = "Zzclustermarkzz"
  static let radars = ["north", "south"]
  static let transfer = "swap"

  @Test("No private and no cluster text is in any output, whatever the members", arguments: 0..<5)
  func outputs(seed: UInt64) throws {
    var members = MemberGenerator(seed: seed)
    let workspace = try members.workspace()
    let workbench = workspace.workbench
    for id in Self.radars {
      let radar = try workbench.radar(id)
      let all = radar.members.flatMap { $0.offers + $0.needs }
      try #require(all.contains { $0.visibility == .private && $0.text.contains(Self.secret) })
      try #require(all.contains { $0.visibility == .cluster && $0.text.contains(Self.inside) })
      for output in try outputs(of: id, workbench) {
        expectNone([Self.secret, Self.inside], output)
      }
      let decider = Decider(who: "Aino")
      let file = try workbench.freeze(id, on: demoDay, otherReason: "first", by: decider).file
      expectNone(
        [Self.secret, Self.inside], ("\(id)'s edition", try workspace.folder.bytes(file)))
    }
    let list = try workbench.leads(Self.radars, most: 1_000)
    for output in try outputs(of: list, workbench) {
      expectNone([Self.secret, Self.inside], output)
    }
    let ours = try workbench.leads(Self.radars, most: 1_000, for: .inside)
    for output in try outputs(of: ours, workbench) { expectNone([Self.secret], output) }
    let markdown = ours.markdown()
    #expect(markdown.contains("Inside only"))
    #expect(markdown.contains(Self.inside), "asked for, what is for the cluster is shown")
  }

  @Test("Nor on a transfer radar, also where people recorded pairs of it", arguments: 0..<3)
  func pairs(seed: UInt64) throws {
    var members = MemberGenerator(seed: seed)
    let workspace = try members.workspace()
    let workbench = workspace.workbench
    let radar = try workbench.radar(Self.transfer)
    let decider = Decider(who: "Aino", why: "a word over coffee")
    for offer in radar.members.flatMap(\.offers) {
      for need in radar.members.flatMap(\.needs).prefix(6) {
        let pair = ExchangePair(offer: try #require(offer.id), need: try #require(need.id))
        try workbench.pair(pair, on: Self.transfer, in: "pilot", by: decider)
      }
    }
    let draft = try workbench.standing(Self.transfer).draft
    try #require(!draft.blips.isEmpty, "public pairs stand on it")
    let list = try workbench.pairs(of: Self.transfer)
    let tables: [Output] = [
      ("pairs", Array(list.text.utf8)), ("pairs.json", try JSON.bytes(of: list.report)),
    ]
    for output in try outputs(of: Self.transfer, workbench, against: nil) + tables {
      expectNone([Self.secret, Self.inside], output)
    }
    let file = try workbench.freeze(Self.transfer, on: demoDay, by: decider).file
    expectNone([Self.secret, Self.inside], ("its edition", try workspace.folder.bytes(file)))
    let ours = try workbench.pairs(of: Self.transfer, for: .inside)
    #expect(ours.recorded.count > list.recorded.count && ours.text.contains(Self.inside))
    expectNone([Self.secret], ("pairs inside", Array(ours.text.utf8)))
  }

  @Test("Nor is it in what commands print")
  func commands() throws {
    var members = MemberGenerator(seed: 77)
    let workspace = try members.workspace()
    let commands = [
      ["check"], ["leads", "north", "south"], ["leads", "north", "south", "--json"],
      ["compare", "north", "south", "--json"], ["explain", "north", "whey"],
      ["explain", "north", "whey", "--json"], ["digest", "north"],
      ["radar", "north", "-o", "-"], ["board", "north", "-o", "-"],
      ["signals", "north", "--json"], ["rising", "north"],
    ]
    for command in commands {
      let ending = try Program("scout").run(
        command + ["--now", workspace.now], in: workspace.folder.path)
      #expect(ending.code < 2, "\(command): \(ending.message)")
      expectNone([Self.secret, Self.inside], ("\(command)", ending.output))
      expectNone([Self.secret, Self.inside], ("\(command)", Array(ending.message.utf8)))
    }
  }

  private typealias Output = (name: String, bytes: [UInt8])

  private func outputs(
    of id: String, _ workbench: Workbench, against others: [String]? = radars
  ) throws -> [Output] {
    let standing = try workbench.standing(id)
    let topic = standing.draft.blips[0].topic
    var outputs: [Output] = [
      ("draft", try EditionFile.bytes(of: standing.draft)),
      ("digest", Array(try workbench.digest(id).markdown.utf8)),
      ("profile", try workbench.drawProfile(topic, of: id).svg),
    ]
    outputs.append(("digest.html", try workbench.digest(id).mail))
    outputs += try exports(of: id, workbench)
    outputs += try workbench.drawCards(of: id).map { ($0.name, $0.svg) }
    var pictures = [try workbench.drawRadar(id), try workbench.drawBoard(id)]
    if let others {
      let comparison = try workbench.compare(others)
      for part in ComparisonPart.allCases {
        pictures += try workbench.draw(comparison, part: part.rawValue)
      }
      outputs.append(("comparison.csv", Array(comparison.csv(in: nil).utf8)))
      outputs.append(("comparison.md", Array(comparison.markdown(in: nil).utf8)))
    }
    for drawn in pictures {
      for format in drawn.formats where [".svg", ".html"].contains(format.ending) {
        outputs.append((drawn.name + format.ending, try format.render()))
      }
    }
    return outputs
  }

  /// The radar for other tools; one with more quadrants than a tool can draw is refused by it.
  private func exports(of id: String, _ workbench: Workbench) throws -> [Output] {
    var outputs: [Output] = []
    for format in ExchangeFormat.allCases {
      do {
        let export = try workbench.export(id, as: format, language: nil, asFolder: format == .aoe)
        outputs.append(("\(format) report", try JSON.bytes(of: export.report)))
        switch export.written {
        case .file(let bytes): outputs.append(("\(format)", bytes))
        case .folder(let files): outputs += files.map { ("\(format) \($0.path)", $0.bytes) }
        }
      } catch let error as PipelineError {
        try #require(![.csv, .json].contains(format), "\(error.message)")
      }
    }
    return outputs
  }

  private func outputs(of list: LeadList, _ workbench: Workbench) throws -> [Output] {
    let cards = try workbench.drawCards(of: list).map { ($0.name, $0.svg) }
    return [
      ("leads", Array(list.text().utf8)), ("leads.md", Array(list.markdown().utf8)),
      ("leads.csv", Array(list.csv().utf8)), ("leads.json", try JSON.bytes(of: list.report())),
    ] + cards
  }

  private func expectNone(_ markers: [String], _ output: Output) {
    let text = String(decoding: output.bytes, as: UTF8.self).lowercased()
    for marker in markers {
      #expect(!text.contains(marker.lowercased()), "\(marker) is in \(output.name)")
    }
  }
}

/// A small workspace of two radars, whose members have random offers and needs; what is not public
/// holds a mark that can be looked for.
private struct MemberGenerator {
  private var random: SeededRandom
  /// Of offers and needs, for their ids.
  private var count = 0
  private static let topics = ["heat-pump", "hydrogen", "whey"]

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func workspace() throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    try workspace.folder.write("", to: "feeds/keep")
    for (radar, ring) in zip(PrivacyTests.radars, ["adopt", "watch"]) {
      try workspace.folder.write(file(radar), to: "radars/\(radar)/radar.yaml")
      let decisions = Self.topics.dropLast().map { topic in
        "{\"action\":\"place\",\"ring\":\"\(ring)\",\"topic\":\"\(topic)\","
          + "\"when\":\"2026-11-02T09:00:00Z\",\"who\":\"Aino\",\"why\":\"tried\"}\n"
      }
      try workspace.folder.write(decisions.joined(), to: "radars/\(radar)/decisions.jsonl")
    }
    try workspace.folder.write(transferFile(), to: "radars/\(PrivacyTests.transfer)/radar.yaml")
    return workspace
  }

  private mutating func transferFile() -> String {
    let sectors = TransferSector.allCases.map { "  - {id: \($0.rawValue), name: \($0)}\n" }
    let topics = Self.topics.map { "  - {id: \($0), name: \($0), quadrant: any}\n" }
    return """
      id: \(PrivacyTests.transfer)
      kind: transfer
      title: Swap
      cluster: {name: Cluster, country: FI}
      languages: [en]
      rings: [{id: adopt, name: Adopt}, {id: pilot, name: Pilot}, {id: watch, name: Watch}]
      quadrants:
      \(sectors.joined())topics:
      \(topics.joined())members:
      \(members())
      """
  }

  private mutating func file(_ id: String) -> String {
    let topics = Self.topics.map { "  - {id: \($0), name: \($0), quadrant: energy}\n" }
    return """
      id: \(id)
      title: Radar \(id)
      cluster: {name: Cluster \(id), country: FI}
      languages: [en]
      rings: [{id: adopt, name: Adopt}, {id: pilot, name: Pilot}, {id: watch, name: Watch}]
      quadrants: [{id: energy, name: Energy}, {id: food, name: Food}, {id: sea, name: Sea}]
      topics:
      \(topics.joined())members:
      \(members())
      """
  }

  private mutating func members() -> String {
    (0..<Int.random(in: 2...6, using: &random)).map { number in
      "  - name: Member \(number)\n    offers:\n\(exchanges(number, "private"))"
        + "\(exchanges(number, "cluster"))\(exchanges(number, "public"))"
        + "    needs:\n\(exchanges(number, "public"))\(exchanges(number, "private"))"
        + "\(exchanges(number, "cluster"))\(exchanges(number, nil))"
    }.joined()
  }

  private mutating func exchanges(_ member: Int, _ visibility: String?) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { number in
      let mark =
        switch visibility {
        case "public": "open"
        case "cluster": PrivacyTests.inside
        default: PrivacyTests.secret
        }
      count += 1
      var entry = "id: e\(count), text: \"\(mark) steam turbine \(member) \(number)\""
      if Bool.random(using: &random) {
        entry += ", topic: " + Self.topics.randomElement(using: &random)!
      }
      if let visibility { entry += ", visibility: \(visibility)" }
      return "      - {\(entry)}\n"
    }.joined()
  }
}
