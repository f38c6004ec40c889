import Drawing
import Radars

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes one invented radar, with the names that must stand on it beside it.
struct InventedDrawing {
  var radar: InventedRadar
  var paper: Paper
  var file: String

  init?(_ arguments: ArraySlice<String>) {
    let arguments = Array(arguments)
    guard arguments.count == 8, let paper = Paper(rawValue: arguments[3]) else { return nil }
    let numbers = [0, 1, 2, 4, 5, 6].compactMap { Int(arguments[$0]) }
    guard numbers.count == 6 else { return nil }
    radar = InventedRadar(
      seed: numbers[3], blips: numbers[0], quadrants: numbers[1], rings: numbers[2],
      crowd: (numbers[4], numbers[5]))
    self.paper = paper
    file = arguments[7]
  }

  func write() {
    var radar = radar
    let edition = radar.edition()
    let picture = RadarPicture(
      edition, options: PictureOptions(language: "en", paper: paper, mayGrow: false))
    InventedDrawing.save(picture.svg(), to: file)
    let names = edition.blips.map { $0.name.text(in: "en") }.joined(separator: "\n")
    InventedDrawing.save(Array(names.utf8), to: file + ".names")
    print(file, "indexed:", picture.indexed.count, "moved:", picture.moved.count)
  }

  /// Writes the topics alone, as Tests/DrawingTests/Fixtures keeps radars that were hard to lay out:
  /// the numbers of quadrants and rings, then for each topic those of its own, its impact and its
  /// name, with tabs between.
  func keep() {
    var radar = radar
    let edition = radar.edition()
    let lines = edition.blips.map { blip in
      let impact = blip.impact.map { String($0) } ?? ""
      return [blip.quadrant, blip.ring, impact, blip.name.text(in: "en")].joined(separator: "\t")
    }
    let text = (["\(radar.quadrants)\t\(radar.rings)"] + lines).joined(separator: "\n") + "\n"
    InventedDrawing.save(Array(text.utf8), to: file)
  }

  private static func save(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
