import Radars
import Signals
import Text

extension Samples {
  /// Forty topics, twelve of them in one cell, with every movement, mark and list there is.
  static var crowded: Edition {
    let ringOfTopic = [3, 2, 1, 0, 2, 3, 2, 1, 2, 1]
    let movements = [
      Movement(.unchanged), Movement(.new), Movement(.in, from: "watch", reason: "two pilots"),
      Movement(.unchanged), Movement(.unchanged), Movement(.out, from: "pilot", reason: "stopped"),
      Movement(.unchanged),
    ]
    var blips: [Blip] = []
    for (quadrant, names) in food.enumerated() {
      for (index, name) in names.enumerated() {
        let count = blips.count
        let moved = movements[count % movements.count]
        let ring =
          quadrant == 1 ? (index < 3 ? 2 : 0) : (ringOfTopic[index] + quadrant) % rings.count
        blips.append(
          blip(
            name, quadrant: quadrants[quadrant].id, ring: rings[ring].id, movement: moved,
            placed: count % 3 != 1, impact: count % 6 == 0 ? nil : count % 6, brake: count == 8,
            thin: count % 5 == 2, weeks: weeks(count)))
      }
    }
    blips += twelveMore
    blips.removeAll {
      [
        "demand-forecasting", "blockchain-traceability", "edible-coatings",
        "carbon-footprint-labels", "insect-protein-for-feed",
      ].contains($0.topic)
    }
    return Edition(
      frame: frame(), date: date, frozen: true, previous: Day("2026-08-17"), blips: blips,
      unplaced: unplaced, removed: removed, cards: cards)
  }

  static func weeks(_ seed: Int) -> [Int] {
    (0..<12).map { ($0 * (seed + 3) + seed) % 5 * (($0 + seed) % 4 == 0 ? 0 : 1) }
  }

  /// With seven of the names above, twelve marks in the smallest cell.
  private static var twelveMore: [Blip] {
    [
      "Vysokotlaké zpracování ovoce", "Mažos apimties pasterizavimas", "Gärungstechnik für Gemüse",
      "Höghastighetsblandning", "Kylmäpuristus",
    ].map { blip($0, quadrant: "processing", ring: "adopt", placed: false, impact: 2) }
  }

  static var unplaced: [UnplacedTopic] {
    [
      ("Cellular aquaculture", "ingredients", UnplacedTopic.Reason.noSignal),
      ("Nanocellulose films", "packaging", .noCue),
      ("Edible insects for people", "ingredients", .noCue),
      ("Supercritical drying", "processing", .split),
    ].map { name, quadrant, reason in
      UnplacedTopic(
        topic: slug(name), name: LocalizedText(name), quadrant: quadrant, reason: reason,
        proposal: RingProposal(topic: slug(name)))
    }
  }

  static var removed: [RemovedTopic] {
    [
      RemovedTopic(
        topic: "microwave-vacuum-drying", name: LocalizedText("Microwave vacuum drying"),
        quadrant: "processing", ring: "watch", reason: "merged with freeze-drying")
    ]
  }

  /// Names that feeds and strangers may send.
  static var hostile: Edition {
    let names = [
      "<script>alert('1')</script>", "R&D \"quotes\" 'n' <b>tags</b>", "Emoji 🧀🚢👩‍🔬 topic",
      "right\u{202e}to left\u{202c} and\u{7} bell", "]]><!--&amp;-->",
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller",
      "Elintarviketeollisuudenprosessiautomaatiojärjestelmätoimittaja ja sen kumppanit",
      "日本語の名前", "  \n\t  spaces   everywhere ", "",
    ]
    let blips = names.enumerated().map { index, name in
      blip(
        name, quadrant: quadrants[index % 4].id, ring: rings[index % 3].id,
        movement: Movement(Movement.Kind.allCases[index % 4]), placed: index.isMultiple(of: 2),
        id: index == 3 ? "id \"with\" <junk>" : "topic-\(index)")
    }
    return Edition(
      frame: frame(
        cluster: "A & B <Cluster> \"Ltd\"", title: LocalizedText("Radar <script>x</script> & co"),
        color: "red\" onload=\"x"), date: date, frozen: false,
      blips: blips + [blip("Lost", quadrant: "nowhere", ring: "adopt")],
      cards: names.enumerated().map { index, name in
        Card(
          topic: "topic-\(index)", name: LocalizedText(name), quadrant: quadrants[index % 4].id,
          column: BoardColumn.allCases[index % 9], since: date, owner: name, nextStep: name,
          why: name)
      })
  }
}
