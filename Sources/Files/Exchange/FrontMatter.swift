import Radars
import Text

/// A Markdown document with a head of YAML between two lines of three hyphens.
struct FrontMatter {
  let file: String
  /// Where its head begins, from 1.
  let line: Int
  private(set) var body: String
  private(set) var problems: [Diagnostic] = []
  private(set) var hasTags = false
  private var fields: [String: String] = [:]

  subscript(_ key: String) -> String? { fields[key] }

  /// The documents of a file: one, or several one behind the other.
  static func documents(in bytes: [UInt8], file: String) -> [FrontMatter] {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    var starts: [(head: Int, body: Int)] = []
    var index = 0
    while index < lines.count {
      if isFence(lines[index]), let end = head(lines, from: index + 1, isFirst: starts.isEmpty) {
        starts.append((index, end + 1))
        index = end + 1
      } else {
        index += 1
      }
    }
    guard !starts.isEmpty else {
      return [
        FrontMatter(
          file: file, line: 1,
          problem: "it has no head of title, ring and segment between two lines of ---")
      ]
    }
    return starts.indices.map { number in
      let (start, body) = starts[number]
      let end = number + 1 < starts.count ? starts[number + 1].head : lines.count
      return FrontMatter(
        head: lines[(start + 1)..<(body - 1)], body: lines[body..<end], line: start + 1, file: file)
    }
  }

  private init(file: String, line: Int, problem: String) {
    self.file = file
    self.line = line
    body = ""
    problems = [Diagnostic(.error, file: file, line: line, problem)]
  }

  private init(
    head: ArraySlice<Substring>, body: ArraySlice<Substring>, line: Int, file: String
  ) {
    self.file = file
    self.line = line
    self.body = body.joined(separator: "\n")
    let document = YAMLDocument(head.joined(separator: "\n"), file: file)
    for pair in document.root?.pairs("the head") ?? [] {
      if pair.key == "tags" {
        hasTags = !pair.value.isEmptyList
        continue
      }
      guard FrontMatter.known.contains(pair.key), !pair.value.isList, !pair.value.isMapping,
        let text = pair.value.plainText
      else { continue }
      fields[pair.key] = PlainText.from(text: text)
    }
    problems = document.findings.diagnostics.map { found in
      var problem = found
      problem.line = found.line.map { $0 + line }
      return problem
    }
  }

  private static let known: Set<String> = [
    "title", "ring", "segment", "quadrant", "release", "id", "info", "featured",
  ]

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " }
  }

  /// Where the head that begins here ends; nil where none begins.
  private static func head(_ lines: [Substring], from start: Int, isFirst: Bool) -> Int? {
    guard let end = lines[min(start, lines.count)...].firstIndex(where: isFence) else { return nil }
    let keys = lines[start..<end].compactMap { line in
      line.firstIndex(of: ":").map { String(line[..<$0]) }
    }
    return keys.contains { $0 == "ring" || $0 == "title" || (isFirst && known.contains($0)) }
      ? end : nil
  }
}
