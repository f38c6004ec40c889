import Drawing
import LayoutReferee
import Radars

/// Lays out many radars of one kind, and lets the referee look at each.
struct Survey {
  var radars = 0
  var solved = 0
  var faults = 0
  var letters: [Double] = []
  /// How many left no room for the wider letters of other fonts.
  var tight = 0
  var tighter = 0
  var milliseconds: [Double] = []

  init(
    _ count: Int, blips: Int, quadrants: Int, rings: Int = 4, paper: Paper,
    crowd: (Int) -> (share: Int, ring: Int) = { _ in (0, 0) }
  ) {
    for seed in 0..<count {
      var radar = InventedRadar(
        seed: seed, blips: blips, quadrants: quadrants, rings: rings, crowd: crowd(seed))
      let edition = radar.edition()
      let start = Timing.milliseconds()
      let picture = RadarPicture(
        edition, options: PictureOptions(language: "en", paper: paper, mayGrow: false))
      milliseconds.append(Timing.milliseconds() - start)
      radars += 1
      if picture.indexed.isEmpty { solved += 1 }
      letters.append(picture.letters)
      if picture.tight > 0 { tight += 1 }
      if picture.tight > 1 { tighter += 1 }
      let drawing = RadarDrawing(picture.svg())
      let found = drawing.faults(isWide: picture.tight == 0)
      if drawing.blips.count != blips { faults += 1 }
      faults += found.count
    }
    letters.sort()
    milliseconds.sort()
  }

  func report(_ title: String) {
    print(
      title, ": all names", solved, "of", radars, "faults", faults, "letters least", letters[0],
      "median", letters[letters.count / 2], "without room for wider letters", tight, "nor higher",
      tighter, "ms median",
      Timing.rounded(milliseconds[radars / 2]), "95 of 100",
      Timing.rounded(milliseconds[radars * 95 / 100]), "worst",
      Timing.rounded(milliseconds[radars - 1]))
  }

  static func all(_ count: Int) {
    for quadrants in [3, 4, 5, 6, 8] {
      Survey(count, blips: 120, quadrants: quadrants, paper: .a3)
        .report("120 on A3, \(quadrants) quadrants")
    }
    for rings in [3, 5, 6, 8] {
      Survey(count, blips: 120, quadrants: 4, rings: rings, paper: .a3)
        .report("120 on A3, \(rings) rings")
    }
    for quadrants in [3, 4, 5, 6, 8] {
      Survey(count, blips: 120, quadrants: quadrants, paper: .a3) { (50, $0 % 4) }
        .report("120 on A3, half in one cell, \(quadrants) quadrants")
    }
    Survey(count, blips: 60, quadrants: 4, paper: .a4).report("60 on A4")
    Survey(count, blips: 200, quadrants: 4, paper: .a3).report("200 on A3")
    Survey(count / 2, blips: 300, quadrants: 4, paper: .a3).report("300 on A3")
    Survey(count / 2, blips: 300, quadrants: 4, paper: .a1).report("300 on A1")
    Survey(count / 2, blips: 500, quadrants: 8, paper: .a1).report("500 on A1")
  }
}
