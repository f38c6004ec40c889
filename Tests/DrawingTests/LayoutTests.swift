import LayoutReferee
import Radars
import Testing

@testable import Drawing

/// What the layout promises, over generated radars; the referee reads the finished pictures.
@Suite("Layout")
struct LayoutTests {
  @Test("Every name stands whole at its mark, every mark in its cell, and nothing overlaps")
  func promises() throws {
    for seed in 0..<36 {
      var generated = GeneratedRadars(seed: seed)
      let edition = generated.edition(
        quadrants: 3 + seed % 6, rings: 3 + seed / 6 % 6, blips: generated.number(below: 60),
        crowd: seed % 5 == 0 ? 50 : 0)
      let picture = RadarPicture(edition, options: PictureOptions())
      expectWhole(picture, edition, "seed \(seed)")
    }
  }

  @Test("Half of 120 topics in one cell still have their names", arguments: [3, 5, 8])
  func crowd(quadrants: Int) throws {
    var generated = GeneratedRadars(seed: quadrants)
    let edition = generated.edition(
      quadrants: quadrants, rings: 4, blips: 120, crowd: 50, longNames: false)
    let options = PictureOptions(mayGrow: false)
    expectWhole(RadarPicture(edition, options: options), edition, "\(quadrants) quadrants")
  }

  @Test("What does not fit on the paper that people chose stands in the index, and is said")
  func index() throws {
    var generated = GeneratedRadars(seed: 5)
    let edition = generated.edition(quadrants: 4, rings: 4, blips: 150)
    let picture = RadarPicture(edition, options: PictureOptions(paper: .a4, mayGrow: false))
    let drawing = RadarDrawing(picture.svg())
    #expect(picture.indexed.count > 0 && picture.indexed.count < 150)
    #expect(drawing.indexed == picture.indexed)
    #expect(drawing.blips.count == 150)
    for blip in drawing.blips {
      #expect((blip.number != nil) == picture.indexed.contains(blip.topic))
    }
    #expect(drawing.faults(isWide: false) == [])
  }

  @Test("Whoever stays in a cell keeps the place, whatever comes and goes around it")
  func kept() {
    for seed in 0..<14 {
      var generated = GeneratedRadars(seed: seed)
      let quadrants = 3 + seed % 6
      let rings = 3 + seed % 4
      let first = generated.edition(
        quadrants: quadrants, rings: rings, blips: 40, crowd: seed % 3 == 0 ? 40 : 0)
      let before = RadarPicture(first, options: PictureOptions()).placed
      var after = before
      after.blips.removeAll { _ in generated.number(below: 5) == 0 }
      let more = generated.edition(quadrants: quadrants, rings: rings, blips: 50)
      after.blips += more.blips.dropFirst(40)
      let picture = RadarPicture(after, options: PictureOptions())
      #expect(picture.moved == [], "seed \(seed)")
      for blip in picture.placed.blips {
        guard let old = before.blip(blip.topic), after.blip(blip.topic)?.position != nil else {
          continue
        }
        #expect(blip.position == old.position, "seed \(seed)")
      }
      #expect(picture.placed.layout?.rings == before.layout?.rings, "seed \(seed)")
      expectWhole(picture, after, "seed \(seed)")
    }
  }

  @Test("A topic that moves to another ring keeps its angle, and shows where it came from")
  func movedRing() throws {
    var generated = GeneratedRadars(seed: 3)
    let first = generated.edition(quadrants: 4, rings: 4, blips: 24, longNames: false)
    for ring in 0..<4 {
      var edition = RadarPicture(first, options: PictureOptions()).placed
      let index = try #require(edition.blips.firstIndex { $0.ring != "r\(ring)" })
      let old = edition.blips[index]
      edition.blips[index].ring = "r\(ring)"
      edition.blips[index].before = old.position
      edition.blips[index].position = nil
      edition.blips[index].movement = Movement(.in, from: old.ring)
      let picture = RadarPicture(edition, options: PictureOptions())
      #expect(picture.placed.blips[index].position?.angle == old.position?.angle)
      #expect(picture.moved == [])
      expectWhole(picture, edition, "ring \(ring)")
      let nodes = try #require(DocumentReader.nodes(of: picture.svg()))
      let origins = nodes.filter {
        $0.name == "circle" && $0.attributes["class"] == nil && $0.attributes["fill"] == "none"
          && $0.parents.contains("radar") && !$0.parents.contains("blip")
      }
      #expect(!origins.isEmpty, "ring \(ring)")
    }
  }

  @Test("A kept place that is impossible is given up, and said")
  func impossible() {
    var edition = Samples.crowded
    edition.blips[0].position = BlipPosition(angle: 20_000, share: 500)
    edition.blips[1].position = BlipPosition(angle: .max, share: .min)
    let picture = RadarPicture(edition, options: PictureOptions())
    #expect(picture.moved == [edition.blips[0].topic, edition.blips[1].topic].sorted())
  }

  @Test("An edition that kept only the places of its marks is drawn with them")
  func earlierVersion() throws {
    var edition = RadarPicture(Samples.crowded, options: PictureOptions()).placed
    let places = edition.blips.map(\.position)
    edition.layout = nil
    for index in edition.blips.indices { edition.blips[index].namePlace = nil }
    let picture = RadarPicture(edition, options: PictureOptions())
    #expect(picture.placed.layout?.rings == [379, 616, 818, 1_000])
    let kept = zip(picture.placed.blips, places).count { $0.position == $1 }
    #expect(kept == places.count - picture.moved.count && kept > 30)
    expectWhole(picture, edition, "earlier version")
  }

