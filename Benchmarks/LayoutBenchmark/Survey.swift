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
  /// The seeds of those without room for wider letters, or with names in the index.
  var failed: [Int] = []

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
      if !picture.indexed.isEmpty || picture.tight > 0 { failed.append(seed) }
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
      Timing.rounded(milliseconds[radars - 1]), failed.isEmpty ? "" : "seeds \(failed)")
  }

  /// - Parameter only: kinds whose title has these words; nil for all.
  static func all(_ count: Int, only: String?) {
    func survey(
      _ count: Int, _ title: String, _ blips: Int, _ quadrants: Int = 4, rings: Int = 4,
      _ paper: Paper = .a3, crowd: (Int) -> (share: Int, ring: Int) = { _ in (0, 0) }
    ) {
      guard only.map({ title.contains($0) }) ?? true else { return }
      Survey(
        max(1, count), blips: blips, quadrants: quadrants, rings: rings, paper: paper, crowd: crowd
      )
      .report(title)
    }
    for quadrants in [3, 4, 5, 6, 8] {
      survey(count, "120 on A3, \(quadrants) quadrants", 120, quadrants)
    }
    for rings in [3, 5, 6, 8] {
      survey(count, "120 on A3, \(rings) rings", 120, rings: rings)
    }
    for quadrants in [3, 4, 5, 6, 8] {
      survey(count, "120 on A3, half in one cell, \(quadrants) quadrants", 120, quadrants) {
        (50, $0 % 4)
      }
    }
    survey(count, "60 on A4", 60, 4, .a4)
    survey(count, "200 on A3", 200)
    survey(count / 2, "300 on A3", 300)
    survey(count / 2, "300 on A1", 300, 4, .a1)
    survey(count / 2, "500 on A1", 500, 8, .a1)
  }
}
