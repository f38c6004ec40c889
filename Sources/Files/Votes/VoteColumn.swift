import Radars

/// What a column of a vote sheet holds.
enum VoteColumn: Hashable {
  case number, topic, name, cluster, ring, votes, dots, impact
  /// How many voted for the ring at this place, 0 innermost.
  case ringVotes(Int)

  /// The names that every sheet knows; each ring's id or name is one more.
  static let names = ["number", "topic", "name", "cluster", "ring", "votes", "dots", "impact"]

  init?(_ head: String, rings: [RingFace]) {
    switch head.lowercased() {
    case "number", "no", "no.": self = .number
    case "topic": self = .topic
    case "name": self = .name
    case "cluster": self = .cluster
    case "ring": self = .ring
    case "votes": self = .votes
    case "dots": self = .dots
    case "impact": self = .impact
    default:
      guard let place = VoteColumn.ring(named: head, among: rings) else { return nil }
      self = .ringVotes(place)
    }
  }

  /// The place of a ring by its id, or by its name in any language, in any case of letters.
  static func ring(named name: String, among rings: [RingFace]) -> Int? {
    let wanted = name.lowercased()
    return rings.firstIndex { $0.id == wanted }
      ?? rings.firstIndex { ring in
        ring.name.texts.values.contains { $0.lowercased() == wanted }
      }
  }

  /// Whether it says what was voted.
  var isCounted: Bool {
    switch self {
    case .ring, .dots, .impact, .ringVotes: true
    case .number, .topic, .name, .cluster, .votes: false
    }
  }
}

/// Figures as people type them in any of our languages.
enum Figures {
  /// `3`, and what spreadsheets make of it: `3,0` or `3.00`.
  static func whole(_ text: String) -> Int? {
    // Three places are thousands in some countries: nobody can tell.
    let places = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.dropFirst()
    guard places.allSatisfy({ $0.utf8.count <= 2 }) else { return nil }
    return hundredths(text).flatMap { $0 % 100 == 0 ? $0 / 100 : nil }
  }

  /// A number with a decimal point or comma, in hundredths; further places are rounded off.
  static func hundredths(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), let whole = digits(parts[0]) else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard let places = digits(parts[1]), !parts[1].isEmpty else { return nil }
    let padded = parts[1].utf8.count == 1 ? places * 10 : places
    var value = padded
    for _ in 0..<max(0, parts[1].utf8.count - 2) { value /= 10 }
    return whole * 100 + value
  }

  private static func digits(_ text: Substring) -> Int? {
    guard (1...7).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}

extension String {
  /// Without white space around it, hard blanks too.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// A piece of it for a message.
  fileprivate var piece: String { count > 40 ? prefix(39) + "…" : self }

  /// A piece of it for a message, on one line.
  var clean: String {
    String(piece.map { $0.isNewline ? " " : $0 })
  }
}
