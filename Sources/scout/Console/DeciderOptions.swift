import ArgumentParser
import Pipeline

/// Who decides, and why: both stand in the ledger for good.
struct DeciderOptions: ParsableArguments {
  @OptionGroup var person: PersonOptions

  @Option(help: ArgumentHelp("The reason, shown in pictures and editions.", valueName: "text"))
  var why: String?

  var decider: Decider {
    Decider(who: person.name, why: why)
  }
}

/// Who decides.
struct PersonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who decides; else the variable SCOUT_USER, else LOGNAME or USER.", valueName: "who"))
  var by: String?

  var name: String {
    by ?? Console.environment("SCOUT_USER") ?? Console.environment("LOGNAME")
      ?? Console.environment("USER") ?? "unknown"
  }
}
