import ArgumentParser
import Pipeline

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Say that topics of two radars are the same, or only look alike.",
    discussion: """
      scout compare joins topics by their ids, and by their names where nothing else
      can be meant; what may be the same besides it lists, and joins nothing. What
      you say here stands in radars/matches.yaml, which you may edit; of two words
      about the same topics the later one counts.

      Examples:
        scout match food-lt/heat-pumps energy-fi/large-heat-pumps --same --why "both mean 1 MW and more"
        scout match food-lt/twins energy-fi/digital-twins --different --why "theirs are of grids"
      """)

  @Argument(
    help: ArgumentHelp(
      "Two topics, each as radar/topic. A radar that is not in the workspace may be a neighbour's.",
      valueName: "topic"))
  var topics: [String]

  @Flag(help: "They are the same.") var same = false
  @Flag(help: "They only look alike.") var different = false
  @OptionGroup var decision: DeciderOptions

  @Option(
    help: ArgumentHelp(
      "The file to write it into; else radars/matches.yaml.", valueName: "file"))
  var matches: String?

  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    if same == different { throw ValidationError("say either --same or --different") }
    if topics.count != 2 { throw ValidationError("name two topics, each as radar/topic") }
  }

  func run() throws {
    let file = try place.workbench().match(
      topics, isSame: same, by: decision.decider, file: matches)
    let verdict = same ? "the same as" : "different from"
    Console.print("\(topics[0]) is \(verdict) \(topics[1]): written into \(file)")
  }
}
