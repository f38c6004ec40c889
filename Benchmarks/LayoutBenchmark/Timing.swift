import Drawing
import Radars

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much processor time a radar takes: of 20 radars of each kind, each drawn five times and its
/// best run counted, the median and the worst.
struct Timing {
  var layouts: [Double] = []
  var pictures: [Double] = []
  var peers: [Double] = []
  var forces: [Double] = []
  /// Names that the peer leaves on something else, over all radars.
  var clashes = 0
  /// Marks that the force peer leaves on another one, over all radars.
  var covered = 0
  private var blips: Int

  static func all() {
    print("processor time in ms: median (worst) of 20 radars, best of 5 runs each\n")
    for (blips, quadrants, paper, radius) in [
      (20, 4, Paper.a3, 460.0), (60, 4, .a3, 460), (120, 4, .a3, 460), (300, 4, .a1, 930),
      (500, 8, .a1, 930),
    ] {
      Timing(blips, quadrants, paper, radius: radius).report("\(blips) on \(paper)")
    }
  }

  init(_ blips: Int, _ quadrants: Int, _ paper: Paper, radius: Double) {
    self.blips = blips
    for seed in 0..<20 {
      var radar = InventedRadar(seed: seed, blips: blips, quadrants: quadrants)
      let edition = radar.edition()
      let options = PictureOptions(language: "en", paper: paper)
      let picture = RadarPicture(edition, options: options)
      layouts.append(Timing.best { _ = RadarPicture(edition, options: options) })
      pictures.append(Timing.best { _ = RadarPicture(edition, options: options).svg() })
      var clashes = 0
      peers.append(
        Timing.best {
          clashes =
            GreedyPeer(edition, seed: seed, radius: radius, letters: picture.letters).clashes
        })
      self.clashes += clashes
      var covered = 0
      forces.append(
        Timing.best { covered = ForcePeer(edition, seed: seed, radius: radius).covered })
      self.covered += covered
    }
    layouts.sort()
    pictures.sort()
    peers.sort()
    forces.sort()
  }

  func report(_ title: String) {
    func text(_ times: [Double]) -> String {
      "\(Timing.rounded(times[times.count / 2])) (\(Timing.rounded(times[times.count - 1])))"
    }
    print(
      "\(title): laid out \(text(layouts)), with its SVG \(text(pictures));",
      "eight places at random \(text(peers)), which leave \(100 * clashes / (20 * blips)) of 100",
      "names on something else; marks alone, pushed apart from random places \(text(forces)),",
      "which leaves \(100 * covered / (20 * blips)) of 100 marks on another")
  }

  private static func best(_ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = milliseconds()
      work()
      best = min(best, milliseconds() - start)
    }
    return best
  }

  static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// Processor time of this process.
  static func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
