import ArgumentParser
import Pipeline

/// What people may choose about every picture.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of names and fixed words; else the radar's first. The heads of .md and .csv stay "
        + "English, for programs read them.",
      valueName: "code"))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      "The paper it is drawn for: screen, a4, a3 or a1; else a3, for a profile a4. "
        + "What does not fit on it is told.",
      valueName: "size"))
  var paper: String?

  @Option(
    help: ArgumentHelp(
      "What it is made for: light, dark, or print in black on white; else light. A page opens in "
        + "light or dark; else as the system is.",
      valueName: "name"))
  var theme: String?

  var choice: PictureChoice {
    PictureChoice(language: lang, paper: paper, theme: theme)
  }
}
