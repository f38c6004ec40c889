package import Radars

/// Adds what people said to a file of matches; everything else in it stays as it is.
package struct MatchWriting {
  private let match: TopicMatch

  package init(_ match: TopicMatch) {
    self.match = match
  }

  private static let begin = [
    "# Which topics of different radars are the same, and which only look alike.",
    "# Change it or strike it out as you like; of two entries about the same topics the later one",
    "# counts. `scout compare` reads it.",
    "matches:",
  ]

  /// The text of the file with the match as its last one; nil where the file is written in a way
  /// that leaves no place for it.
  package func text(in old: String?, file: String) -> String? {
    var lines = (old ?? "").split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
    while lines.last.map({ $0.allSatisfy(\.isWhitespace) }) == true { lines.removeLast() }
    if let start = lines.firstIndex(where: { $0.hasPrefix("matches:") }) {
      let end = MatchWriting.end(lines, start)
      let first = lines[(start + 1)..<end].first { $0.drop { $0 == " " }.hasPrefix("- ") }
      let indent = first.map { String($0.prefix { $0 == " " }) } ?? "  "
      lines.insert(contentsOf: entry(indent), at: end)
    } else {
      lines += (lines.isEmpty ? [] : [""]) + MatchWriting.begin + entry("  ")
    }
    let new = lines.joined(separator: "\n") + "\n"
    let before = old.map { MatchFile.read($0, file: file).file.matches } ?? []
    let (read, problems) = MatchFile.read(new, file: file)
    let isRight = read.matches == before + [match] && !problems.contains { $0.severity == .error }
    return isRight ? new : nil
  }

  /// Behind the last line that belongs to the list.
  private static func end(_ lines: [String], _ start: Int) -> Int {
    var end = start + 1
    for number in lines.indices[(start + 1)...] {
      let line = lines[number]
      if line.hasPrefix(" ") || line.hasPrefix("-") {
        if !line.allSatisfy(\.isWhitespace) { end = number + 1 }
      } else if !line.isEmpty, !line.hasPrefix("#") {
        break
      }
    }
    return end
  }

  private func entry(_ indent: String) -> [String] {
    let kind = match.isSame ? "same" : "different"
    let facts = [
      match.why.map { "why: \(MatchWriting.quoted($0))" },
      match.who.map { "by: \(MatchWriting.quoted($0))" }, match.date.map { "date: \($0)" },
    ].compactMap { $0 }
    return ["\(indent)- \(kind): [\(match.one), \(match.other)]"]
      + facts.map { "\(indent)  \($0)" }
  }

  /// A text in double quotes, on one line.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        let isPlain =
          scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value)
          && ![0x2028, 0x2029, 0xfeff].contains(scalar.value)
        if isPlain {
          quoted.unicodeScalars.append(scalar)
        } else {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }
      }
    }
    return quoted + "\""
  }
}
