import Text

/// Writes a picture's tree as SVG: the one place that knows its syntax, and escapes every text.
struct SVGWriter {
  private var writer = ByteWriter(reserving: 1 << 16)
  private let colors: ThemeColors
  /// Names for the colours, where a page may change them.
  private var names: SwitchedColors?

  private init(_ theme: Theme, names: SwitchedColors? = nil) {
    colors = theme.colors
    self.names = names
  }

  static func bytes(of root: Element, theme: Theme = .light) -> [UInt8] {
    var svg = SVGWriter(theme)
    svg.writeFile(root)
    return svg.writer.bytes
  }

  /// The picture with named colours, and what these are in the dark.
  static func switching(
    _ root: Element, prefix: String
  ) -> (svg: [UInt8], dark: [PageDrawing.DarkColor]) {
    var svg = SVGWriter(.light, names: SwitchedColors(prefix: prefix))
    svg.writeFile(root)
    return (svg.writer.bytes, svg.names?.dark ?? [])
  }

  private mutating func writeFile(_ root: Element) {
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    write(root, depth: 0)
  }
}

extension SVGWriter {
  private mutating func write(_ element: Element, depth: Int) {
    indent(depth)
    writer.write("<")
    writer.write(element.name)
    for attribute in element.attributes { write(attribute) }
    if let edge = colors.edge(of: element) {
      for attribute in edge { write(attribute) }
    }
    switch element.content {
    case .none:
      writer.write("/>\n")
    case .text(let text):
      writer.write(">")
      write(escaped: text)
      end(element)
    case .elements(let elements):
      writer.write(">\n")
      for child in elements { write(child, depth: depth + 1) }
      indent(depth)
      end(element)
    }
  }

  private mutating func end(_ element: Element) {
    writer.write("</")
    writer.write(element.name)
    writer.write(">\n")
  }

  private mutating func indent(_ depth: Int) {
    for _ in 0..<min(depth, 8) { writer.write(" ") }
  }

  private mutating func write(_ attribute: Element.Attribute) {
    writer.write(" ")
    writer.write(attribute.name)
    writer.write("=\"")
    switch attribute.value {
    case .number(let number): writer.write(hundredths: number.hundredths)
    case .text(let text): write(escaped: text)
    case .color(let color): write(color)
    }
    writer.write("\"")
  }

  private mutating func write(_ color: Color) {
    if let name = names?.value(color) {
      writer.write(text: name)
    } else {
      writer.write(color: colors.rgb(color))
    }
  }

  private mutating func write(escaped text: String) {
    // Nearly every text is plain: its bytes are copied as they are.
    guard text.utf8.contains(where: { SVGWriter.isSpecial($0) }) else {
      writer.write(text: text)
      return
    }
    for scalar in text.unicodeScalars where !PlainText.isForbiddenInXML(scalar) {
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

  /// Whether a byte may belong to a character that is escaped or dropped: 0xef begins U+FFFE and
  /// U+FFFF.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3c, 0x3e, 0xef: true
    default: false
    }
  }
}

extension ByteWriter {
  /// `#rrggbb`.
  fileprivate mutating func write(color: RGB) {
    write("#")
    for channel in [color.red, color.green, color.blue] {
      write(bytes: [channel >> 4, channel & 15].map { $0 + ($0 < 10 ? 48 : 87) })
    }
  }
}
