import ArgumentParser
import Pipeline
import Signals

struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Propose keyword weights from what people decided, or from labelled texts.",
    discussion: """
      Learns from signals that people kept, dismissed and promoted, or from JSON lines
      {title, text, lang?, topic?, quadrant?}. Prints the words that would change, how
      often answers would be right, tested on texts that were put aside, and which
      signals would get another topic. Nothing is changed until you say --accept: then
      the words stand at the end of radar.yaml, where they can be read and struck out.

      Examples:
        scout learn food-lt
        scout learn food-lt --accept
        scout learn food-lt --from labels.jsonl --words all
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Files of labelled texts instead of decisions.", valueName: "file"))
  var from: [String] = []
  @Option(
    help: ArgumentHelp(
      "New words for a topic or quadrant at most in each language: a number, or all.",
      valueName: "count"))
  var words: WordLimit = .most(200)
  @Flag(help: "Write the words into radar.yaml.") var accept = false
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    Console.message("learning; this takes a while for thousands of texts …")
    let teaching = try workbench.learn(
      radar, from: from, LearningSettings(mostWords: words.count))
    Console.print(TerminalText.lines(teaching.lines.joined(separator: "\n")))
    guard accept else {
      return Console.message("Nothing was changed. To accept it: the same command with --accept")
    }
    try workbench.accept(teaching)
    Console.message("Written to radars/\(radar)/radar.yaml, under 'learned'.")
  }
}

/// How many words are learned at most.
enum WordLimit: ExpressibleByArgument {
  case most(Int)
  case all

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let count = Int(argument), count > 0 {
      self = .most(count)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .most(let count): "\(count)"
    case .all: "all"
    }
  }

  var count: Int? {
    if case .most(let count) = self { return count }
    return nil
  }
}
