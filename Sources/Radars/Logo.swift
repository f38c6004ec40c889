/// A cluster's logo as an edition carries it, so that pictures need no file beside them.
///
/// Whoever draws it may trust it: it is made only of bytes that were checked.
package struct Logo: Equatable, Codable, Sendable {
  package var type: Kind
  /// Its bytes in base64.
  package var data: String
  /// In whatever unit: only their proportion counts.
  package var width: Double
  package var height: Double

  package init(type: Kind, data: String, width: Double, height: Double) {
    self.type = type
    self.data = data
    self.width = width
    self.height = height
  }

  package enum Kind: String, Codable, CaseIterable, Sendable {
    case png = "image/png"
    case svg = "image/svg+xml"
  }
}
