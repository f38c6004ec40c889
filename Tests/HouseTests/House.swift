/// Which module may import what: the table of the design as data.
struct House {
  /// A stage of the flow, with the modules above it that it may use and its libraries.
  struct Module {
    var name: String
    var uses: Set<String>
    var libraries: Set<String> = []
    /// Exceptions that are fenced in one file.
    var fenced: [String: Set<String>] = [:]
  }

  private static let c: Set<String> = ["Glibc", "Musl", "Darwin"]

  /// From the top of the house down: a module uses only modules above it.
  static let modules = [
    Module(name: "Text", uses: [], fenced: ["JSON.swift": ["FoundationEssentials"]]),
    Module(
      name: "Feeds", uses: ["Text"],
      fenced: [
        "MarkupReader.swift": ["CLibXML2"], "LegacyDecoder.swift": ["CIconv"],
        "Inflation.swift": ["CZlib"],
      ]),
    Module(name: "Signals", uses: ["Text"], libraries: ["Synchronization"]),
    Module(name: "Radars", uses: ["Signals", "Text"]),
    Module(name: "Drawing", uses: ["Radars", "Signals", "Text"]),
    Module(name: "Pages", uses: ["Radars", "Signals", "Text"], libraries: ["CPages"]),
    Module(
      name: "Files", uses: ["Feeds", "Radars", "Signals", "Text"],
      libraries: c.union(["CStarter", "FoundationEssentials", "Yams"])),
    Module(
      name: "Fetching", uses: ["Text"],
      libraries: c.union(["CCurl", "Dispatch", "Synchronization"])),
    Module(
      name: "Store", uses: ["Radars", "Signals", "Text"],
      libraries: ["Dispatch", "GRDB", "Synchronization"]),
    Module(
      name: "Pipeline",
      uses: [
        "Drawing", "Feeds", "Fetching", "Files", "Pages", "Radars", "Signals", "Store", "Text",
      ],
      libraries: ["Dispatch", "Synchronization"]),
    Module(
      name: "scout", uses: ["Fetching", "Files", "Pipeline", "Radars", "Signals", "Text"],
      libraries: c.union(["ArgumentParser", "Synchronization"])),
    Module(
      name: "SampleServer", uses: ["Feeds", "Files", "Text"],
      libraries: ["FlyingFox", "FlyingSocks", "Foundation"]),
  ]

  /// Folders of Sources that hold C and no Swift, and the one module that may import each.
  static let cModules = [
    "CLibXML2": "Feeds", "CIconv": "Feeds", "CZlib": "Feeds", "CCurl": "Fetching",
    "CPages": "Pages", "CStarter": "Files",
  ]

  /// The modules that know no file, no socket, no clock and no Foundation.
  static let pure: Set<String> = ["Text", "Feeds", "Signals", "Radars", "Drawing", "Pages"]
}
