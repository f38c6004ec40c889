/// Why a file could not be read or written.
package struct FilesError: Error, Equatable, Sendable {
  package var path: String
  /// For people, without the path; says what to do where it is known.
  package var message: String

  package init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}
