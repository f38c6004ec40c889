package import Foundation

/// A folder for one test, gone when all tests have ended.
///
/// Not when its last user lets go of it: a test that only keeps the path would lose the files under its hands,
/// and would find nothing wrong with an empty folder.
package struct TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = "\(Self.parent)/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  package func path(_ name: String) -> String { "\(path)/\(name)" }

  package func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// Writes a file and makes the folders it lies in.
  package func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func copy(_ file: URL, to name: String) throws {
    try FileManager.default.copyItem(at: file, to: URL(filePath: path(name)))
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  package func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }

  /// One for all tests of this process, so that it can be removed at its end.
  private static let parent: String = {
    atexit { try? FileManager.default.removeItem(atPath: TemporaryFolder.parent) }
    return FileManager.default.temporaryDirectory.path + "/scout-tests-\(getpid())"
  }()
}
