import Radars
import Text

/// How editions of earlier formats become ones of today's: one named step from each format to the
/// next. A step that stands here is never changed, for files of its format are out in the world.
enum EditionMigrations {
  struct Step: Sendable {
    /// The format that it takes; it gives the next one.
    var from: Int
    var name: String
    var change: @Sendable (inout [String: JSONValue]) -> Void
  }

  static let steps = [
    Step(from: 1, name: "add sources, offers, needs and words, which nobody wrote down yet") {
      for key in ["sources", "offers", "needs", "words"] { $0[key] = .array([]) }
    }
  ]

  /// The edition's JSON in today's format; the same bytes where it is already.
  static func migrated(_ bytes: [UInt8], from format: Int) throws -> [UInt8] {
    guard format < Edition.currentSchema else { return bytes }
    var edition = try JSON.value([String: JSONValue].self, from: bytes)
    for step in steps where step.from >= format {
      step.change(&edition)
      edition["schema"] = .integer(step.from + 1)
    }
    return try JSON.bytes(of: edition)
  }
}
