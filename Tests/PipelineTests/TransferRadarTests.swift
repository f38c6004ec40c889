import Files
import Foundation
import Pipeline
import Radars
import TestSupport
import Testing
import Text

@Suite("A transfer radar shows what goes from whom to whom")
struct TransferRadarTests {
  @Test(
    "The example has four sectors, four phases, pairs in all of them, and more that are possible")
  func example() throws {
    let workbench = try ScannedExample.workspace.get().workbench
    let radar = try workbench.radar("transfer-se")
    #expect(radar.kind == .transfer)
    #expect(radar.quadrants.map(\.id) == TransferSector.allCases.map(\.rawValue))
    #expect(radar.rings.map(\.id) == ["in-use", "agreed", "in-contact", "spotted"])
    let draft = try workbench.standing("transfer-se").draft
    #expect((10...14).contains(draft.blips.count) && draft.unplaced == [])
    #expect(Set(draft.blips.map(\.ring)).count == 4)
    #expect(Set(draft.blips.map(\.quadrant)).count == 4)
    #expect(draft.blips.allSatisfy { $0.placement != nil && !$0.thin })
    let list = try workbench.pairs(of: "transfer-se")
    #expect(list.recorded.count == draft.blips.count && !list.possible.isEmpty)
    #expect(list.heldBack == 2)
  }

  @Test("It is frozen, drawn as before, and compared with what it has become")
  func freezeAndCompare() throws {
    let workspace = try ScannedExample.workspace.get().copy()
    let frozen = try workspace.scout("freeze", "transfer-se")
    #expect(frozen.code == 0, "\(frozen.message)")
    let file = "radars/transfer-se/editions/2026-11-16.json"
    try expectSnapshot(try workspace.workbench.drawRadar(workspace.folder.path(file)).svg)

    let later = workspace.at("2026-11-23T06:00:00Z")
    let offer = ["pilot-fermenter", "protein-trials"]
    let used = try later.scout(
      "pair", "transfer-se", offer[0], offer[1], "--phase", "In use", "--why", "first run done")
    #expect(used.code == 0, "\(used.message)")
    #expect(used.lines == ["pilot-fermenter--protein-trials is in in-use on transfer-se"])
    let ended = try later.scout(
      "pair", "transfer-se", "oat-hulls", "fibre-source", "--end", "--why", "fibres too short")
    #expect(ended.code == 0, "\(ended.message)")
    let draft = try later.workbench.standing("transfer-se").draft
    let pair = try #require(draft.blip("pilot-fermenter--protein-trials"))
    #expect(pair.movement == Movement(.in, from: "agreed", reason: "first run done"))
    #expect(draft.removed.map(\.reason) == ["fibres too short"])
    let comparison = try later.workbench.compare([later.folder.path(file), "transfer-se"])
    let row = try #require(comparison.rows.first { $0.topic == pair.topic })
    #expect(row.cells == ["agreed", "in-use"])
    #expect(try later.scout("compare", file, "transfer-se").code == 0)
    #expect(try later.scout("freeze", "transfer-se").code == 0, "every movement has its reason")
    let lines = try later.folder.text("radars/transfer-se/decisions.jsonl").split(separator: "\n")
    #expect(lines.count == 17, "what was decided stays, and two lines came")
    #expect(lines.last?.contains(#""action":"end-pair""#) == true)
  }

