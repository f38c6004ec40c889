import ArgumentParser
import Pipeline
import Radars

struct PairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: "Offers that meet needs, on a transfer radar.",
    discussion: """
      With the radar alone it lists the pairs that are recorded, phase by phase,
      and those that are possible. With the ids of an offer and a need it records
      the pair, or moves it to another phase. Nothing is overwritten: every step
      stays in decisions.jsonl.

      Examples:
        scout pair transfer-se
        scout pair transfer-se old-press new-trays --why "met at the fair"
        scout pair transfer-se old-press new-trays --phase agreed --why "signed"
        scout pair transfer-se old-press new-trays --end --why "too small"
        scout pair transfer-se --inside          what is for the cluster too
      """)

  @Argument(help: ArgumentHelp("The transfer radar's id.", valueName: "radar")) var radar: String
  @Argument(help: ArgumentHelp("The offer's id in radar.yaml.", valueName: "offer"))
  var offer: String?
  @Argument(help: ArgumentHelp("The need's id in radar.yaml.", valueName: "need"))
  var need: String?

  @Option(
    help: ArgumentHelp(
      "The phase, a ring's id or name; else the outermost for a new pair.", valueName: "ring"))
  var phase: String?

  @Flag(help: "End the pair: nothing came of it, or it is over.") var end = false
  @Flag(help: "List offers and needs of visibility cluster too; private ones never.")
  var inside = false
  @Flag(help: "Print the lists as JSON.") var json = false
  @OptionGroup var decision: DeciderOptions
  @OptionGroup var place: WorkspaceOptions

  func validate() throws {
    if offer != nil, need == nil { throw ValidationError("name the need too") }
    if offer == nil, end || phase != nil {
      throw ValidationError("name the offer and the need of the pair")
    }
    if end, phase != nil { throw ValidationError("--end takes the pair out: name no --phase") }
    if offer != nil, inside || json {
      throw ValidationError("--inside and --json are for the lists: name no offer and need")
    }
  }

  func run() throws {
    let workbench = try place.workbench()
    guard let offer, let need else {
      let list = try workbench.pairs(of: radar, for: inside ? .inside : .everyone)
      return json ? try Console.print(json: list.report) : Console.print(list.text)
    }
    let pair = ExchangePair(offer: offer, need: need)
    if end {
      try workbench.endPair(pair, on: radar, by: decision.decider)
      return Console.print("ended \(pair.id) on \(radar)")
    }
    let ring = try workbench.pair(pair, on: radar, in: phase, by: decision.decider)
    Console.print("\(pair.id) is in \(ring.id) on \(radar)")
  }
}
