import Text

extension Handout {
  /// The handout as Markdown; text from outside is escaped, so that it stays text.
  var markdown: String {
    var lines = ["# \(Markdown.escaped(title))", ""]
    lines += facts.map { "- \(Markdown.escaped($0))" } + (facts.isEmpty ? [] : [""])
    for block in blocks { lines += Handout.lines(block) + [""] }
    if !source.isEmpty { lines.append(Markdown.escaped(source)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let text): return ["## \(Markdown.escaped(text))"]
    case .text(let text): return [Markdown.escaped(text)]
    case .list(let texts): return texts.map { "- \(Markdown.escaped($0))" }
    case .table(let table):
      let head = table.head.map { Markdown.escaped($0.name) }
      let rule = table.head.map { $0.isFigures ? "---:" : "---" }
      let rows = table.rows.map { $0.map(Markdown.escaped) }
      return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    }
  }
}
