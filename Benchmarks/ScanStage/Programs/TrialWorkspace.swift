import Files
import FoundationEssentials

/// A workspace for a while, in the system's folder for such things: the example radar food-lt, its
/// packs, and a list of invented feeds.
package struct TrialWorkspace: Sendable {
  package let root: String

  /// The name of the feed list.
  static let list = "invented"

  /// Copies what it needs from a checkout, and lists the feeds of the first hosts.
  package init(checkout: String, feeds: Int, port: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "scout-trial-\(UUID().uuidString)")
    root = folder.path()
    try copy("radars/food-lt/radar.yaml", from: checkout)
    for name in Disk.names(in: "\(checkout)/radars/packs") {
      try copy("radars/packs/\(name)", from: checkout)
    }
    let list = TrialWorkspace.opml(feeds: feeds, port: port)
    try Disk.write(Array(list.utf8), to: path("feeds/\(TrialWorkspace.list).opml"))
  }

  package func path(_ name: String) -> String { "\(root)/\(name)" }

  package var storePath: String { path(".scout/scout.sqlite") }

  /// Takes away what scans have left.
  package func removeStore() {
    try? FileManager.default.removeItem(atPath: path(".scout"))
  }

  /// Puts a copy of a whole, closed store in its place.
  package func setStore(toCopyOf file: String) throws {
    removeStore()
    try Disk.makeFolder(path(".scout"))
    try FileManager.default.copyItem(atPath: file, toPath: storePath)
  }

  package func remove() {
    try? FileManager.default.removeItem(atPath: root)
  }

  private func copy(_ name: String, from checkout: String) throws {
    try Disk.write(try Disk.read("\(checkout)/\(name)"), to: path(name))
  }

  private static func opml(feeds: Int, port: Int) -> String {
    let outlines = (0..<feeds).map { number in
      """
          <outline type="rss" text="Invented feed \(number)" category="/class/trade-press"
            xmlUrl="\(LoopbackHost(number).feedAddress(port: port))"/>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head><title>Invented feeds</title></head>
        <body>
      \(outlines.joined())  </body>
      </opml>

      """
  }
}
