package import Foundation

/// The files of this checkout of the project.
package enum Checkout {
  /// The folder of Package.swift.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: name)))
  }

  package static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// The files of a folder and of all folders in it, by their names from the root, sorted.
  ///
  /// What a build or a run makes (.gitignore names it) is left out.
  package static func files(in folder: String = "", ending: String = "") throws -> [String] {
    let start = folder.isEmpty ? root : root.appending(path: folder)
    var names: [String] = []
    for entry in try FileManager.default.contentsOfDirectory(atPath: start.path).sorted()
    where !isMade(entry) {
      let name = folder.isEmpty ? entry : "\(folder)/\(entry)"
      if try isFolder(name) {
        names += try files(in: name, ending: ending)
      } else if entry.hasSuffix(ending) {
        names.append(name)
      }
    }
    return names
  }

  private static func isMade(_ entry: String) -> Bool {
    [".git", ".scout", "out", ".swiftpm", "Package.resolved"].contains(entry)
      || entry.hasPrefix(".build")
  }

  private static func isFolder(_ name: String) throws -> Bool {
    try root.appending(path: name).resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
  }
}
