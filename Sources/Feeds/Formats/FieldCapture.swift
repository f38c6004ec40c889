import Text

/// The content of one field while it is read: its text, and the markup in it as markup. What is
/// read goes to the draft of the feed or entry that the field belongs to.
struct FieldCapture {
  private(set) var role = Role.feed
  private(set) var kind = TextKind.text
  private(set) var isCut = false
  /// The document stopped in the middle of the field.
  var isTorn = false
  /// Where the element of the field begins in the document.
  private(set) var offset = 0
  /// Where its text begins in the draft.
  private(set) var start = 0
  /// Elements that are open within the field, as ranges of the draft.
  private var open: [Range<Int>] = []
  private var limit = 0

  /// Whether the field itself, and nothing in it, is open.
  var isAtTop: Bool { open.isEmpty }

  mutating func begin(_ role: Role, _ kind: TextKind, at offset: Int, start: Int, limit: Int) {
    self.role = role
    self.kind = kind
    self.offset = offset
    self.start = start
    self.limit = limit
    isCut = false
    isTorn = false
    open.removeAll(keepingCapacity: true)
  }

  /// Whether it is an author who turns out to have a name and an address of their own.
  func isPerson(with child: MarkupElement) -> Bool {
    guard case .list(.author, _, _) = role, isAtTop else { return false }
    return child.name.local == .name || child.name.local == .email
  }

  mutating func append(_ text: Span<UInt8>, to draft: inout Draft) {
    guard kind == .xhtml else { return appendWithinLimit(text, to: &draft) }
    appendEscaped(text, to: &draft)
  }

  mutating func append(_ character: Unicode.Scalar, to draft: inout Draft) {
    guard kind == .xhtml else {
      isCut = isCut || draft.bytes.count - start + 4 > limit
      if !isCut { draft.append(character) }
      return
    }
    let bytes = Array(UTF8.encode(character)!)
    appendEscaped(bytes.span, to: &draft)
  }

  /// An element within the field; in a text that claims to be plain it shows that it is not.
  mutating func start(_ element: MarkupElement, in draft: inout Draft) {
    if kind == .text { kind = .html }
    guard HTMLTag.isName(element.bytes.span, element.local) else {
      // What HTML does not know would be read as text later.
      return open.append(draft.bytes.count..<draft.bytes.count)
    }
    appendWithinLimit("<", to: &draft)
    let nameStart = draft.bytes.count
    appendWithinLimit(element.bytes.span.extracting(element.local), to: &draft)
    open.append(nameStart..<draft.bytes.count)
    for attribute in element.attributes where attribute.name.vocabulary == .plain {
      appendWithinLimit(" ", to: &draft)
      appendWithinLimit(element.bytes.span.extracting(attribute.local), to: &draft)
      appendWithinLimit("=\"", to: &draft)
      appendEscaped(element.bytes.span.extracting(attribute.value), to: &draft)
      appendWithinLimit("\"", to: &draft)
    }
    appendWithinLimit(">", to: &draft)
  }

  mutating func end(in draft: inout Draft) {
    guard let name = open.popLast(), !name.isEmpty else { return }
    appendWithinLimit("</", to: &draft)
    appendWithinLimit(Array(draft.bytes[name]).span, to: &draft)
    appendWithinLimit(">", to: &draft)
  }

  private mutating func appendEscaped(_ text: Span<UInt8>, to draft: inout Draft) {
    var start = 0
    while start < text.count {
      let end = text.firstIndex(from: start) {
        $0.equal(UInt8(ascii: "&")) | $0.equal(UInt8(ascii: "<")) | $0.equal(UInt8(ascii: ">"))
          | $0.equal(UInt8(ascii: "\""))
      }
      appendWithinLimit(text.extracting(start..<end), to: &draft)
      if end < text.count {
        switch text[end] {
        case UInt8(ascii: "&"): appendWithinLimit("&amp;", to: &draft)
        case UInt8(ascii: "<"): appendWithinLimit("&lt;", to: &draft)
        case UInt8(ascii: ">"): appendWithinLimit("&gt;", to: &draft)
        default: appendWithinLimit("&quot;", to: &draft)
        }
      }
      start = end + 1
    }
  }

  private mutating func appendWithinLimit(_ text: StaticString, to draft: inout Draft) {
    guard !isCut else { return }
    if draft.bytes.count - start + text.utf8CodeUnitCount <= limit { return draft.append(text) }
    isCut = true
  }

  /// What goes beyond the limit is left out, cut at a character's end.
  private mutating func appendWithinLimit(_ more: Span<UInt8>, to draft: inout Draft) {
    guard !isCut else { return }
    let room = limit - (draft.bytes.count - start)
    if more.count <= room { return draft.append(more) }
    var end = max(0, room)
    while end > 0, more[end] & 0xC0 == 0x80 { end -= 1 }
    draft.append(more.extracting(first: end))
    isCut = true
  }
}
