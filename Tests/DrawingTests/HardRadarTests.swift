import Foundation
import LayoutReferee
import Radars
import Testing

@testable import Drawing

/// Radars on which the layout once failed, kept as their topics alone: `layout-benchmark keep` writes
/// such a file.
@Suite("Radars that were hard to lay out")
struct HardRadarTests {
  @Test(
    "Every name stands at its mark, with room for the wider letters of other fonts",
    arguments: HardRadars.files)
  func hard(_ file: String) throws {
    let edition = try HardRadars.edition(file)
    let picture = RadarPicture(edition, options: PictureOptions(mayGrow: false))
    #expect(picture.indexed == [] && picture.tight == 0)
    // Where no cell holds half of the radar.
    if file.hasPrefix("even") { #expect(picture.letters >= 11) }
    let drawing = RadarDrawing(picture.svg())
    #expect(drawing.faults() == [])
    let names = edition.blips.map { $0.name.text(in: "en").filter { $0 != " " } }.sorted()
    #expect(drawing.blips.map(\.name).sorted() == names)
  }

  @Test("The kept radars are there")
  func present() { #expect(HardRadars.files.count >= 9) }
}

private enum HardRadars {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static let files: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []

  /// The numbers of quadrants and rings, then for each topic those of its own, its impact and its
  /// name, with tabs between.
  static func edition(_ file: String) throws -> Edition {
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let (quadrants, rings) = (try #require(Int(lines[0][0])), try #require(Int(lines[0][1])))
    let frame = Samples.frame(
      id: "hard",
      rings: (0..<rings).map { ring in
        Samples.ring("r\(ring)", ["en": ["Adopt", "Pilot", "Explore", "Watch"][ring % 4]])
      },
      quadrants: (0..<quadrants).map { Samples.quadrant("q\($0)", ["en": "Quadrant \($0 + 1)"]) })
    let blips = lines.dropFirst().enumerated().map { index, topic in
      Samples.blip(
        topic[3], quadrant: topic[0], ring: topic[1], movement: Movement(.unchanged),
        impact: Int(topic[2]), id: "topic-\(index)")
    }
    return Edition(frame: frame, date: Samples.date, frozen: true, blips: blips)
  }
}
