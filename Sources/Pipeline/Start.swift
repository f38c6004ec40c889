import Files
import Radars

/// Makes a new workspace from the files inside the program.
package enum Start {
  private static let examples = [
    "energy": "energy-fi", "food": "food-lt", "maritime": "maritime-se",
  ]

  /// - Parameters:
  ///   - folder: must not be a workspace yet.
  ///   - languages: the first one is the language of the pictures.
  /// - Returns: the files made, relative to the folder.
  package static func make(
    _ folder: String, field: String, languages: [String]
  ) throws(PipelineError) -> [String] {
    guard let example = examples[field] else {
      let guess = Spelling.nearest(to: field, among: Starter.fields)
      throw PipelineError(
        .input, "there is no starter radar for '\(field)'",
        advice: (guess.map { "did you mean '\($0)'? " } ?? "")
          + "there are: " + Starter.fields.joined(separator: ", "))
    }
    try check(languages)
    let workspace = Workspace(root: folder)
    for name in ["radars", "feeds"] where Disk.exists(workspace.path(name)) {
      throw PipelineError(
        .input, "\(folder) has \(name)/ already, and nothing there is overwritten",
        advice: "name a new folder")
    }
    let radar = radarFile(from: example, field: field, languages: languages)
    let shared = Starter.files.filter { file in
      file.name.hasPrefix("radars/packs/") || file.name.hasPrefix("feeds/")
    }
    let own = [
      Starter.File(name: workspace.radarFile(field), bytes: Array(radar.utf8)),
      Starter.File(name: ".gitignore", bytes: Array(".scout/\nout/\n".utf8)),
    ]
    let files = own + shared
    do throws(FilesError) {
      for file in files { try Disk.write(file.bytes, to: workspace.path(file.name)) }
    } catch {
      throw PipelineError(.failure, "\(error.path): \(error.message)")
    }
    return files.map(\.name)
  }

  private static func check(_ languages: [String]) throws(PipelineError) {
    let isCode: (String) -> Bool = { code in
      code.utf8.count == 2 && code.utf8.allSatisfy { (0x61...0x7a).contains($0) }
    }
    guard let bad = languages.first(where: { !isCode($0) }) else {
      guard languages.isEmpty else { return }
      throw PipelineError(.input, "a radar needs a language", advice: "such as --languages en,lt")
    }
    throw PipelineError(
      .input, "'\(bad)' is no language code", advice: "use two small letters such as en, lt, fi")
  }
}

extension Start {
  /// The example's frame, topics and scoring, with a head of its own: nothing of the invented
  /// cluster remains.
  private static func radarFile(from example: String, field: String, languages: [String]) -> String
  {
    let sections = sections(of: Starter.text(of: "radars/\(example)/radar.yaml") ?? "")
    let kept = ["feeds", "rings", "quadrants", "packs", "look", "scoring", "topics"]
    let body = kept.compactMap { sections[$0] }.joined()
    return """
      # The starter radar of this workspace. Change everything: the cluster's name, quadrants,
      # topics, keywords. `scout check` finds mistakes, with line and column.
      id: \(field)
      kind: technology
      title: {en: Our technology radar}
      cluster: {name: Our cluster}
      languages: [\(languages.joined(separator: ", "))]   # pictures are in the first one

      """ + body
  }

  /// The top-level keys of a radar file with their lines, comments above them left out.
  private static func sections(of text: String) -> [String: String] {
    var sections: [String: String] = [:]
    var key: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") {
        key = String(line[..<colon])
      }
      guard let key, line.first != "#", !line.isEmpty else { continue }
      sections[key, default: ""] += line + "\n"
    }
    return sections
  }
}
