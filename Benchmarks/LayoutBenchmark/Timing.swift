import Drawing
import LayoutReferee
import Radars

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long layouts take in CPU time: the best of some runs for each of some radars.
enum Timing {
  static func all() {
    for (blips, quadrants, paper) in [
      (20, 4, Paper.a3), (60, 4, .a3), (120, 4, .a3), (300, 4, .a1), (500, 8, .a1),
    ] {
      drawing(blips, quadrants, paper)
    }
  }

  private static func drawing(_ blips: Int, _ quadrants: Int, _ paper: Paper) {
    var layouts: [Double] = []
    var all: [Double] = []
    for seed in 0..<20 {
      var radar = InventedRadar(seed: seed, blips: blips, quadrants: quadrants)
      let edition = radar.edition()
      var best = Double.infinity
      var bestLayout = Double.infinity
      for _ in 0..<5 {
        let start = milliseconds()
        let options = PictureOptions(language: "en", paper: paper)
        let picture = RadarPicture(edition, options: options)
        let middle = milliseconds()
        _ = picture.svg()
        best = min(best, milliseconds() - start)
        bestLayout = min(bestLayout, middle - start)
      }
      layouts.append(bestLayout)
      all.append(best)
    }
    layouts.sort()
    all.sort()
    print(blips, quadrants, paper, "layout median", layouts[10], "worst", layouts[19])
    print(blips, quadrants, paper, "    all median", all[10], "worst", all[19])
  }

  /// Of this process.
  static func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
