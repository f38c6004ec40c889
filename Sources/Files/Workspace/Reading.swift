#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading a file and nothing else: asking Foundation for its size would open the list of users.
enum Reading {
  /// All bytes of the file, also of one that tells no size; more than the limit is refused.
  static func read(_ path: String, limit: Int) throws(FilesError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readPiece(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: piece[..<count])
      guard bytes.count <= limit else {
        throw FilesError(path: path, message: "it is larger than \(limit >> 20) MB")
      }
    }
  }

  private static func readPiece(
    _ file: Int32, _ room: UnsafeMutableRawPointer, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, room, count)
    #else
      Darwin.read(file, room, count)
    #endif
  }

  private static func failure(_ path: String) -> FilesError {
    FilesError(
      path: path, message: "it cannot be read: \(String(cString: strerror(errno)))",
      isRefusal: true)
  }
}
