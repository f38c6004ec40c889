import FoundationEssentials

/// Files as bytes: the few things that are asked of the disk.
package enum Disk {
  /// Larger files are refused: nothing that people write comes near it.
  package static let largestFile = 64 << 20

  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  package static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  package static func read(_ path: String) throws(FilesError) -> [UInt8] {
    if isFolder(path) { throw FilesError(path: path, message: "it is a folder, not a file") }
    guard exists(path) else { throw FilesError(path: path, message: "there is no such file") }
    return try Reading.read(path, limit: largestFile)
  }

  package static func text(_ path: String) throws(FilesError) -> String {
    let bytes = try read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FilesError(path: path, message: "it is not UTF-8 text; save it as UTF-8")
    }
    return text
  }

  /// Replaces the file in one step, so that a reader sees the old or the new one; makes its folder.
  package static func write(_ bytes: [UInt8], to path: String) throws(FilesError) {
    do {
      try makeFolder(ofFile: path)
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw FilesError(
        path: path, message: "it cannot be written: \(reason(error))", isRefusal: true)
    }
  }

  /// Removes a file, where there is one.
  package static func remove(_ path: String) throws(FilesError) {
    guard exists(path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw FilesError(
        path: path, message: "it cannot be removed: \(reason(error))", isRefusal: true)
    }
  }

  package static func makeFolder(_ path: String) throws(FilesError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: nil)
    } catch {
      throw FilesError(
        path: path, message: "the folder cannot be made: \(reason(error))", isRefusal: true)
    }
  }

  /// The names in a folder, sorted; none where there is no folder.
  package static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  package static var currentFolder: String {
    FileManager.default.currentDirectoryPath
  }

  private static func makeFolder(ofFile path: String) throws {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    try FileManager.default.createDirectory(
      atPath: String(path[..<slash]), withIntermediateDirectories: true, attributes: nil)
  }

  static func reason(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    switch error.code {
    case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
    case .fileNoSuchFile, .fileReadNoSuchFile: return "there is no such file or folder"
    case .fileWriteOutOfSpace: return "the disk is full"
    case .fileWriteVolumeReadOnly: return "the disk is read-only"
    case .fileWriteFileExists: return "something else is in its place"
    default: return "error \(error.code.rawValue)"
    }
  }
}
