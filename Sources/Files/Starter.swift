import CStarter

/// The files that are inside the program, from which a new workspace is made.
package enum Starter {
  /// A file by its path in the workspace.
  package struct File: Equatable, Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package static var files: [File] {
    (0..<starter_file_count).map { index in
      let file = starter_file_at(index)
      return File(
        name: String(cString: file.name),
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
  }

  /// The fields that have a starter radar, and the example radar each is made from.
  package static let fields = ["energy", "food", "maritime"]

  package static func text(of name: String) -> String? {
    files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
