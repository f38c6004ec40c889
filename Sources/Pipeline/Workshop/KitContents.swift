import Text

/// The list of what is in a kit, and what to do with it.
struct KitContents {
  var kinds: [KitSheets.Kind]
  var hasPDF: Bool

  func handout(files: [String]) -> Handout {
    let sheets = kinds.map { kind in
      [
        hasPDF ? "\(kind.name).pdf" : "svg/" + kind.pages[0].name + ".svg …",
        "\(kind.pages.count)", kind.use,
      ]
    }
    let texts = [
      ["agenda.md, agenda.html", "the agenda to send round"],
      ["script.md, script.html", "the facilitator's script to change as you like"],
      ["votes.csv", "fill in what was counted, then: scout votes votes.csv"],
      ["numbers.json", "the topics' numbers; a later kit keeps them with --numbers"],
      ["editions/", "the clusters' editions that the kit rests on"],
      ["svg/", "every sheet as a picture"],
    ].filter { row in
      files.contains { $0.hasPrefix(row[0].prefix { $0 != "," }) } || row[0] == "votes.csv"
    }
    return Handout(
      language: "en", title: "Workshop kit",
      blocks: [
        .heading("Print"),
        .table(
          .init(
            [.init("File"), .init("Pages", isFigures: true), .init("Paper and use")], rows: sheets)),
        .heading("Use"),
        .table(.init([.init("File"), .init("What for")], rows: texts)),
        .heading("After the workshop"),
        .text(
          "Count dots and ballots cluster by cluster and type the counts into votes.csv. Then run: "
            + "scout votes votes.csv. It writes the minutes, the map of disagreement and the joint "
            + "edition into results/."),
      ])
  }
}
