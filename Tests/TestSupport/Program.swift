import Foundation

/// One of the package's programs, run as people run it: as a process.
package struct Program {
  /// How a run ended.
  package struct Ending {
    /// The exit code, or the signal that ended it, negative.
    package var code: Int32
    package var output: [UInt8]
    package var message: String

    package var text: String { String(decoding: output, as: UTF8.self) }
    package var firstLine: String { lines.first ?? "" }
    package var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The programs were not built beside the tests.
  package struct Missing: Error, CustomStringConvertible {
    package var description: String
  }

  private let file: URL

  package init(_ name: String) throws {
    let folders = [Bundle.main] + Bundle.allBundles
    let beside = folders.map { $0.bundleURL.deletingPathExtension() }
      .flatMap { [$0, $0.deletingLastPathComponent()] }
    guard let folder = beside.first(where: { Self.isProgram($0.appending(path: name)) }) else {
      let places = Set(beside.map(\.path)).sorted().joined(separator: ", ")
      throw Missing(
        description: "the program '\(name)' is in none of \(places): "
          + "make it first with `swift build --build-tests`")
    }
    file = folder.appending(path: name)
  }

  private static func isProgram(_ file: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: file.path)
  }

  /// Starts it with nothing of this process's environment but where its libraries are, and
  /// `environment`.
  package func start(
    _ arguments: [String], in folder: String, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> RunningProgram {
    try RunningProgram(file, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs it to its end.
  package func run(
    _ arguments: [String], in folder: String, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Ending {
    try start(arguments, in: folder, input: input, environment: environment).end()
  }
}