  @Test("A pair begins in the outermost phase, and misuse is told with what to do")
  func pairing() throws {
    let workspace = try TestWorkspace.example()
    func message(_ arguments: String...) throws -> String {
      let ending = try Program("scout").run(
        ["pair"] + arguments + ["--now", workspace.now], in: workspace.folder.path)
      #expect(ending.code == 2, "\(arguments)")
      return ending.message
    }
    let pair = ["transfer-se", "fibre-laboratory", "salad-trays"]
    #expect(try message(pair[0], pair[1], pair[2]).contains("a pair needs a reason"))
    let recorded = try workspace.scout("pair", pair[0], pair[1], pair[2], "--why", "asked at lunch")
    #expect(recorded.code == 0 && recorded.lines.first?.contains("is in spotted") == true)
    #expect(try message(pair[0], pair[1], pair[2]).contains("recorded already, in spotted"))
    #expect(
      try message(pair[0], pair[1], pair[2], "--phase", "spotted").contains("is in spotted already")
    )
    #expect(try message(pair[0], "fiber-laboratory", pair[2]).contains("did you mean"))
    #expect(try message(pair[0], pair[1], "nothing").contains("its needs: "))
    #expect(try message(pair[0], pair[1], pair[2], "--phase", "signed").contains("its rings"))
    #expect(try message(pair[0], "oat-hulls", "salad-trays", "--end").contains("no pair"))
    #expect(try message("food-lt").contains("pairs stand on transfer radars"))
    #expect(try message(pair[0], pair[1]).contains("name the need too"))
    let list = try workspace.json("pair", "transfer-se")
    guard case .array(let all)? = list["recorded"] else {
      Issue.record("no pairs")
      return
    }
    #expect(all.count == 12)
    let card = try workspace.scout(
      "card", "transfer-se", "fibre-laboratory--salad-trays", "--owner", "Ebba")
    #expect(card.code == 0, "\(card.message)")
  }

  @Test("The week's digest tells pairs that anyone may know of, and no others")
  func digest() throws {
    let workspace = try TestWorkspace.example()
    let hidden = try workspace.scout(
      "pair", "transfer-se", "pilot-fermenter", "loan-for-line", "--why", "a quiet word")
    #expect(hidden.code == 0, "people may record what is private, and it stays at home")
    #expect(
      try workspace.scout(
        "pair", "transfer-se", "oat-hulls", "fibre-source", "--phase", "agreed", "--why", "signed"
      ).code == 0)
    let digest = try workspace.workbench.digest("transfer-se").markdown
    #expect(digest.contains("signed") && !digest.contains("a quiet word"))
    let picture = try workspace.workbench.drawRadar("transfer-se").svg
    let text = String(decoding: picture, as: UTF8.self)
    #expect(text.contains("oat-hulls--fibre-source"))
    #expect(!text.contains("loan") && !text.contains("a quiet word"))
    let list = try workspace.scout("pair", "transfer-se", "--inside")
    #expect(!list.lines.joined().contains("loan-for-line"))
  }

  @Test("A check tells of pairs whose offer or need is gone")
  func lost() throws {
    let workspace = try TestWorkspace.example()
    let file = "radars/transfer-se/radar.yaml"
    let text = try workspace.folder.text(file).replacing("id: oat-hulls,", with: "id: hulls,")
    try workspace.folder.write(text, to: file)
    let check = try workspace.scout("check", "transfer-se")
    #expect(check.code == 1, "\(check.message)")
    let said = check.lines.joined() + check.message
    #expect(said.contains("the pair 'oat-hulls--fibre-source' names an offer or need"))
    #expect(
      try workspace.workbench.standing("transfer-se").draft.blip("oat-hulls--fibre-source") == nil)
    #expect(
      try workspace.scout(
        "pair", "transfer-se", "oat-hulls", "fibre-source", "--end", "--why", "renamed"
      ).code == 0)
    #expect(try workspace.scout("check", "transfer-se").code == 0)
  }

  /// Compares the picture without the edition in it with the one that people looked at;
  /// `SCOUT_RECORD=1` writes it anew.
  private func expectSnapshot(_ svg: [UInt8]) throws {
    let picture =
      String(decoding: svg, as: UTF8.self)
      .split(separator: "\n").filter { !$0.contains("<metadata") }.joined(separator: "\n") + "\n"
    let golden = "docs/pictures/transfer-se-radar.svg"
    if ProcessInfo.processInfo.environment["SCOUT_RECORD"] == "1" {
      try Data(picture.utf8).write(to: Checkout.root.appending(path: golden))
      return
    }
    #expect(try Checkout.bytes(golden) == Array(picture.utf8), "\(golden) differs")
  }
}
