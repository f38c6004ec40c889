import Foundation
import Radars
import Testing

@testable import Drawing

@Suite("Radar pictures")
struct RadarPictureTests {
  @Test("Forty topics, twelve of them in one cell, as drawn and approved")
  func crowded() throws {
    let edition = Samples.crowded
    #expect(edition.blips.count == 40)
    #expect(edition.blips.count { $0.quadrant == "processing" && $0.ring == "adopt" } == 12)
    let picture = RadarPicture(edition, options: PictureOptions())
    try expectGolden(picture.svg(), "radar-crowded")
  }

  @Test("Hostile names are drawn as text")
  func hostile() throws {
    let picture = RadarPicture(Samples.hostile, options: PictureOptions())
    try expectGolden(picture.svg(), "radar-hostile")
  }
}
