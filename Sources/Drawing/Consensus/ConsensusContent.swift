import Radars

/// What a consensus radar shows, before any paper.
struct ConsensusContent {
  var comparison: ComparisonContent
  var words: ConsensusWords
  var topics: [ConsensusTopic]
  /// How each cluster is called, and its letters.
  var names: [String]
  var initials: [String]
  /// The ways to set each topic's name.
  private var wraps: [[NameWrap]]

  init(_ sheet: Comparison, _ options: PictureOptions) {
    comparison = ComparisonContent(sheet, options)
    words = ConsensusWords.of(comparison.languages.first ?? "en")
    topics = comparison.marked.compactMap {
      ConsensusTopic($0.request, $0.row, number: $0.number)
    }
    names = sheet.radars.indices.map(comparison.caption)
    initials = ClusterInitials.of(comparison.shortNames())
    let content = comparison
    wraps = topics.map { NameWrapping.wraps(of: content.name($0.row)) }
  }

  var sheet: Comparison { comparison.sheet }

  /// The radius of a bead, in which its letters can be read.
  func beadRadius(_ style: PageStyle) -> Double {
    let isWide = initials.contains { $0.count > 1 }
    return max(isWide ? 8.2 : 7.2, (isWide ? 8.2 : 7.2) * style.scale).roundedToHundredth
  }

  /// The topics as a layout places them.
  ///
  /// - Parameter most: ring by ring how many beads it holds.
  func layoutBlips(atMost most: [Int]) -> [LayoutBlip] {
    zip(topics, wraps).map { topic, wraps in
      let beads = topic.beads(atMost: most)
      return LayoutBlip(
        key: topic.row.topic, quadrant: topic.quadrant, ring: beads[beads.count - 1].ring, size: 1,
        wraps: wraps, bar: beads)
    }
  }

  /// Rings as wide as their names and beads want them.
  func disc() -> Disc {
    let (rings, quadrants) = (sheet.rings.count, sheet.frame.count)
    var demand = Array(repeating: Array(repeating: 0.0, count: quadrants), count: rings)
    for blip in layoutBlips(atMost: Array(repeating: ConsensusContent.most, count: rings)) {
      // Of a disc on A3, with letters of 12 px and beads of 7.
      demand[blip.ring][blip.quadrant] += Capacity.demand(blip, Lettering(12)) / 690_000
      for part in blip.bar {
        demand[part.ring][blip.quadrant] += Double(part.beads) * 300 / 690_000
      }
    }
    let boundaries = RingWidths.boundaries(demand)
    let plain = Disc(quadrants: quadrants, boundaries: boundaries)
    return Disc(
      quadrants: quadrants, boundaries: boundaries, names: RingNames(sheet.rings, on: plain).boxes)
  }

  /// More clusters than these in one ring are told by a figure: nobody reads as many letters.
  private static let most = 4

  /// Ring by ring how many beads it holds.
  func mostBeads(on disc: Disc, radius: Double) -> [Int] {
    sheet.rings.indices.map { ring in
      let fitting = (1...ConsensusContent.most).last { count in
        let (low, high) = BeadRing(ring: ring, beads: count).range(radius, on: disc)
        return low <= high
      }
      return fitting ?? 1
    }
  }

  /// What a topic says in words, with who put it where.
  func told(_ topic: ConsensusTopic) -> String {
    let rings = topic.rings.map { part in
      let who = part.radars.map { names[$0] }.joined(separator: ", ")
      return "\(comparison.text(sheet.rings[part.ring].name)): \(who)"
    }
    let verdict = comparison.verdict(topic.row, names: comparison.shortNames())
    return "\(topic.number). \(comparison.name(topic.row)), \(verdict). "
      + rings.joined(separator: "; ")
  }
}
