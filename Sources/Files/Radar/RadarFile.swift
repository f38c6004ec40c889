package import Radars
import Signals

/// Reads radars/ID/radar.yaml with the packs it names.
package enum RadarFile {
  static let keys = [
    "id", "kind", "title", "cluster", "languages", "feeds", "rings", "quadrants", "packs", "look",
    "scoring", "members", "topics", "learned",
  ]

  /// The radar, or nil where an error makes it unusable; all problems of the file and its packs.
  ///
  /// - Parameters:
  ///   - file: the name in messages, relative to the workspace.
  ///   - folder: the folder's name, which the id must equal.
  ///   - packs: gives the text of radars/packs/NAME.yaml, nil where there is none.
  package static func read(
    _ text: String, file: String, folder: String? = nil,
    packs: @escaping (String) -> (file: String, text: String)?
  ) -> (radar: Radar?, problems: [Diagnostic]) {
    let document = YAMLDocument(text, file: file)
    guard let root = document.root, let map = YAMLMap(root, "a radar", keys: keys) else {
      return (nil, document.findings.diagnostics)
    }
    var shelf = PackShelf(packs)
    let assembly = RadarAssembly(map: map, folder: folder)
    let radar = assembly.radar(&shelf)
    let problems = document.findings.diagnostics + shelf.problems
    return (problems.contains { $0.severity == .error } ? nil : radar, problems)
  }
}

/// The packs that a radar names, each read once.
struct PackShelf {
  private let load: (String) -> (file: String, text: String)?
  private var packs: [String: Pack] = [:]
  private(set) var problems: [Diagnostic] = []

  init(_ load: @escaping (String) -> (file: String, text: String)?) {
    self.load = load
  }

  /// The pack, or nil with an error at the place that names it.
  mutating func pack(_ name: String, named value: YAMLValue) -> Pack? {
    if let pack = packs[name] { return pack }
    guard Identifier.isValid(name), let (file, text) = load(name) else {
      value.error("there is no pack '\(name)'", advice: "expected a file radars/packs/\(name).yaml")
      return nil
    }
    let (pack, found) = Pack.read(text, file: file)
    problems += found
    packs[name] = pack
    return pack
  }
}
