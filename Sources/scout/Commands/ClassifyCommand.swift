import ArgumentParser
import Pipeline
import Text

struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Classify texts from standard input, one JSON object a line.",
    discussion: """
      Reads {id, title, text, lang?, date?, source?}; prints the same with quadrant,
      ring (null: unsure), confidence, topics, evidence, and because: what topic and
      quadrant add up from, word by word. Confidence is how often such answers were
      right. Where a line has no
      lang, the text's language is told by its letters and printed as lang, if
      it is en, sv, fi, lt, de, da, no, pl, lv or et and there is enough to tell.

      Example:
        echo '{"title": "Pilot plant for animal-free milk"}' | scout classify food-lt
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    let classifier = Classifier(try workbench.radar(radar), today: workbench.now.day)
    var number = 0
    try StandardInput.lines { line in
      number += 1
      guard !line.allSatisfy({ $0 <= 0x20 }) else { return }
      Console.write(try classifier.classify(line: line, number: number) + [UInt8(ascii: "\n")])
    }
  }
}
