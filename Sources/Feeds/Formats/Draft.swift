import Text

/// What was read of a feed or an entry so far, as bytes: nothing is chosen, decoded or resolved.
///
/// All texts stand one after another in `bytes`; a draft is used again for the next entry, so that
/// an entry costs no memory of its own.
package struct Draft {
  struct Value {
    var rank = Int.max
    var kind = TextKind.text
    var range = 0..<0
  }

  struct ListItem {
    var field: ListField
    var rank: Int
    var kind: TextKind
    var range: Range<Int>
  }

  struct Link {
    enum Relation {
      case alternate
      case itself
      case enclosure
      /// Where it leads that a service's own link hides.
      case original
      /// Where the content stands that is not in the feed.
      case content
      /// The feed that an entry was taken from.
      case origin
      case other
    }

    var relation = Relation.alternate
    var type = 0..<0
    /// Whether it leads to a page for people, as far as its type says.
    var isPage = true
    var address: Range<Int>
    var size: Int?
    /// What a relative address leans on, where the document says so.
    var base: String?
  }

  /// The texts of all fields, as the document has them.
  package private(set) var bytes: [UInt8] = []
  private var values = [Value](repeating: Value(), count: Field.allCases.count)
  private(set) var list: [ListItem] = []
  private(set) var links: [Link] = []
  private(set) var attachments: [Link] = []
  private(set) var image: Link?
  var language: String?
  /// Whether the id is an address too; in RSS it is unless `isPermaLink` says no.
  var idIsLink = false
  /// The document stopped in the middle of the entry.
  var isTorn = false
  /// Where the entry begins in the document.
  var offset = 0

  /// How many fields have a text; for those who count.
  package var fieldCount: Int {
    values.count { $0.rank < .max } + list.count + links.count + attachments.count
  }

  /// Forgets everything but the memory.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    for index in values.indices { values[index] = Value() }
    list.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    attachments.removeAll(keepingCapacity: true)
    image = nil
    language = nil
    idIsLink = false
    isTorn = false
  }

  subscript(field: Field) -> Value? {
    let value = values[field.rawValue]
    return value.rank < .max ? value : nil
  }

  /// The text of a field, as written.
  func text(_ field: Field) -> String? {
    self[field].map { bytes.span.text(in: $0.range) }
  }
}

// MARK: Building

extension Draft {
  mutating func append(_ more: Span<UInt8>) {
    more.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ character: Unicode.Scalar) {
    if character.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: character.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(character)!)
    }
  }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Gives back the bytes behind a place: what stands there was not wanted.
  mutating func truncate(to count: Int) {
    bytes.removeSubrange(count...)
  }

  /// Keeps a value unless a better one, or an equal one before it, is there; blank ones are none.
  mutating func set(_ field: Field, rank: Int, kind: TextKind, from start: Int) {
    let range = start..<bytes.count
    guard values[field.rawValue].rank > rank, !bytes.span.isBlank(in: range) else {
      return truncate(to: start)
    }
    values[field.rawValue] = Value(rank: rank, kind: kind, range: range)
  }

  /// Adds a text to a list; false where the list is full. Blank texts are none.
  mutating func add(
    _ field: ListField, rank: Int, kind: TextKind, from start: Int, limit: Int
  ) -> Bool {
    let range = start..<bytes.count
    let hasRoom = list.count(where: { $0.field == field }) < limit
    if hasRoom, !bytes.span.isBlank(in: range) {
      list.append(ListItem(field: field, rank: rank, kind: kind, range: range))
    } else {
      truncate(to: start)
    }
    return hasRoom
  }

  mutating func add(link: Link, limit: Int) -> Bool {
    guard !bytes.span.isBlank(in: link.address) else { return true }
    guard links.count < limit else { return false }
    links.append(link)
    return true
  }

  mutating func add(attachment: Link, limit: Int) -> Bool {
    guard !bytes.span.isBlank(in: attachment.address) else { return true }
    guard attachments.count < limit else { return false }
    attachments.append(attachment)
    return true
  }

  mutating func set(image link: Link) {
    if image == nil { image = link }
  }
}

extension Span<UInt8> {
  fileprivate func isBlank(in range: Range<Int>) -> Bool {
    for index in range where !self[index].isBlank { return false }
    return true
  }
}
