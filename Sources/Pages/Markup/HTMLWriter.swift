import Text

/// Writes a page's tree as HTML that XML programs can read too: the one place that knows the syntax.
struct HTMLWriter {
  private var writer = ByteWriter(reserving: 1 << 18)

  static func bytes(of root: Node) -> [UInt8] {
    var html = HTMLWriter()
    html.writer.write("<!DOCTYPE html>\n")
    html.write(root)
    return html.writer.bytes
  }
}

extension HTMLWriter {
  /// Elements that have no end tag.
  private static let empty: Set<String> = ["meta", "input", "br"]

  /// Elements inside a line; a line end after another one is not seen, and makes the source
  /// readable.
  private static let inline: Set<String> = [
    "a", "b", "button", "input", "label", "mark", "rect", "span", "svg", "td", "th", "time",
  ]

  private mutating func write(_ node: Node) {
    switch node {
    case .text(let text): write(escaped: text)
    case .markup(let bytes): writer.write(bytes: bytes)
    case .element(let element): write(element)
    }
  }

  private mutating func write(_ element: Node.Element) {
    let name = "\(element.name)"
    writer.write("<")
    writer.write(element.name)
    for attribute in element.attributes {
      writer.write(" ")
      writer.write(attribute.name)
      writer.write("=\"")
      write(escaped: attribute.value)
      writer.write("\"")
    }
    if Self.empty.contains(name) {
      writer.write("/>")
    } else {
      writer.write(">")
      for child in element.children { write(child) }
      writer.write("</")
      writer.write(element.name)
      writer.write(">")
    }
    if !Self.inline.contains(name) { writer.write("\n") }
  }

  private mutating func write(escaped text: String) {
    for scalar in text.unicodeScalars where !Self.isForbidden(scalar) {
      switch scalar {
      case "&": writer.write("&amp;")
      case "<": writer.write("&lt;")
      case ">": writer.write("&gt;")
      case "\"": writer.write("&quot;")
      case "'": writer.write("&#39;")
      default: writer.write(bytes: UTF8.encode(scalar)!)
      }
    }
  }

  /// What neither HTML nor XML allows, however it is written.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xa: false
    case 0..<0x20, 0x7f..<0xa0: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }
}
