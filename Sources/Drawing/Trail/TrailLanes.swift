/// Which lane of which band each topic's line takes from edition to edition.
///
/// A topic keeps its lane as long as it stays in a band, and no two topics share a lane at the same
/// edition: at an edition every line is alone at its height.
struct TrailLanes: Equatable {
  /// An unbroken time of one topic in one band.
  struct Stay: Equatable {
    var band: Int
    /// The first and the last edition.
    var first: Int
    var last: Int
    var lane = 0
  }

  /// Topic by topic its stays in the order of time.
  var stays: [[Stay]]
  /// How many lanes each band has.
  var counts: [Int]

  /// - Parameter bands: topic by topic its band at each edition; nil while it has none.
  init(_ bands: [[Int?]], of count: Int) {
    stays = bands.map { TrailLanes.stays($0) }
    counts = Array(repeating: 0, count: count)
    var ends = Array(repeating: [Int](), count: count)
    for (topic, number) in order {
      let stay = stays[topic][number]
      let free = ends[stay.band].firstIndex { $0 < stay.first }
      if let free {
        ends[stay.band][free] = stay.last
      } else {
        ends[stay.band].append(stay.last)
      }
      stays[topic][number].lane = free ?? ends[stay.band].count - 1
    }
    counts = ends.map(\.count)
  }
}

extension TrailLanes {
  private static func stays(_ bands: [Int?]) -> [Stay] {
    var stays: [Stay] = []
    for (edition, band) in bands.enumerated() {
      guard let band else { continue }
      if let last = stays.last, last.band == band, last.last == edition - 1 {
        stays[stays.count - 1].last = edition
      } else {
        stays.append(Stay(band: band, first: edition, last: edition))
      }
    }
    return stays
  }

  /// By when they begin; those that will go to inner bands take the upper lanes, so that fewer lines
  /// cross.
  private var order: [(topic: Int, stay: Int)] {
    func next(_ topic: Int, _ stay: Int) -> Int {
      stay + 1 < stays[topic].count ? stays[topic][stay + 1].band : stays[topic][stay].band
    }
    let all = stays.indices.flatMap { topic in stays[topic].indices.map { (topic, $0) } }
    return all.sorted { one, other in
      let (a, b) = (stays[one.0][one.1], stays[other.0][other.1])
      return (a.first, next(one.0, one.1), one.0, one.1)
        < (b.first, next(other.0, other.1), other.0, other.1)
    }
  }
}
