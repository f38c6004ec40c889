#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Adding to a file so that two programs at once do not tear each other's lines.
enum Appending {
  /// Writes all bytes at the end of the file, makes it where there is none, and syncs it.
  static func append(_ bytes: [UInt8], to path: String) throws(FilesError) {
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard written == bytes.count, fsync(file) == 0 else { throw failure(path) }
  }

  private static func failure(_ path: String) -> FilesError {
    FilesError(
      path: path, message: "it cannot be written: \(String(cString: strerror(errno)))",
      isRefusal: true)
  }
}