  @Test("A frozen edition is drawn the same again")
  func again() {
    let once = RadarPicture(Samples.crowded, options: PictureOptions())
    #expect(RadarPicture(once.placed, options: PictureOptions()).placed == once.placed)
    #expect(RadarPicture(once.placed, options: PictureOptions()).svg() == once.svg())
  }

  @Test("The order in which topics arrive changes nothing")
  func order() {
    var generated = GeneratedRadars(seed: 9)
    var edition = Samples.crowded
    let golden = RadarPicture(edition, options: PictureOptions()).svg()
    for _ in 0..<3 {
      edition.blips = generated.shuffled(edition.blips)
      edition.unplaced = generated.shuffled(edition.unplaced)
      #expect(RadarPicture(edition, options: PictureOptions()).svg() == golden)
    }
  }

  @Test("Paper and language move no mark", arguments: Paper.allCases)
  func paper(_ paper: Paper) {
    var generated = GeneratedRadars(seed: 12)
    let full = generated.edition(quadrants: 5, rings: 4, blips: 90, crowd: 30)
    for edition in [Samples.crowded, full] {
      let golden = RadarPicture(edition, options: PictureOptions())
      let places = RadarDrawing(golden.svg())
      for language in ["en", "lt"] {
        let options = PictureOptions(language: language, paper: paper, mayGrow: false)
        let picture = RadarPicture(edition, options: options)
        #expect(picture.placed == golden.placed)
        let drawing = RadarDrawing(picture.svg())
        #expect(drawing.faults(isWide: picture.tight == 0) == [])
        for (one, other) in zip(drawing.blips, places.blips) {
          #expect(one.topic == other.topic && abs(one.angle - other.angle) < 0.1)
          #expect(abs(drawing.distance(one) - places.distance(other)) < 0.002)
        }
      }
    }
  }

  @Test("Numbers of the index stay with their topics and are not given again")
  func numbers() throws {
    var generated = GeneratedRadars(seed: 8)
    var edition = generated.edition(quadrants: 3, rings: 3, blips: 10)
    edition = RadarPicture(edition, options: PictureOptions()).placed
    edition.layout?.numbers = [
      TopicNumber(topic: "topic-4", number: 7), TopicNumber(topic: "gone", number: 9),
    ]
    let content = RadarContent(edition, PictureOptions())
    let trial = RadarTrial(content, marksFrom: nil)
    let three = Set(
      content.blips.indices.filter {
        ["topic-2", "topic-4", "topic-6"].contains(content.blips[$0].key)
      })
    let numbers = trial.numbers(of: three)
    let named = numbers.map { (content.blips[$0.key].key, $0.value) }.sorted { $0 < $1 }
    #expect(named.map(\.0) == ["topic-2", "topic-4", "topic-6"])
    #expect(named.map(\.1) == [10, 7, 11])
  }

  @Test("Numbers of four figures have their room too")
  func longNumbers() {
    var generated = GeneratedRadars(seed: 5)
    var edition = generated.edition(quadrants: 4, rings: 4, blips: 150)
    let first = RadarPicture(edition, options: PictureOptions())
    edition = first.placed
    edition.layout?.numbers = [TopicNumber(topic: "gone", number: 4_321)]
    let options = PictureOptions(paper: .a4, mayGrow: false)
    let plan = RadarPlan.plan(edition, options, RadarPlan.reference(edition))
    #expect(!plan.numbers.isEmpty)
    let letters = TextStyle(size: plan.layout.lettering.size, bold: true)
    for (blip, number) in plan.numbers {
      #expect(number > 4_321)
      #expect(plan.layout.placed[blip].box.width >= letters.width(of: String(number)))
    }
  }

  @Test(
    "A topic stands at the same angle on every radar of a comparison", arguments: [2, 3, 5, 10])
  func comparison(count: Int) throws {
    let sheet = Samples.clusters(count, topics: 40)
    let svg = ComparisonPicture(sheet, options: PictureOptions()).svg()
    var angles: [String: Double] = [:]
    for radar in 0..<count {
      let drawing = RadarDrawing(svg, radar: "cluster-\(radar)")
      let rows = sheet.rows.filter { $0.cells[radar] != nil }
      #expect(drawing.blips.map(\.topic).sorted() == rows.map(\.topic).sorted())
      for blip in drawing.blips {
        let row = try #require(rows.first { $0.topic == blip.topic })
        #expect(row.cells[radar] == blip.ring)
        #expect(abs(angles[blip.topic, default: blip.angle] - blip.angle) < 0.5)
        angles[blip.topic] = blip.angle
        #expect(
          blip.number != nil || blip.name == row.name.text(in: "en").filter { $0 != " " })
      }
      #expect(drawing.faults(isWide: false) == [])
      if count < 4 { #expect(drawing.blips.allSatisfy { $0.number == nil }) }
    }
  }

  /// Nothing of the promises is broken, and every name is whole.
  private func expectWhole(_ picture: RadarPicture, _ edition: Edition, _ what: String) {
    let drawing = RadarDrawing(picture.svg())
    let isRoomy = picture.placed.layout?.tight == nil
    let faults = drawing.faults(isWide: isRoomy)
    #expect(faults == [], "\(what)")
    #expect(picture.indexed == [], "\(what)")
    let names = edition.blips.map { $0.name.text(in: "en").filter { $0 != " " } }.sorted()
    #expect(drawing.blips.map(\.name).sorted() == names, "\(what)")
  }
}
