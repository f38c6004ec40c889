import ArgumentParser
import Pipeline

struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Draw one page about a topic, or its card, for print.",
    discussion: """
      The page says what the topic is, where it stands and why, what was said for and
      against it, how it moved, who looks after it and what comes next.

      Examples:
        scout profile food-lt insect-protein                one A4 page
        scout profile food-lt insect-protein --landscape --theme print
        scout profile food-lt insect-protein --card         its card, A6
        scout profile food-lt --cards                       all cards, four to a sheet
      """)

  @Argument(help: ArgumentHelp("A radar's id or an edition's file.", valueName: "radar"))
  var radar: String

  @Argument(help: ArgumentHelp("The topic's id.", valueName: "topic")) var topic: String?

  @Flag(help: "The page lies rather than stands.") var landscape = false
  @Flag(help: "Draw the topic's card instead, A6.") var card = false
  @Flag(help: "Draw all cards of the board, four to an A4 sheet with lines to cut along.")
  var cards = false

  @OptionGroup var look: LookOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    if topic == nil, !cards { throw ValidationError("name a topic, or all cards with --cards") }
    if topic != nil, cards { throw ValidationError("--cards draws all: name no topic with it") }
    if cards || card, look.paper != nil {
      throw ValidationError("cards are A6 and four to an A4 sheet: --paper is for a page")
    }
    if cards || card, landscape {
      throw ValidationError("--landscape is for a page, not for cards")
    }
  }

  func run() throws {
    let workbench = try place.workbench(drawing: [radar])
    let drawn = try pictures(workbench)
    try output.write(pages: drawn, in: workbench.workspace)
    if drawn.isEmpty { Console.message("the board of \(radar) has no cards yet") }
  }

  private func pictures(_ workbench: Workbench) throws(PipelineError) -> [Drawn] {
    guard let topic else { return try workbench.drawCards(of: radar, look.choice) }
    if card { return try workbench.drawCards(of: radar, only: topic, look.choice) }
    return [
      try workbench.drawProfile(topic, of: radar, look.choice, isLandscape: landscape)
    ]
  }
}
