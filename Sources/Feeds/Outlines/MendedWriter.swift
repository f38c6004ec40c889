import Text

/// Writes a damaged document as well-formed XML that people can go on working with: its lines stay
/// lines, and empty elements stay short.
struct MendedWriter: MarkupConsumer {
  let wantsMore = true
  private(set) var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [[UInt8]] = []
  /// The last start tag still lacks its `>`.
  private var isInTag = false

  mutating func start(_ element: inout MarkupElement) {
    endTag()
    let name = Array(element.bytes[element.writtenName])
    output.append(UInt8(ascii: "<"))
    output += name
    open.append(name)
    for attribute in element.declarations + element.attributes {
      let value = AttributeText.escaped(element.bytes.span.text(in: attribute.value))
      output.append(0x20)
      output += element.bytes[attribute.writtenName]
      output += Array("=\"\(value)\"".utf8)
    }
    isInTag = true
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    if isInTag {
      output += Array("/>".utf8)
      isInTag = false
    } else {
      output += Array("</".utf8) + name + Array(">".utf8)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    endTag()
    for index in 0..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "&"): output += Array("&amp;".utf8)
      case UInt8(ascii: "<"): output += Array("&lt;".utf8)
      case UInt8(ascii: ">"): output += Array("&gt;".utf8)
      default: output.append(bytes[index])
      }
    }
  }

  private mutating func endTag() {
    if isInTag { output.append(UInt8(ascii: ">")) }
    isInTag = false
  }
}
