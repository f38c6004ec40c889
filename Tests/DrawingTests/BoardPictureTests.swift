import Radars
import Testing

@testable import Drawing

@Suite("Board pictures")
struct BoardPictureTests {
  @Test("A board with marked, parked and dropped cards, as drawn and approved")
  func board() throws {
    let picture = BoardPicture(Samples.crowded, options: PictureOptions())
    try expectGolden(picture.svg(), "board")
  }

  @Test("Hostile words are drawn as text")
  func hostile() throws {
    let picture = BoardPicture(Samples.hostile, options: PictureOptions(language: "de"))
    try expectGolden(picture.svg(), "board-hostile")
  }
}
