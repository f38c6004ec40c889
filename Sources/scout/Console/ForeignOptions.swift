import ArgumentParser
import Files
import Pipeline

/// What people may say about a radar of another tool.
struct ForeignOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format, where the file does not tell: "
        + ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "format"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The day of a file that names none. Days are read in files and in their names too.",
      valueName: "date"))
  var date: DayArgument?

  @Option(
    help: ArgumentHelp(
      "The file's rings, innermost first, where it does not list them.", valueName: "a,b,c"))
  var rings: String?

  @Option(
    help: ArgumentHelp(
      "The file's quadrants in the order of its tool, where it does not list them; tables count "
        + "clockwise from twelve o'clock.", valueName: "a,b,c"))
  var quadrants: String?

  @Option(
    help: ArgumentHelp(
      "Which ring a ring of the file is; may be repeated.", valueName: "theirs=ours"))
  var mapRing: [String] = []

  @Option(
    help: ArgumentHelp(
      "Which quadrant a quadrant of the file is; may be repeated.", valueName: "theirs=ours"))
  var mapQuadrant: [String] = []

  @Option(
    help: ArgumentHelp(
      "The language of the file's texts; else the radar's first, or English.", valueName: "code"))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      "The id of a radar that is written with -o; else made of the file's name.", valueName: "id"))
  var id: String?

  @Flag(help: "Only the newest release of several.") var latest = false

  @Flag(
    help: ArgumentHelp(
      "Leave out rows that nobody can read, and keep rings and quadrants that the radar lacks as "
        + "ones of their own; else both stop the import. All is told."))
  var asFarAsPossible = false

  func choice() throws -> ImportChoice {
    var choice = ImportChoice()
    choice.format = from
    choice.language = lang
    choice.id = id
    choice.date = date?.day
    choice.rings = names(rings)
    choice.quadrants = names(quadrants)
    choice.ringMap = try map(mapRing, "--map-ring")
    choice.quadrantMap = try map(mapQuadrant, "--map-quadrant")
    choice.takesWhatItCan = asFarAsPossible
    choice.latest = latest
    return choice
  }

  private func names(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
  }

  private func map(_ pairs: [String], _ option: String) throws -> [String: String] {
    var map: [String: String] = [:]
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1).map { String($0.trimmingBlanks) }
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
        throw ValidationError("\(option) takes THEIRS=OURS, not '\(pair)'")
      }
      map[parts[0]] = parts[1]
    }
    return map
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    let start = drop { $0 == " " }
    return start.dropLast(start.reversed().prefix { $0 == " " }.count)
  }
}
