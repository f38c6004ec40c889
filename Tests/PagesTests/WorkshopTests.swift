import Radars
import Signals
import TestSupport
import Testing
import Text

@testable import Pages

@Suite("The words of a workshop, and its handouts as pages")
struct WorkshopTests {
  private func words(_ language: MeetingWords) -> [String] {
    [language.agenda as Any, language.minutes as Any].flatMap { group in
      Mirror(reflecting: group).children.compactMap { $0.value as? String }
    } + [language.script.script] + language.script.steps.flatMap { [$0.title, $0.text] }
  }

  @Test("All ten languages are there, each in its own words, with nine steps and no gap")
  func complete() {
    #expect(
      MeetingWords.all.map(\.language) == [
        "en", "sv", "fi", "lt", "de", "da", "no", "pl", "lv", "et",
      ])
    let english = words(.english)
    for language in MeetingWords.all {
      let own = words(language)
      #expect(own.count == english.count && own.allSatisfy { !$0.isEmpty })
      #expect(language.script.steps.count == MeetingMinutes(discussion: 90).steps.count)
      #expect(
        language.agenda.intro.contains("{count}") && language.agenda.intro.contains("{minutes}"))
      guard language.language != "en" else { continue }
      #expect(zip(own, english).count { $0 == $1 } <= 3, "\(language.language)")
    }
    #expect(MeetingWords.of("nb").language == "no" && MeetingWords.of("xx").language == "en")
  }

  @Test("Steps follow each other without a gap, and the discussion is as long as its agenda")
  func spans() {
    let minutes = MeetingMinutes(discussion: 60)
    #expect(
      minutes.steps.indices.map(minutes.span)
        == ["–", "0–10", "10–25", "25–35", "35–45", "45–105", "105–120", "120–140", "140–150"])
    #expect(minutes.all == 150)
  }

  @Test("What a handout says is text, whatever it holds; nothing on it runs or is fetched")
  func escaped() throws {
    let handout = Handout(
      language: "en", title: Samples.attacks[0], facts: Samples.attacks,
      blocks: Samples.attacks.flatMap { attack in
        [
          .heading(attack), .text(attack), .list([attack]),
          .table(.init([.init(attack, isFigures: true)], rows: [[attack]])),
        ]
      }, source: Samples.attacks[2])
    let page = try PageReader(HandoutPage(handout).html())
    #expect(page.scripts.isEmpty && page.styles.count == 1)
    let names = Set(page.elements.map(\.name))
    #expect(
      names.isSubset(of: [
        "html", "head", "meta", "title", "style", "body", "main", "footer", "h1", "h2", "p", "ul",
        "li", "div", "table", "thead", "tbody", "tr", "th", "td",
      ]))
    #expect(!page.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test("Two languages stand side by side, and a word that is the same in both stands once")
  func sideBySide() throws {
    func edition(_ id: String, ring: String) -> Edition {
      var frame = Samples.frame()
      frame.id = id
      frame.cluster.name = "Cluster \(id)"
      return Edition(
        frame: frame, date: Samples.date, frozen: true,
        blips: [
          Blip(
            topic: "heat", name: LocalizedText(["en": "Heat", "lt": "Šiluma"]),
            quadrant: "energy", ring: ring, movement: Movement(.new), proposal: .init(topic: "heat")
          )
        ])
    }
    let comparison = try Comparison([edition("a", ring: "adopt"), edition("b", ring: "watch")])
    let texts = WorkshopTexts(
      comparison, numbers: NumberBook().numbering(comparison), languages: ["en", "lt"])
    let agenda = Agenda(comparison, minutes: 20)
    let script = texts.script(agenda)
    #expect(script.title == "The facilitator's script / Vedančiojo scenarijus")
    guard case .table(let table) = script.blocks[0] else {
      Issue.record("the script begins with its steps")
      return
    }
    #expect(table.head.map(\.name) == ["Minutes / Minutės", "EN", "LT"])
    #expect(table.rows.count == 9 && table.rows[5][0] == "45–65")
    guard case .table(let items) = texts.handout(agenda).blocks[2] else {
      Issue.record("the agenda has a table")
      return
    }
    #expect(
      items.rows == [
        ["1", "Heat / Šiluma", "a: adopt ring; b: watch ring", "4 × 3 + 0 + 0 = 12", "20"]
      ])
  }
}
