import Radars
import Testing

@testable import Drawing

@Suite("Comparison pictures")
struct ComparisonPictureTests {
  @Test("Three clusters side by side, as drawn and approved")
  func three() throws {
    let picture = ComparisonPicture(Samples.threeClusters, options: PictureOptions())
    try expectGolden(picture.svg(), "comparison")
  }
}
