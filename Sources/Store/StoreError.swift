/// Why the store could not be opened, read or written.
package struct StoreError: Error, Equatable, Sendable {
  package var path: String
  /// For people, without the path.
  package var message: String

  package init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}
