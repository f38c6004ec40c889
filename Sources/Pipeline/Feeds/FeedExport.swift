import Feeds
import Files

/// Lists of feeds as one OPML document, for other people and other readers.
package struct FeedExport: Equatable, Sendable {
  package var bytes: [UInt8]
  package var lists: [String]
  /// How many user names and passwords were left out.
  package var leftOut: Int
  /// Lists that had to be mended so that others can read them.
  package var mended: [String] = []
}

extension Workbench {
  /// One list as it is; several, or all where none is named, as one document with a folder for each.
  ///
  /// - Parameter withPasswords: keeps user names and passwords in the addresses.
  package func exportFeeds(
    _ names: [String] = [], withPasswords: Bool = false
  ) throws(PipelineError) -> FeedExport {
    var seen: Set<String> = []
    let lists = (names.isEmpty ? workspace.feedListNames : names)
      .filter { seen.insert($0).inserted }
    guard !lists.isEmpty else {
      throw PipelineError(
        .input, "this workspace has no feed list", advice: "`scout feeds import FILE` makes one")
    }
    var documents: [(name: String, bytes: [UInt8])] = []
    for name in lists {
      _ = try feedList(name)
      let path = workspace.path(workspace.feedListFile(name))
      documents.append((name, try doing { try Disk.read(path) }))
    }
    return documents.count == 1
      ? try export(documents[0], withPasswords: withPasswords)
      : try export(documents, withPasswords: withPasswords)
  }

  private func export(
    _ list: (name: String, bytes: [UInt8]), withPasswords: Bool
  ) throws(PipelineError) -> FeedExport {
    let asItIs = FeedExport(bytes: list.bytes, lists: [list.name], leftOut: 0)
    guard !withPasswords else { return asItIs }
    let kept = try self.list(workspace.feedListFile(list.name)) { () throws(FeedError) in
      try OutlineDocument.kept(list.bytes)
    }
    let clean = kept.withoutCredentials
    // A comment may hold one that mending loses.
    guard clean.count > 0 || AddressCredentials.areIn(document: list.bytes) else { return asItIs }
    return FeedExport(
      bytes: clean.bytes, lists: [list.name], leftOut: clean.count,
      mended: kept.repairs.isEmpty ? [] : [list.name])
  }

  private func export(
    _ lists: [(name: String, bytes: [UInt8])], withPasswords: Bool
  ) throws(PipelineError) -> FeedExport {
    var export = FeedExport(bytes: [], lists: lists.map(\.name), leftOut: 0)
    var folders: [UInt8] = []
    for (name, bytes) in lists {
      let file = workspace.feedListFile(name)
      var document = try list(file) { () throws(FeedError) in
        try OutlineDocument(mending: bytes)
      }
      if !document.repairs.isEmpty { export.mended.append(name) }
      if !withPasswords {
        let clean = document.withoutCredentials
        export.leftOut += clean.count
        document = try list(file) { () throws(FeedError) in
          try OutlineDocument(mending: clean.bytes)
        }
      }
      let title = document.title.isEmpty ? name : document.title
      folders += Array("    ".utf8) + document.folder(text: title) + Array("\n".utf8)
    }
    let title = AttributeText.escaped("Feeds: \(export.lists.joined(separator: ", "))")
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>\(title)</title>
        </head>
        <body>

      """
    export.bytes = Array(head.utf8) + folders + Array("  </body>\n</opml>\n".utf8)
    return export
  }
}

extension FeedExport {
  /// What a person should know of it.
  package var notes: [String] {
    var notes: [String] = []
    if leftOut > 0 {
      notes.append(
        "\(leftOut) address\(leftOut == 1 ? "" : "es") had a user name or password, which "
          + "\(leftOut == 1 ? "was" : "were") left out; --with-passwords keeps them")
    }
    notes += mended.map { "feeds/\($0).opml is damaged; what was exported is mended" }
    return notes
  }
}
