import LayoutReferee
import Radars
import Testing

@testable import Drawing

@Suite("Consensus radars")
struct ConsensusPictureTests {
  @Test("Three clusters on one radar, as drawn and approved")
  func three() throws {
    let picture = ConsensusPicture(Samples.threeClusters, options: PictureOptions())
    try expectGolden(picture.svg(), "consensus")
  }

  @Test("Six clusters for a dark projector, in Finnish, as drawn and approved")
  func dark() throws {
    let picture = ConsensusPicture(
      Samples.clusters(6, topics: 28),
      options: PictureOptions(language: "fi", paper: .screen, theme: .dark))
    try expectGolden(picture.svg(), "consensus-screen-dark-fi")
  }

  @Test(
    "Every topic is a bar at one angle through exactly its rings; nothing overlaps, no name is lost",
    arguments: [(2, 40), (3, 34), (3, 80), (5, 60), (10, 40)])
  func promises(clusters: Int, topics: Int) throws {
    let sheet = Samples.clusters(clusters, topics: topics)
    let picture = ConsensusPicture(sheet, options: PictureOptions())
    try expectPromises(picture, sheet)
    if topics <= 60 { #expect(picture.indexed.isEmpty) }
  }

  @Test("The same holds for generated radars of three to eight quadrants and rings")
  func generated() throws {
    for seed in 0..<12 {
      var generated = GeneratedRadars(seed: seed)
      let (quadrants, rings) = (3 + seed % 6, 3 + seed * 5 % 6)
      let first = generated.edition(quadrants: quadrants, rings: rings, blips: 20)
      let radars = (0..<2 + seed % 4).map { number -> Edition in
        var other = first
        other.frame.id = "radar-\(number)"
        other.frame.cluster.name = "Cluster \(number)"
        for index in other.blips.indices {
          other.blips[index].ring = "r\(generated.number(below: rings))"
        }
        return other
      }
      let sheet = try Comparison(radars)
      try expectPromises(ConsensusPicture(sheet, options: PictureOptions()), sheet)
    }
  }

  @Test("Letters of clusters are never alike")
  func initials() {
    #expect(ClusterInitials.of(["Food", "Energy", "Maritime"]) == ["F", "E", "M"])
    for names in [["Food", "Forest", "Fish", "F", "F"], ["", "", "–"], ["Ö", "Öl", "ölje"]] {
      let initials = ClusterInitials.of(names)
      #expect(Set(initials).count == names.count && !initials.contains(""), "\(initials)")
    }
  }

  @Test("What all say alike, one ring apart, further apart and only here differ in shape and words")
  func shapes() throws {
    let sheet = Samples.clusters(3, topics: 34)
    let svg = ConsensusPicture(sheet, options: PictureOptions(theme: .print)).svg()
    let topics = try ConsensusReader.topics(of: svg)
    for row in sheet.rows {
      let topic = try #require(topics.first { $0.id == row.topic })
      #expect(topic.agreement == row.agreement.rawValue)
      let bars = [.shared: 1, .near: 1, .far: 2][row.agreement] ?? 0
      #expect(topic.bars == bars, "\(row.topic)")
      #expect((topic.marks.contains { $0.isRound }) == (row.agreement != .alone))
      #expect(topic.title.contains(row.name.text(in: "en")))
    }
    let text = String(decoding: svg, as: UTF8.self)
    for words in ["One shape: all agree", "Double line", "Square: only here"] {
      #expect(text.contains(words))
    }
    #expect(!text.contains("Line: one ring"), "none of the topics is one ring apart")
  }

  private func expectPromises(_ picture: ConsensusPicture, _ sheet: Comparison) throws {
    let svg = picture.svg()
    let drawing = RadarDrawing(svg)
    #expect(drawing.faults(isWide: false) == [])
    let topics = try ConsensusReader.topics(of: svg)
    #expect(topics.map(\.id).sorted() == sheet.rows.map(\.topic).sorted())
    for row in sheet.rows {
      let topic = try #require(topics.first { $0.id == row.topic })
      let blip = try #require(drawing.blips.first { $0.topic == row.topic })
      #expect(
        blip.number == nil
          ? blip.name == row.name.text(in: "en").filter { $0 != " " }
          : picture.indexed.contains(row.topic))
      var told: [String: String] = [:]
      for mark in topic.marks {
        for radar in mark.radars { told[radar] = mark.ring }
        #expect(mark.isInside(mark.ring, of: drawing), "\(row.topic)")
        #expect(abs(mark.angle(around: drawing.center) - blip.angle) < 0.1, "\(row.topic)")
      }
      let wanted = zip(sheet.radars, row.cells).compactMap { radar, ring in
        ring.map { (radar.frame.id, $0) }
      }
      #expect(told == Dictionary(wanted) { $1 }, "\(row.topic)")
    }
    #expect(ConsensusReader.overlaps(topics, drawing) == [])
  }
}
