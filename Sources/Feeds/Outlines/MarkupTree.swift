import Text

/// Reads the tags of a document with their places, and believes nothing: every tag must have its
/// quotes and its end.
///
/// The scanner mends what is broken and so never knows for certain where something ends; whoever
/// wants to put something in must.
struct MarkupTree {
  private let bytes: [UInt8]
  private var position: Int
  private var open: [MarkupNode] = []
  private static let mostDepth = 100

  /// The root element that begins at `start`.
  static func root(of bytes: [UInt8], from start: Int) throws(OutlineDamage) -> MarkupNode {
    var tree = MarkupTree(bytes: bytes, position: start)
    while true {
      if let root = try tree.step() { return root }
    }
  }

  private init(bytes: [UInt8], position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// Reads up to behind the next tag; gives the root when that was its end.
  private mutating func step() throws(OutlineDamage) -> MarkupNode? {
    guard let start = bytes.span.find(UInt8(ascii: "<"), from: position) else {
      throw damage("the document stops while something is open", at: bytes.count)
    }
    position = start
    if bytes.span.has("<!--", at: start) {
      return try skip(to: "-->", "a comment", from: start + 4)
    }
    if bytes.span.has("<![CDATA[", at: start) {
      return try skip(to: "]]>", "a CDATA section", from: start + 9)
    }
    if bytes.span.has("<?", at: start) { return try skip(to: "?>", "an instruction", from: start) }
    if bytes.span.has("</", at: start) { return try readEndTag() }
    let nameEnd = bytes.span.end(ofNameAt: start + 1)
    guard nameEnd > start + 1, bytes[start + 1].startsName else {
      throw damage("a stray <", at: start)
    }
    return try readStartTag(name: start + 1..<nameEnd)
  }

  private mutating func skip(
    to end: StaticString, _ what: String, from start: Int
  ) throws(OutlineDamage) -> MarkupNode? {
    guard let found = bytes.span.find(end, from: start) else {
      throw damage("\(what) never ends", at: position)
    }
    position = found + end.utf8CodeUnitCount
    return nil
  }

  private mutating func readStartTag(name: Range<Int>) throws(OutlineDamage) -> MarkupNode? {
    let start = position
    position = name.upperBound
    var attributes: [MarkupNode.Attribute] = []
    while true {
      position = bytes.span.skippingBlanks(from: position)
      let isClosed = bytes.span.has("/>", at: position)
      if isClosed || bytes.span.has(">", at: position) {
        position += isClosed ? 2 : 1
        let node = MarkupNode(name: name, startTag: start..<position, attributes: attributes)
        if isClosed { return close(node) }
        guard open.count < MarkupTree.mostDepth else {
          throw damage("the outlines nest too deep", at: start)
        }
        open.append(node)
        return nil
      }
      attributes.append(try readAttribute(ofTagAt: start))
    }
  }

  private mutating func readAttribute(
    ofTagAt start: Int
  ) throws(OutlineDamage) -> MarkupNode.Attribute {
    let name = position..<bytes.span.end(ofNameAt: position)
    let equals = bytes.span.skippingBlanks(from: name.upperBound)
    let quoteAt = bytes.span.skippingBlanks(from: equals + 1)
    guard !name.isEmpty, bytes.span.has("=", at: equals), quoteAt < bytes.count,
      bytes[quoteAt] == UInt8(ascii: "\"") || bytes[quoteAt] == UInt8(ascii: "'"),
      let end = bytes.span.find(bytes[quoteAt], from: quoteAt + 1),
      !bytes[quoteAt + 1..<end].contains(UInt8(ascii: "<"))
    else {
      throw damage("a tag is broken: a quote, an = or its > is missing", at: start)
    }
    position = end + 1
    return MarkupNode.Attribute(name: name, value: quoteAt + 1..<end)
  }

  private mutating func readEndTag() throws(OutlineDamage) -> MarkupNode? {
    let start = position
    let name = start + 2..<bytes.span.end(ofNameAt: start + 2)
    let end = bytes.span.skippingBlanks(from: name.upperBound)
    guard bytes.span.has(">", at: end) else { throw damage("an end tag is broken", at: start) }
    guard var node = open.popLast() else {
      throw damage("an end tag without a start tag", at: start)
    }
    guard bytes[node.name] == bytes[name] else {
      throw damage("an element is not closed", at: node.startTag.lowerBound)
    }
    position = end + 1
    node.endTag = start..<position
    return close(node)
  }

  /// Puts a finished element into the one around it; gives it back where there is none.
  private mutating func close(_ node: MarkupNode) -> MarkupNode? {
    guard !open.isEmpty else { return node }
    open[open.count - 1].children.append(node)
    return nil
  }

  private func damage(_ message: String, at offset: Int) -> OutlineDamage {
    OutlineDamage(message, at: offset, in: bytes)
  }
}
