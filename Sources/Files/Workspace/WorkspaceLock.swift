#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The right to scan a workspace, which one process has at a time.
///
/// The system gives it up when the process ends, however it ends, so that no lock is ever left
/// behind.
package final class WorkspaceLock {
  private let file: Int32

  /// Takes the lock, or gives nil where another process has it.
  package init?(_ path: String) throws(FilesError) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      throw FilesError(
        path: path, message: "it cannot be opened: \(String(cString: strerror(errno)))",
        isRefusal: true)
    }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(file)
      guard reason == EWOULDBLOCK else {
        throw FilesError(
          path: path, message: "it cannot be locked: \(String(cString: strerror(reason)))",
          isRefusal: true)
      }
      return nil
    }
    self.file = file
  }

  deinit { close(file) }

  /// Waits a little before another try.
  package static func pause() { usleep(100_000) }
}
