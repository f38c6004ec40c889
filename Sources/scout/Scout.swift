import ArgumentParser

/// The command line: arguments, progress, messages and exit codes; what is done stands in Pipeline.
struct Scout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scout",
    abstract: "From public feeds to explained technology radars and boards.",
    discussion: """
      A week with scout, in a workspace (a folder with radars/ and feeds/):

        scout init our-cluster --field food    a new workspace, a starter radar
        scout scan                             fetch, score, propose rings
        scout signals food                     what was found, newest first
        scout rising food                      what is said more often than before
        scout explain food cultivated-meat     why this ring, in quotes
        scout place food cultivated-meat watch --why "no approval before 2028"
        scout radar food                       the picture: out/food-radar.svg
        scout freeze food                      an edition for the board meeting

      Exit codes: 0 done; 1 done, but something needs a look (some feeds failed);
      2 the input or the use is wrong; 3 it could not be done; 130 Ctrl-C.
      """,
    version: Version.number,
    groupedSubcommands: [
      CommandGroup(name: "Begin", subcommands: [InitCommand.self, CheckCommand.self]),
      CommandGroup(
        name: "Scan",
        subcommands: [
          ScanCommand.self, FeedsCommand.self, SignalsCommand.self, RisingCommand.self,
          ExplainCommand.self, AddCommand.self, ClassifyCommand.self, ParseCommand.self,
        ]),
      CommandGroup(
        name: "Decide",
        subcommands: [
          KeepCommand.self, DismissCommand.self, PromoteCommand.self, PlaceCommand.self,
          CardCommand.self, PairCommand.self, MatchCommand.self, FreezeCommand.self,
        ]),
      CommandGroup(
        name: "Teach", subcommands: [LearnCommand.self, EvaluateCommand.self]),
      CommandGroup(
        name: "Show",
        subcommands: [
          RadarCommand.self, BoardCommand.self, ProfileCommand.self, CompareCommand.self,
          LeadsCommand.self, TrailCommand.self, DigestCommand.self,
        ]),
      CommandGroup(
        name: "Meet",
        subcommands: [
          MergeCommand.self, AgendaCommand.self, KitCommand.self, VotesCommand.self,
        ]),
      CommandGroup(
        name: "Keep and exchange",
        subcommands: [ImportCommand.self, ExportCommand.self, BackupCommand.self]),
    ])
}

enum Version {
  static let number = "0.1.0"
}
