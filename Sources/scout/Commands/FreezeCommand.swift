import ArgumentParser
import Pipeline
import Radars
import Text

struct FreezeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze", abstract: "Freeze a radar as a dated edition.",
    discussion: """
      Every movement since the edition before needs a reason: a placement brings its
      own, the others are asked for. An edition is never changed afterwards.

      Examples:
        scout freeze food-lt
        scout freeze food-lt --why cultivated-meat="two makers gave up" \\
          --why-others "new evidence"
      """)

  @Argument(help: ArgumentHelp("The radar's id.", valueName: "radar")) var radar: String
  @Option(help: ArgumentHelp("The edition's date; else today.", valueName: "date"))
  var date: DayArgument?
  @Option(
    help: ArgumentHelp("Why a topic moved; may be repeated.", valueName: "topic=text"))
  var why: [String] = []
  @Option(help: ArgumentHelp("Why all other topics moved.", valueName: "text")) var whyOthers:
    String?
  @Flag(help: "Place marks and rings anew, as if there were no edition before.")
  var relayout = false
  @OptionGroup var person: PersonOptions
  @OptionGroup var place: WorkspaceOptions

  func run() throws {
    let workbench = try place.workbench()
    let frozen = try workbench.freeze(
      radar, on: date?.day ?? workbench.now.day, reasons: try reasons(), otherReason: whyOthers,
      relayout: relayout, by: Decider(who: person.name))
    Console.print(
      "froze \(frozen.file): \(frozen.edition.blips.count) topics, "
        + "\(frozen.edition.unplaced.count) without a ring, \(frozen.edition.removed.count) removed"
    )
  }

  private func reasons() throws -> [String: String] {
    var reasons: [String: String] = [:]
    for entry in why {
      let parts = entry.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw ValidationError("--why takes TOPIC=\"reason\", not '\(entry)'")
      }
      reasons[String(parts[0])] = String(parts[1])
    }
    return reasons
  }
}
