/// A folder with radars/ and feeds/: everything that belongs to one office.
package struct Workspace: Equatable, Sendable {
  /// Absolute, without a slash at the end.
  package let root: String

  package init(root: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// The nearest folder from `start` upward that has radars/ and feeds/; nil where none has.
  package static func find(from start: String) -> Workspace? {
    var folder = start
    while true {
      let workspace = Workspace(root: folder)
      if workspace.isWorkspace { return workspace }
      guard let slash = folder.lastIndex(of: "/"), folder.count > 1 else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  package var isWorkspace: Bool {
    Disk.isFolder(path("radars")) && Disk.isFolder(path("feeds"))
  }

  /// The full path of a name inside the workspace.
  package func path(_ name: String) -> String {
    root == "/" ? "/\(name)" : "\(root)/\(name)"
  }

  package var storePath: String { path(".scout/scout.sqlite") }

  /// The folders of radars/ that hold a radar.yaml.
  package var radarIDs: [String] {
    Disk.names(in: path("radars")).filter {
      Identifier.isValid($0) && Disk.exists(path(radarFile($0)))
    }
  }

  package func radarFile(_ id: String) -> String { "radars/\(id)/radar.yaml" }
  package func packFile(_ name: String) -> String { "radars/packs/\(name).yaml" }
  package func decisionsFile(_ id: String) -> String { "radars/\(id)/decisions.jsonl" }
  package func editionFile(_ id: String, date: String) -> String {
    "radars/\(id)/editions/\(date).json"
  }
  package func feedListFile(_ name: String) -> String { "feeds/\(name).opml" }

  /// The names of radars/packs without their ending.
  package var packNames: [String] { names("radars/packs", ending: ".yaml") }

  /// The names of the feed lists without their ending.
  package var feedListNames: [String] { names("feeds", ending: ".opml") }

  /// The dates of a radar's editions, oldest first.
  package func editionDates(of id: String) -> [String] {
    names("radars/\(id)/editions", ending: ".json")
  }

  private func names(_ folder: String, ending: String) -> [String] {
    Disk.names(in: path(folder)).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .map { String($0.dropLast(ending.count)) }
  }
}
