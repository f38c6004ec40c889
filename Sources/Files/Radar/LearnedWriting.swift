package import Radars
import Signals

/// Writes the part of a radar's file that `scout learn` proposes: at its end, apart from what people
/// wrote, so that it can be read, changed and struck out.
package struct LearnedWriting {
  private static let mark = "# Learned by scout"
  private static let longestLine = 120

  private let learned: Learned
  /// How the words came about, in a line.
  private let note: String

  package init(_ learned: Learned, note: String) {
    self.learned = learned
    self.note = note
  }

  /// The file's text with these learned words in place of earlier ones; its line ends stay.
  package func text(of file: String) -> String {
    let lineEnd = file.contains("\r\n") ? "\r\n" : "\n"
    var lines = file.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
    if let start = lines.firstIndex(where: { $0.hasPrefix("learned:") }) {
      lines.removeSubrange(Self.firstLine(lines, start)..<Self.end(lines, start))
    }
    while lines.last?.allSatisfy({ $0 == " " }) == true { lines.removeLast() }
    return (lines + [""] + block).joined(separator: lineEnd) + lineEnd
  }

  /// With the lines above that say where the words come from.
  private static func firstLine(_ lines: [String], _ start: Int) -> Int {
    for above in [2, 1] where start >= above && lines[start - above].hasPrefix(mark) {
      return start - above
    }
    return start
  }

  /// Behind the last line that belongs to the key; what people wrote below it stays.
  private static func end(_ lines: [String], _ start: Int) -> Int {
    var end = start + 1
    for number in lines.indices[(start + 1)...] {
      let line = lines[number]
      if line.hasPrefix(" "), !line.allSatisfy({ $0 == " " }) {
        end = number + 1
      } else if !line.allSatisfy({ $0 == " " }), !line.hasPrefix("#") {
        break
      }
    }
    return end
  }
}

extension LearnedWriting {
  private var block: [String] {
    [
      "\(Self.mark): \(note)",
      "# Change it or strike it out as you like; without it the words above count alone.",
      "learned:",
    ] + section("topics", learned.topics) + section("quadrants", learned.quadrants) + certainty
  }

  private func section(_ name: String, _ words: [String: [Keyword]]) -> [String] {
    let known = words.filter { !$0.value.isEmpty }
    guard !known.isEmpty else { return [] }
    return ["  \(name):"]
      + known.keys.sorted().flatMap { id in
        ["    \(id):"] + languages(known[id] ?? [])
      }
  }

  private func languages(_ words: [Keyword]) -> [String] {
    let byLanguage = Dictionary(grouping: words, by: \.language)
    return byLanguage.keys.sorted().flatMap { language in
      ["      \"\(language)\":"] + folded((byLanguage[language] ?? []).map(Self.entry))
    }
  }

  private static func entry(_ word: Keyword) -> String {
    let near = word.near.map(quoted).joined(separator: ", ")
    return "{text: \(quoted(word.text)), weight: \(decimal(word.weight))"
      + (near.isEmpty ? "}" : ", near: [\(near)]}")
  }

  private func folded(_ entries: [String]) -> [String] {
    var lines: [String] = []
    var line = "        ["
    for (number, entry) in entries.enumerated() {
      let piece = entry + (number + 1 == entries.count ? "]" : ",")
      if line.count + piece.count + 1 > Self.longestLine {
        lines.append(line)
        line = "         "
      }
      line += (line.hasSuffix("[") || line.hasSuffix("         ") ? "" : " ") + piece
    }
    return lines + [line]
  }

  private var certainty: [String] {
    let tables = [("topics", learned.topicCertainty), ("quadrants", learned.quadrantCertainty)]
    let known = tables.compactMap { name, table in
      table.map { table in
        let rows = table.rows.map { "[\(Self.decimal($0.lead)), \(Self.decimal($0.right))]" }
        return "    \(name): [\(rows.joined(separator: ", "))]"
      }
    }
    return known.isEmpty
      ? [] : ["  # how often answers that lead by so much were right", "  certainty:"] + known
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func decimal(_ thousandths: Int) -> String {
    let magnitude = abs(thousandths)
    var rest = String(String(magnitude % 1000 + 1000).dropFirst())
    while rest.hasSuffix("0"), rest.count > 1 { rest.removeLast() }
    return "\(thousandths < 0 ? "-" : "")\(magnitude / 1000).\(rest)"
  }
}
