/// Why a file could not be read or written.
package struct FilesError: Error, Equatable, Sendable {
  package var path: String
  /// For people, without the path; says what to do where it is known.
  package var message: String
  /// The disk refused: full, read-only or not permitted. Else the file or its name is wrong.
  package var isRefusal: Bool

  package init(path: String, message: String, isRefusal: Bool = false) {
    self.path = path
    self.message = message
    self.isRefusal = isRefusal
  }
}
