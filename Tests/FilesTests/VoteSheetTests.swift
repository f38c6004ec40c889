import Files
import Radars
import Signals
import Testing
import Text

@Suite("Counted votes are read as people type them into a spreadsheet")
struct VoteSheetTests {
  private static let comparison: Comparison = {
    func edition(_ id: String, _ cluster: String, _ topics: [String]) -> Edition {
      Edition(
        frame: RadarFrame(
          id: id, kind: .technology, title: LocalizedText(id), cluster: Cluster(name: cluster),
          languages: ["en"],
          rings: ["adopt", "pilot", "watch"].map {
            RingFace(Ring(id: $0, name: LocalizedText(["en": $0.uppercased(), "lt": "\($0)ė"])))
          },
          quadrants: ["a", "b", "c"].map {
            QuadrantFace(Quadrant(id: $0, name: LocalizedText($0)))
          }, look: Look()),
        date: Day("2026-11-16")!, frozen: true,
        blips: topics.map {
          Blip(
            topic: $0, name: LocalizedText("=\($0); \"x\""), quadrant: "a", ring: "adopt",
            movement: Movement(.new), proposal: .init(topic: $0))
        })
    }
    return try! Comparison([
      edition("north", "Šiaurė", ["heat", "wind"]), edition("south", "South", ["heat"]),
    ])
  }()

  private static let field = VoteField(
    comparison, numbers: NumberBook().numbering(comparison)
  ) { $0.name.text(in: "en") }

  private func read(_ text: String) -> VoteSheet {
    VoteSheet(Array(text.utf8), file: "votes.csv", field: Self.field)
  }

  private func problems(_ text: String) -> [String] { read(text).problems.map(\.description) }

