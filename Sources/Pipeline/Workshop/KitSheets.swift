import Drawing
import Files
import Pages
import Radars
import Text

/// The sheets of a kit as SVG, kind by kind: what is printed together.
struct KitSheets {
  struct Kind {
    /// Names the files.
    var name: String
    /// What to do with it, for the list of contents.
    var use: String
    var pages: [(name: String, svg: [UInt8])]
  }

  var kinds: [Kind] = []
  /// What does not fit as people would wish.
  var notes: [String] = []
}

extension KitSheets {
  init(
    _ comparison: Comparison, keys: [String], texts: WorkshopTexts, agenda: Agenda,
    order: KitOrder
  ) throws(PipelineError) {
    let paper: Paper = try PictureChoice.value(order.paper, of: "--paper") ?? .a3
    guard paper == .a3 || paper == .a1 else {
      throw PipelineError(
        .input, "--paper is '\(paper.rawValue)', and a wall needs more", advice: "it may be a3, a1")
    }
    let size = paper.rawValue.uppercased()
    addRadars(
      comparison, keys, texts.languages, paper, "\(size), colour: hang one beside the other")
    add(
      "comparison", "\(size), colour: hang it in the middle",
      texts.languages.enumerated().map { index, language in
        let options = PictureOptions(language: language, paper: paper)
        return (
          "comparison" + KitSheets.suffix(language, index),
          ComparisonPicture(comparison, options: options).svg()
        )
      })
    let content = WorkshopContent(
      comparison, numbers: texts.book, languages: texts.languages)
    let topics = agenda.items.map(\.topic)
    let voting = VotingSheets(content)
    add("voting-sheets", "A3: for sticky dots", numbered("voting", voting.count, voting.svg))
    let ballots = Ballots(content, topics: topics)
    add(
      "ballots", "A4, cut in two: one for each person",
      numbered("ballot", ballots.count, ballots.svg))
    let cards = SignalCards(content, topics: topics, most: order.signals)
    add(
      "signal-cards", "A4, cut in two: lay them out on the tables",
      numbered("signals", cards.count, cards.svg))
    addLeads(comparison, texts.languages[0], most: order.topics)
    for (name, use, handout) in [
      ("agenda", "A4: for everybody", texts.handout(agenda)),
      ("script", "A4: for whoever leads", texts.script(agenda)),
    ] {
      let sheets = HandoutSheets(handout)
      add(name, use, numbered(name, sheets.count, sheets.svg))
    }
  }

  private mutating func add(_ name: String, _ use: String, _ pages: [(name: String, svg: [UInt8])])
  {
    if !pages.isEmpty { kinds.append(Kind(name: name, use: use, pages: pages)) }
  }

  private func numbered(
    _ name: String, _ count: Int, _ svg: (Int) -> [UInt8]
  ) -> [(name: String, svg: [UInt8])] {
    (0..<count).map { ("\(name)-\($0 + 1)", svg($0)) }
  }

  private mutating func addRadars(
    _ comparison: Comparison, _ keys: [String], _ languages: [String], _ paper: Paper,
    _ use: String
  ) {
    var pages: [(name: String, svg: [UInt8])] = []
    for (edition, key) in zip(comparison.radars, keys) {
      for (index, language) in languages.enumerated() {
        let picture = RadarPicture(
          edition, options: PictureOptions(language: language, paper: paper))
        pages.append(("radar-\(key)" + KitSheets.suffix(language, index), picture.svg()))
        if picture.paper != paper || picture.growth > 1 {
          notes.append("the radar '\(key)' needs a larger paper than \(paper.rawValue)")
        }
      }
    }
    add("radars", use, pages)
  }

  /// Cards of what clusters could do together, for the end of the workshop; in the first language.
  private mutating func addLeads(_ comparison: Comparison, _ language: String, most: Int) {
    let leads: [Lead]
    do {
      leads = try LeadSearch(comparison).leads
    } catch {
      notes.append("no collaboration cards: \(error.message)")
      return
    }
    let options = PictureOptions(language: language, paper: .a4, theme: .print)
    let pages = LeadSheetPicture.pages(comparison, Array(leads.prefix(most)), options: options)
    add(
      "collaboration-cards", "A4, cut in two: who could help whom, to be filled in",
      pages.enumerated().map { ("collaboration-\($0 + 1)", $1.svg()) })
  }

  /// The second language is named, the first one is not.
  private static func suffix(_ language: String, _ index: Int) -> String {
    index == 0 ? "" : "-\(language)"
  }
}
