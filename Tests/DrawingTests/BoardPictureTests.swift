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

  @Test(
    "The same without lanes, by owners, in the dark and in print",
    arguments: [
      (BoardLanes.none, Theme.light, Paper.a3, "en"), (.owners, .dark, .screen, "fi"),
      (.quadrants, .print, .a4, "pl"),
    ])
  func variants(lanes: BoardLanes, theme: Theme, paper: Paper, language: String) throws {
    let options = PictureOptions(language: language, paper: paper, theme: theme)
    let picture = BoardPicture(Samples.crowded, options: options, lanes: lanes)
    try expectGolden(picture.svg(), "board-\(lanes)-\(theme)-\(language)")
  }

  @Test("Hostile words are drawn as text")
  func hostile() throws {
    let picture = BoardPicture(Samples.hostile, options: PictureOptions(language: "de"))
    try expectGolden(picture.svg(), "board-hostile")
  }
}