  @Test("The empty sheet is read back without a vote, and each row filled in is found again")
  func empty() throws {
    let empty = VoteSheet.empty(Self.field)
    #expect(Array(empty.prefix(3)) == [0xef, 0xbb, 0xbf])
    let sheet = VoteSheet(empty, file: "votes.csv", field: Self.field)
    #expect(sheet.votes.isEmpty && sheet.problems.isEmpty)
    let text = String(decoding: empty, as: UTF8.self)
    #expect(text.contains("1;heat;\"'=heat; \"\"x\"\"\";north;;;;;"))
    var lines = text.split(separator: "\r\n").map(String.init)
    lines[2] = lines[2].replacing(";;;;;", with: ";4;;1;3;2,5")
    let filled = read(lines.joined(separator: "\n"))
    #expect(
      filled.votes == [
        ClusterVotes(topic: "heat", cluster: "south", rings: [4, 0, 1], dots: 3, impact: 250)
      ])
  }

  @Test(
    "Commas, semicolons, tabulators, a byte order mark, any line end and Excel's own first line",
    arguments: [
      "number,cluster,adopt,impact\n1,north,3,4.5\n",
      "number;cluster;adopt;impact\r\n1;north;3;4,5",
      "number\tcluster\tadopt\timpact\r1\tnorth\t3\t4,5\r",
      "\u{feff}number;cluster;adopt;impact\n\n;;;\n1;\u{a0}north ;3,0;4,50\n",
      "sep=;\nnumber;cluster;adopt;impact\n1;north;3;4,5\n",
      "sep=;\rnumber;cluster;adopt;impact\r1;north;3;4,5\r",
      "sep=;\r\nnumber;cluster;adopt;impact\r\n1;north;3;4,5\r\n",
      "\"number\",\"cluster\",\"adopt\",\"impact\"\n\"1\",\"north\",\"3\",\"4,5\"\n",
      "No.;Cluster;ADOPT;Impact\n1;ŠIAURĖ;3;4,5\n",
      "topic;cluster;adoptė;impact\nheat;Šiaurė;3;4,5",
    ])
  func dialects(text: String) {
    #expect(problems(text) == [])
    #expect(
      read(text).votes == [
        ClusterVotes(topic: "heat", cluster: "north", rings: [3, 0, 0], impact: 450)
      ])
  }

  @Test("One ballot a row: rows add up, and impacts are averaged")
  func ballots() {
    let sheet = read(
      "number,cluster,ring,votes,impact\n1,north,pilot,,4\n1,north,Adopt,2,3\n1,south,watch,,\n")
    #expect(sheet.problems.isEmpty)
    #expect(
      sheet.votes == [
        ClusterVotes(topic: "heat", cluster: "north", rings: [2, 1, 0], impact: 350),
        ClusterVotes(topic: "heat", cluster: "south", rings: [0, 0, 1]),
      ])
  }

  @Test(
    "The mean of impacts is rounded; three places may be thousands, so they are no number of votes")
  func rounding() {
    let sheet = read(
      "number;cluster;ring;impact\n1;north;pilot;3\n1;north;pilot;4\n1;north;pilot;4\n")
    #expect(sheet.votes.map(\.impact) == [367])
    #expect(problems("number;cluster;adopt\n1;north;1.000\n").contains { $0.contains("C2") })
  }

  @Test("Every bad cell is named by row and column, all at once")
  func badCells() {
    let problems = problems(
      """
      number;topic;cluster;adopt;pilot;dots;impact
      1;wind;north;3;;;
      9;;north;x;-1;1e3;6
      2;wind;elsewhere;2,5;;99999;0,9
      ;;south;1;;;
      1;heat;south;1;;;;7
      1;heat;south;2;;;
      """)
    for words in [
      "votes.csv:2:2: error: cell B2 (topic): the number 1 is that of 'heat'",
      "votes.csv:3:1: error: cell A3 (number): there is no topic with the number '9'",
      "cell D3 (adopt): 'x' is not a number of votes", "cell E3 (pilot): '-1'",
      "cell F3 (dots): '1e3'", "cell G3 (impact): '6' is not an impact", "cell C4 (cluster)",
      "(it may be north, south)", "cell D4 (adopt): '2,5'", "cell F4 (dots): '99999'",
      "cell G4 (impact): '0,9'", "votes.csv:5:1: error: cell A5 (number): the topic's number",
      "cell H6: '7' stands right of the last column", "row 7 repeats the topic and the cluster",
    ] {
      #expect(problems.contains { $0.contains(words) }, "\(words) is not among \(problems)")
    }
    #expect(problems.count == 13)
  }

  @Test("A head that is no head is told: unknown, double and missing columns")
  func head() {
    #expect(problems("").first?.contains("the file is empty") == true)
    let typo = problems("number,clustr,adopt,adopt\n")
    #expect(typo.contains { $0.contains("cell B1 (clustr)") && $0.contains("'cluster'?") })
    #expect(typo.contains { $0.contains("cell D1 (adopt): this column comes twice") })
    #expect(typo.contains { $0.contains("a column 'cluster' is missing") })
    #expect(problems("number,cluster\n").contains { $0.contains("no column holds votes") })
    #expect(problems("number,cluster,adopt\n1,\"north,3\n").count == 1)
  }

  @Test("Bytes of any kind end in votes or in problems, never in a crash", arguments: 0..<200)
  func invented(seed: Int) {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % bound
    }
    let pieces = [
      "number", "cluster", "adopt", "ring", "impact", "dots", "1", "2", "north", "south", ",", ";",
      "\n", "\r", "\"", "\t", "3,5", "-1", "\u{feff}", "=1+1", "\u{0}", "é",
    ]
    let text = "number,cluster,adopt\n" + (0..<40).map { _ in pieces[next(pieces.count)] }.joined()
    let sheet = VoteSheet(Array(text.utf8) + [0xff], file: "v.csv", field: Self.field)
    for votes in sheet.votes {
      #expect(votes.rings.count == 3 && votes.rings.allSatisfy { $0 >= 0 })
    }
  }
}
