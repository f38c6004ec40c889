package import Text

/// A handout as one HTML file that needs no other file, no network and no script, and prints well.
package struct HandoutPage: Sendable {
  private let handout: Handout

  package init(_ handout: Handout) {
    self.handout = handout
  }

  package func html() -> [UInt8] {
    HTMLWriter.bytes(of: .tag("html", ["lang": handout.language], [head, body]))
  }
}

extension HandoutPage {
  private var head: Node {
    let policy = [
      "default-src 'none'", "style-src '\(ContentHash.source(of: Resources.handoutStyle))'",
      "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
    return .tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
        .tag("meta", ["name": "referrer", "content": "no-referrer"]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "generator", "content": "scout"]),
        .tag("title", [:], [.text(handout.title)]),
        .tag("style", [:], [.markup(Resources.handoutStyle)]),
      ])
  }

  private var body: Node {
    let facts = handout.facts.map { Node.tag("p", ["class": "fact"], [.text($0)]) }
    return .tag(
      "body", [:],
      [
        .tag(
          "main", [:],
          [.tag("h1", [:], [.text(handout.title)])] + facts + handout.blocks.map(node)),
        .tag("footer", [:], [.tag("p", [:], [.text(handout.source)])]),
      ])
  }

  private func node(_ block: Handout.Block) -> Node {
    switch block {
    case .heading(let text): .tag("h2", [:], [.text(text)])
    case .text(let text): .tag("p", [:], [.text(text)])
    case .list(let texts): .tag("ul", [:], texts.map { .tag("li", [:], [.text($0)]) })
    case .table(let table): node(table)
    }
  }

  private func node(_ table: Handout.Table) -> Node {
    let head = table.head.map { column in
      Node.tag(
        "th", ["scope": "col", "class": column.isFigures ? "figures" : nil], [.text(column.name)])
    }
    let rows = table.rows.map { row in
      Node.tag(
        "tr", [:],
        zip(row, table.head).map { cell, column in
          .tag("td", ["class": column.isFigures ? "figures" : nil], [.text(cell)])
        })
    }
    return .tag(
      "div", ["class": "wide", "tabindex": "0"],
      [
        .tag(
          "table", [:],
          [.tag("thead", [:], [.tag("tr", [:], head)]), .tag("tbody", [:], rows)])
      ])
  }
}
