import ArgumentParser
import Pipeline

/// Who decides, and why: both stand in the ledger for good.
struct DeciderOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who decides; else the variable SCOUT_USER, else the login name.", valueName: "who"))
  var by: String?

  @Option(help: ArgumentHelp("The reason, shown in pictures and editions.", valueName: "text"))
  var why: String?

  var decider: Decider {
    Decider(who: DeciderName.chosen(by), why: why)
  }
}

enum DeciderName {
  static func chosen(_ given: String?) -> String {
    given ?? Console.environment("SCOUT_USER") ?? Console.environment("LOGNAME")
      ?? Console.environment("USER") ?? "unknown"
  }
}
