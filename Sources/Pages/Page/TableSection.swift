/// A table of topics on its card; the script makes its headings sort it and its rows filter.
struct TableSection {
  var title: String
  /// How to read it, where it does not say so itself.
  var note: String?
  var headings: [Heading]
  var rows: [Node]

  /// What a column holds, and how it is set.
  enum Kind: Sendable {
    case plain
    case number
    /// Long words, which need room.
    case wide

    /// The class of its cells.
    var className: String? {
      switch self {
      case .plain: nil
      case .number: "number"
      case .wide: "wide"
      }
    }
  }

  /// The top of a column.
  struct Heading: Sendable {
    var name: String
    var kind = Kind.plain

    fileprivate var node: Node {
      .tag(
        "th", ["scope": "col", "class": kind.className], [.tag("span", [:], [.text(name)])])
    }
  }

  var node: Node {
    .tag(
      "section",
      ["class": "card", "id": "table", "aria-labelledby": "table-title", "tabindex": "-1"],
      [
        .tag("h2", ["id": "table-title"], [.text(title)]),
        note.map { .tag("p", ["class": "quiet"], [.text($0)]) },
        .tag(
          "div",
          [
            "class": "scroll", "role": "group", "aria-labelledby": "table-title", "tabindex": "0",
          ],
          [
            .tag(
              "table", ["id": "topics"],
              [
                .tag("thead", [:], [.tag("tr", [:], headings.map(\.node))]),
                .tag("tbody", [:], rows),
              ])
          ]),
      ])
  }
}
