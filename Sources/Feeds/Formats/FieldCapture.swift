import Text

/// The content of one field while it is read: its text, and the markup in it as markup.
struct FieldCapture {
  let role: Role
  let element: MarkupElement
  private(set) var kind: TextKind
  private(set) var isCut = false
  private var bytes: [UInt8] = []
  private var open: [String] = []
  private let limit: Int

  init(role: Role, element: MarkupElement, kind: TextKind, limit: Int) {
    self.role = role
    self.element = element
    self.kind = kind
    self.limit = limit
  }

  /// What was read; cut off at a character's end where the limit was hit.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the field itself, and nothing in it, is open.
  var isAtTop: Bool { open.isEmpty }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard kind == .xhtml else { return appendWithinLimit(text) }
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): appendWithinLimit("&amp;".utf8)
      case UInt8(ascii: "<"): appendWithinLimit("&lt;".utf8)
      case UInt8(ascii: ">"): appendWithinLimit("&gt;".utf8)
      default: appendWithinLimit(CollectionOfOne(byte))
      }
    }
  }

  /// An element within the field; in a text that claims to be plain it shows that it is not.
  mutating func start(_ element: MarkupElement) {
    if kind == .text { kind = .html }
    open.append(element.writtenName)
    var tag = "<\(element.writtenName)"
    for attribute in element.attributes where attribute.name.vocabulary == .plain {
      tag += " \(attribute.name.local)=\"\(FieldCapture.escaped(attribute.value))\""
    }
    appendWithinLimit((tag + ">").utf8)
  }

  mutating func end() {
    if let name = open.popLast() { appendWithinLimit("</\(name)>".utf8) }
  }

  private static func escaped(_ value: String) -> String {
    var output: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func appendWithinLimit(_ more: some Collection<UInt8>) {
    guard !isCut else { return }
    if bytes.count + more.count <= limit { return bytes.append(contentsOf: more) }
    bytes.append(contentsOf: more.prefix(limit - bytes.count))
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
    if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
    isCut = true
  }
}
