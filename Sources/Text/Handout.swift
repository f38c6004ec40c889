/// A text to be printed and handed out: what it says, whatever it is written as.
package struct Handout: Equatable, Sendable {
  /// The code of the language that it is mainly in.
  package var language: String
  package var title: String
  /// Whose it is and of when, a line each.
  package var facts: [String]
  package var blocks: [Block]
  /// Said at its foot.
  package var source: String

  package init(
    language: String, title: String, facts: [String] = [], blocks: [Block] = [], source: String = ""
  ) {
    self.language = language
    self.title = title
    self.facts = facts
    self.blocks = blocks
    self.source = source
  }

  package enum Block: Equatable, Sendable {
    case heading(String)
    case text(String)
    case list([String])
    case table(Table)
  }

  package struct Table: Equatable, Sendable {
    package var head: [Column]
    package var rows: [[String]]

    package init(_ head: [Column], rows: [[String]]) {
      self.head = head
      self.rows = rows
    }
  }

  /// A column of a table.
  package struct Column: Equatable, Sendable {
    package var name: String
    /// How wide it is against the others.
    package var share: Int
    /// Whether it holds figures, which stand on the right.
    package var isFigures: Bool

    package init(_ name: String, share: Int = 1, isFigures: Bool = false) {
      self.name = name
      self.share = share
      self.isFigures = isFigures
    }
  }
}
