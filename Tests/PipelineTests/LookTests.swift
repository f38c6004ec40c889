import Foundation
import TestSupport
import Testing
import Text

@Suite("The cluster's look and the pages for print")
struct LookTests {
  private let workspace: TestWorkspace

  init() throws { workspace = try HeatWorkspace.scanned() }

  private func wear(_ look: String, logo: String? = nil) throws {
    let radar = try workspace.folder.text("radars/heat/radar.yaml")
    try workspace.folder.write("look: \(look)\n" + radar, to: "radars/heat/radar.yaml")
    if let logo { try workspace.folder.write(logo, to: "radars/heat/logo.svg") }
  }

  @Test("A frozen edition carries the logo: it is drawn when the file is gone")
  func carried() throws {
    let logo =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'><rect width='30'/></svg>"
    try wear("{color: \"#0b6e4f\", logo: logo.svg, licence: CC BY 4.0}", logo: logo)
    #expect(try workspace.scout("freeze", "heat").code == 0)
    try FileManager.default.removeItem(atPath: workspace.folder.path("radars/heat/logo.svg"))
    let edition = "radars/heat/editions/2026-11-16.json"
    for command in [["radar", edition], ["board", edition], ["profile", edition, "heat-pumps"]] {
      let drawn = try Program("scout").run(
        command + ["-o", "-"], in: workspace.folder.path)
      #expect(drawn.code == 0)
      #expect(drawn.text.contains(Data(logo.utf8).base64EncodedString()), "\(command)")
      #expect(drawn.text.contains("CC BY 4.0"))
    }
    let missing = try workspace.scout("radar", "heat")
    #expect(missing.code == 2 && missing.message.contains("radars/heat/logo.svg"))
  }

  @Test("A logo that is no plain drawing stops the radar, and check says why")
  func refused() throws {
    try wear(
      "{logo: logo.svg}",
      logo: "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 1'><script/></svg>")
    let checked = try workspace.scout("check")
    #expect(checked.code == 2 && checked.text.contains("the element 'script' is not a plain shape"))
    try wear("{logo: ../logo.svg}")
    #expect(try workspace.scout("check").code == 2)
  }

  @Test("Pages and cards are drawn for print; what there is not is told with a guess")
  func pages() throws {
    let page = try workspace.scout("profile", "heat", "heat-pumps", "-o", "-")
    #expect(page.code == 0 && page.text.contains("width=\"794\""))
    for words in ["Technology profile", "Second pilot plant with a heat pump opens in Turku"] {
      #expect(page.text.contains(words))
    }
    let lying = try workspace.scout("profile", "heat", "heat-pumps", "--landscape", "-o", "-")
    #expect(lying.text.contains("width=\"1123\""))
    #expect(try workspace.scout("profile", "heat", "heat-pumps", "--card", "-o", "-").code == 0)
    #expect(try workspace.scout("profile", "heat", "--cards").code == 0)
    let sheet = try workspace.folder.text("out/heat-cards-1.svg")
    #expect(sheet.contains("data-topic=\"heat-pumps\""))
    let wrong = try workspace.scout("profile", "heat", "heat-pump")
    #expect(wrong.code == 2 && wrong.message.contains("did you mean 'heat-pumps'?"))
    #expect(try workspace.scout("profile", "heat").code == 2)
    #expect(try workspace.scout("profile", "heat", "--cards", "--paper", "a3").code == 2)
  }

  @Test("A theme, a paper or lanes that there are not are refused with the list")
  func choices() throws {
    for (option, known) in [
      ("--theme", "light, dark, print"), ("--paper", "a4, a3, a1, screen"),
      ("--lanes", "quadrants, owners, none"),
    ] {
      let wrong = try workspace.scout("board", "heat", option, "neon")
      #expect(wrong.code == 2 && wrong.message.contains(known), "\(wrong.message)")
    }
    let dark = try workspace.scout(
      "board", "heat", "--theme", "dark", "--lanes", "owners", "-o", "-")
    #expect(dark.code == 0 && dark.text.contains("data-lane=\"\""))
  }
}
