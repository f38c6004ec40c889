/// Collects problems by their place in the document, each kind a few times, never without bound.
struct ProblemLog {
  private var found: [(offset: Int, message: String)] = []
  private var counts: [String: Int] = [:]
  private let limit: Int
  /// How often one kind of problem is worth a line.
  private static let repeats = 10

  init(limit: Int) {
    self.limit = limit
  }

  mutating func note(_ message: String, at offset: Int) {
    counts[message, default: 0] += 1
    guard counts[message, default: 0] <= ProblemLog.repeats, found.count < limit else { return }
    found.append((offset, message))
  }

  /// Takes over what another log holds.
  mutating func add(_ other: ProblemLog) {
    found.append(contentsOf: other.found.prefix(max(0, limit - found.count)))
  }

  /// The problems in the order of the document, with their places in this text.
  func problems(in text: [UInt8]) -> [FeedProblem] {
    var place = TextPlace()
    return found.sorted { $0.offset < $1.offset }.map { problem in
      place.advance(to: problem.offset, in: text)
      return FeedProblem(line: place.line, column: place.column, message: problem.message)
    }
  }
}

extension ProblemLog {
  /// What to say of a field that is longer than its limit.
  static func tooLong(_ name: String, isCut: Bool) -> String {
    let article = name.first.map { "aeiou".contains($0) } ?? false ? "an" : "a"
    return "\(article) \(name) was too long and was \(isCut ? "cut" : "left out")"
  }
}

/// Line and column of an offset, counted while moving forward.
struct TextPlace {
  private(set) var line = 1
  private(set) var column = 1
  private var offset = 0

  mutating func advance(to target: Int, in text: [UInt8]) {
    while offset < min(target, text.count) {
      if text[offset] == 0x0A {
        line += 1
        column = 1
      } else if text[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
  }
}
