import Drawing
import Radars

/// How much processor time ten radars of 120 topics take: to be compared, and to be drawn, part by
/// part; of five such comparisons the median, best of three runs each.
struct ComparisonTiming {
  private var steps: [(name: String, times: [Double])] = []
  private var doubtful = 0
  private var rows = 0
  private var papers: Set<String> = []

  static func all() throws {
    for shared in [100, 60, 20] { try ComparisonTiming(shared: shared).report(shared) }
  }

  init(shared: Int) throws {
    for seed in 0..<5 {
      let editions = ComparisonTiming.editions(seed, shared: shared)
      let sheet = try Comparison(editions)
      doubtful += sheet.matching.doubtful.count
      rows += sheet.rows.count
      let options = PictureOptions(language: "en")
      let picture = ComparisonPicture(sheet, options: options)
      papers.insert("\(picture.paper) \(picture.numbered.count)")
      let consensus = ConsensusPicture(sheet, options: options)
      papers.insert("consensus \(consensus.paper) \(consensus.indexed.count)")
      add("compared") { _ = try? Comparison(editions) }
      add("radars") { _ = ComparisonPicture(sheet, options: options).svg() }
      add("consensus") { _ = ConsensusPicture(sheet, options: options).svg() }
      add("table") { _ = ComparisonTablePicture(sheet, options: options).sheets() }
    }
  }

  func report(_ shared: Int) {
    let told = steps.map { step in
      let times = step.times.sorted()
      return "\(step.name) \(Timing.rounded(times[times.count / 2])) "
        + "(\(Timing.rounded(times[times.count - 1])))"
    }
    print(
      "10 radars of 120, \(shared) shared:", told.joined(separator: ", "), "ms; rows", rows / 5,
      "doubtful", doubtful / 5, papers.sorted().joined(separator: "; "))
  }
}

extension ComparisonTiming {
  private mutating func add(_ name: String, _ work: () -> Void) {
    var best = Double.infinity
    for _ in 0..<3 {
      let start = Timing.milliseconds()
      work()
      best = min(best, Timing.milliseconds() - start)
    }
    if let known = steps.firstIndex(where: { $0.name == name }) {
      steps[known].times.append(best)
    } else {
      steps.append((name, [best]))
    }
  }

  private static func editions(_ seed: Int, shared: Int) -> [Edition] {
    var radar = InventedRadar(seed: seed, blips: 120)
    let first = radar.edition()
    return (0..<10).map { number in
      var edition = first
      edition.frame.id = "radar-\(number)"
      edition.frame.cluster.name = "Example \(number) Cluster"
      for index in edition.blips.indices {
        if index >= shared { edition.blips[index] = radar.blip("topic-\(index)-of-\(number)") }
        // A shared topic may stand in another ring.
        if index < shared, radar.number(below: 3) == 0 {
          edition.blips[index].ring = "r\(radar.number(below: 4))"
        }
      }
      return edition
    }
  }
}
