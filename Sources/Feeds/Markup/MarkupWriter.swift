import Text

/// Writes what was scanned as well-formed XML, for libxml2.
struct MarkupWriter: MarkupConsumer {
  let wantsMore = true
  private(set) var output: [UInt8] = []
  /// Where each start tag began in the document, in their order.
  private(set) var offsets: [Int] = []
  /// The names of the open elements, as ranges of the output.
  private var open: [Range<Int>] = []

  mutating func start(_ element: inout MarkupElement) {
    offsets.append(element.offset)
    output.append(UInt8(ascii: "<"))
    let start = output.count
    write(element.bytes.span.extracting(element.writtenName))
    open.append(start..<output.count)
    for attribute in element.declarations { write(attribute, of: element.bytes.span) }
    for attribute in element.attributes { write(attribute, of: element.bytes.span) }
    output.append(UInt8(ascii: ">"))
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    write("</")
    // A slice would share the output, and appending would copy all of it.
    output.append(contentsOf: Array(output[name]))
    output.append(UInt8(ascii: ">"))
  }

  mutating func text(_ bytes: Span<UInt8>) {
    var start = 0
    while start < bytes.count {
      let end = bytes.firstIndex(from: start) {
        $0.equal(UInt8(ascii: "<")) | $0.equal(UInt8(ascii: ">")) | $0.equal(UInt8(ascii: "&"))
          | $0.equal(UInt8(ascii: "\"")) | $0.below(0x20)
      }
      write(bytes.extracting(start..<end))
      if end < bytes.count { write(escaped: bytes[end]) }
      start = end + 1
    }
  }

  /// An instruction that only `MarkupReader` understands.
  mutating func tear() {
    write("<?torn?>")
  }

  private mutating func write(_ attribute: MarkupAttribute, of bytes: Span<UInt8>) {
    output.append(0x20)
    write(bytes.extracting(attribute.writtenName))
    write("=\"")
    text(bytes.extracting(attribute.value))
    output.append(UInt8(ascii: "\""))
  }

  /// Numbers rather than names: libxml2 forgets named references after an error. A line end stays
  /// what it is only as a reference, in values.
  private mutating func write(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): write("&#60;")
    case UInt8(ascii: ">"): write("&#62;")
    case UInt8(ascii: "&"): write("&#38;")
    case UInt8(ascii: "\""): write("&#34;")
    case 0x09: write("&#9;")
    case 0x0A: write("&#10;")
    case 0x0D: write("&#13;")
    default: output.append(byte)
    }
  }

  private mutating func write(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }
}
