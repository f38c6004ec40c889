import Radars
import Testing

@testable import Drawing

/// What the layout promises, over generated radars.
@Suite("Layout")
struct LayoutTests {
  @Test(
    "Over a thousand radars every mark stands in its own cell, and none overlaps", arguments: 0..<20
  )
  func thousand(batch: Int) {
    for seed in batch * 50..<batch * 50 + 50 {
      var generated = GeneratedRadars(seed: seed)
      let edition = generated.edition(
        quadrants: 3 + seed % 6, rings: 3 + seed / 6 % 6, blips: generated.number(below: 70),
        crowd: seed % 5 == 0 ? 50 : 0)
      let content = RadarContent(edition, PictureOptions())
      #expect(content.blips.count == edition.blips.count)
      #expect(content.faults.isEmpty, "seed \(seed): \(content.faults)")
    }
  }

  @Test("Five hundred topics, half of them in one cell, all have their place")
  func fiveHundred() {
    var generated = GeneratedRadars(seed: 5)
    let edition = generated.edition(quadrants: 8, rings: 4, blips: 500, crowd: 50)
    let content = RadarContent(edition, PictureOptions())
    #expect(content.blips.count == 500)
    #expect(content.faults.isEmpty)
  }

  @Test("Whoever stays in a cell keeps the place, whatever comes and goes around it")
  func kept() {
    for seed in 0..<60 {
      var generated = GeneratedRadars(seed: seed)
      var edition = generated.edition(
        quadrants: 3 + seed % 6, rings: 3 + seed % 4, blips: 40, crowd: seed % 3 == 0 ? 40 : 0)
      let before = RadarContent(edition, PictureOptions()).positions
      edition.blips.removeAll { _ in generated.number(below: 5) == 0 }
      for index in edition.blips.indices {
        edition.blips[index].position = before[edition.blips[index].topic]
      }
      let more = generated.edition(
        quadrants: edition.frame.quadrants.count, rings: edition.frame.rings.count, blips: 60)
      edition.blips += more.blips.dropFirst(40)
      let content = RadarContent(edition, PictureOptions())
      #expect(content.moved == [], "seed \(seed)")
      #expect(content.faults.isEmpty, "seed \(seed)")
    }
  }

  @Test("A kept place that is impossible is given up, and said")
  func impossible() {
    var edition = Samples.crowded
    edition.blips[0].position = BlipPosition(angle: 20_000, share: 500)
    edition.blips[1].position = BlipPosition(angle: .max, share: .min)
    let picture = RadarPicture(edition, options: PictureOptions())
    #expect(picture.moved.sorted() == [edition.blips[0].topic, edition.blips[1].topic].sorted())
  }

  @Test("The order in which topics arrive changes nothing")
  func order() {
    var generated = GeneratedRadars(seed: 9)
    var edition = Samples.crowded
    let golden = RadarPicture(edition, options: PictureOptions()).svg()
    for _ in 0..<5 {
      edition.blips = generated.shuffled(edition.blips)
      edition.unplaced = generated.shuffled(edition.unplaced)
      #expect(RadarPicture(edition, options: PictureOptions()).svg() == golden)
    }
  }

  @Test("Paper and language move no mark")
  func paper() {
    let golden = RadarPicture(Samples.crowded, options: PictureOptions()).positions
    for paper in Paper.allCases {
      for language in ["en", "lt", "fi"] {
        let options = PictureOptions(language: language, paper: paper)
        #expect(RadarPicture(Samples.crowded, options: options).positions == golden)
      }
    }
  }

  @Test(
    "A topic stands at the same angle on every radar of a comparison", arguments: [2, 3, 5, 10])
  func comparison(count: Int) throws {
    let content = ComparisonContent(Samples.clusters(count, topics: 40), PictureOptions())
    let discs = ComparisonDiscs(
      content, style: PageStyle(scale: 1), width: 1_500, height: { _ in 2_000 })
    for marked in content.marked {
      let slots = try #require(discs.layout.slots[marked.request.topic])
      #expect(Set(slots.compactMap { $0?.position.angle }).count <= 1)
      #expect(slots.map { $0?.ring } == marked.request.rings)
    }
    for number in 0..<count {
      let slots = discs.layout.slots.values.compactMap { $0[number] }
      #expect(faults(slots, on: discs.disc).isEmpty)
    }
  }
}

/// What is wrong with the places of marks, in words; checked without the layout's own code.
func faults(_ slots: [Slot], on disc: Disc) -> [String] {
  var faults: [String] = []
  for (index, slot) in slots.enumerated() {
    let distance = slot.center.distance(to: Point(0, 0))
    if distance + slot.radius > disc.outer(slot.ring) { faults.append("\(index) beyond its ring") }
    if slot.ring > 0, distance - slot.radius < disc.inner(slot.ring) {
      faults.append("\(index) inside its ring")
    }
    for angle in [disc.start(slot.quadrant), disc.end(slot.quadrant)] {
      let along = Point(angle: angle, distance: 1_000_000).scaled(by: 1e-6)
      let ahead = along.x * slot.center.x + along.y * slot.center.y
      let aside = abs(along.x * slot.center.y - along.y * slot.center.x)
      if ahead > 0, aside < slot.radius { faults.append("\(index) over a border") }
    }
    let turn = slot.position.angle
    if turn < disc.start(slot.quadrant) || turn > disc.end(slot.quadrant) {
      faults.append("\(index) in another quadrant")
    }
    for name in disc.names where name.distance(to: slot.center) < slot.radius {
      faults.append("\(index) on a ring name")
    }
    for other in slots[(index + 1)...]
    where slot.center.distance(to: other.center) < slot.radius + other.radius {
      faults.append("\(index) on another mark")
    }
  }
  return faults
}

extension RadarContent {
  var faults: [String] {
    DrawingTests.faults(blips.map(\.slot), on: disc)
  }
}
