/// An SVG file of plain shapes: no script, no style sheet, no animation, nothing from outside.
///
/// What is not known to be harmless is refused, with the reason; nothing is mended or left out, so
/// that what is drawn is what was checked.
struct PlainDrawing {
  struct Refusal: Error {
    var reason: String
  }

  /// Scalar by scalar, as an XML reader goes: a mark that joins the letter before it hides none.
  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []
  private var size: (width: Double, height: Double)?

  /// The proportion of the drawing, from its viewBox, else from its width and height.
  static func size(of bytes: [UInt8]) throws(Refusal) -> (width: Double, height: Double) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal(reason: "it is neither a PNG file nor UTF-8 text")
    }
    var drawing = PlainDrawing(
      rest: text.unicodeScalars.drop { $0 == "\u{feff}" || $0.properties.isWhitespace })
    try drawing.read()
    guard let size = drawing.size else { throw Refusal(reason: "it has no svg element") }
    return size
  }

  private mutating func read() throws(Refusal) {
    if begins(with: "<?xml") { try skip(past: "?>") }
    while let start = rest.firstIndex(of: "<") {
      guard !open.isEmpty || rest[..<start].allSatisfy(\.properties.isWhitespace) else {
        throw Refusal(reason: "there is text outside the drawing")
      }
      rest = rest[start...]
      if begins(with: "<!--") {
        try skip(past: "-->")
      } else if begins(with: "</") {
        try readEnd()
      } else {
        try readStart()
      }
    }
    guard open.isEmpty, rest.allSatisfy(\.properties.isWhitespace) else {
      throw Refusal(reason: "it stops while something is open")
    }
  }
}

extension PlainDrawing {
  private static let namespace = "http://www.w3.org/2000/svg"

  /// Without `use`: shapes that stand for others that stand for others are soon more than can be
  /// drawn.
  private static let elements: Set<String> = [
    "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse",
    "line", "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop",
    "clipPath", "mask",
  ]

  private func begins(with text: String) -> Bool {
    rest.starts(with: text.unicodeScalars)
  }

  private mutating func skip(past end: String) throws(Refusal) {
    guard let found = rest.firstRange(of: end.unicodeScalars) else {
      throw Refusal(reason: "it stops in the middle of a tag")
    }
    rest = rest[found.upperBound...]
  }

  private mutating func readEnd() throws(Refusal) {
    rest = rest.dropFirst(2)
    let name = takeName()
    skipBlanks()
    guard rest.first == ">", open.last == name else {
      throw Refusal(reason: "its tags do not match at '</\(name.prefix(40))'")
    }
    rest.removeFirst()
    open.removeLast()
  }

  private mutating func readStart() throws(Refusal) {
    rest.removeFirst()
    let name = takeName()
    guard PlainDrawing.elements.contains(name) else {
      throw Refusal(
        reason: name.isEmpty
          ? "it has a document type, an instruction or a stray <; save it as plain SVG"
          : "the element '\(name.prefix(40))' is not a plain shape; save it as plain SVG")
    }
    guard size == nil ? name == "svg" : !open.isEmpty, open.count < 60 else {
      throw Refusal(reason: "it is not one svg element")
    }
    let (attributes, isClosed) = try readAttributes()
    if size == nil {
      guard attributes["xmlns"] == PlainDrawing.namespace else {
        throw Refusal(reason: "its svg element lacks xmlns=\"\(PlainDrawing.namespace)\"")
      }
      size = try PlainDrawing.proportion(attributes)
    }
    if !isClosed { open.append(name) }
  }

  private mutating func readAttributes() throws(Refusal) -> ([String: String], isClosed: Bool) {
    var attributes: [String: String] = [:]
    while true {
      skipBlanks()
      if begins(with: "/>") {
        rest = rest.dropFirst(2)
        return (attributes, true)
      }
      if rest.first == ">" {
        rest.removeFirst()
        return (attributes, false)
      }
      let name = takeName()
      skipBlanks()
      guard !name.isEmpty, rest.first == "=" else { throw Refusal(reason: "a tag is broken") }
      rest.removeFirst()
      skipBlanks()
      guard let quote = rest.popFirst(), quote == "\"" || quote == "'",
        let end = rest.firstIndex(of: quote)
      else { throw Refusal(reason: "the attribute '\(name.prefix(40))' has no quotes") }
      let value = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      try PlainDrawing.check(name, value)
      guard attributes.updateValue(value, forKey: name) == nil else {
        throw Refusal(reason: "the attribute '\(name.prefix(40))' stands twice in a tag")
      }
    }
  }

  /// Nothing that runs, and no address but a place in the drawing itself; escapes could hide either.
  private static func check(_ name: String, _ value: String) throws(Refusal) {
    let lower = name.lowercased()
    let words = value.lowercased().unicodeScalars
    if lower == "xmlns" || lower.hasPrefix("xmlns:") { return }
    guard !lower.hasPrefix("on") else {
      throw Refusal(reason: "the attribute '\(name.prefix(40))' runs something")
    }
    guard !value.unicodeScalars.contains(where: { "<&\\".unicodeScalars.contains($0) }) else {
      throw Refusal(reason: "the attribute '\(name.prefix(40))' hides letters behind & or \\")
    }
    let isAddress = lower == "href" || lower.hasSuffix(":href") || lower == "src"
    guard !isAddress || value.hasPrefix("#") else {
      throw Refusal(reason: "it points outside itself: '\(value.prefix(60))'")
    }
    for piece in words.split(separator: "url".unicodeScalars, omittingEmptySubsequences: false)
      .dropFirst()
    {
      let inside = piece.drop { " (\"'".unicodeScalars.contains($0) }
      guard inside.first == "#" else {
        throw Refusal(reason: "it points outside itself: '\(value.prefix(60))'")
      }
    }
    for word in ["javascript:", "data:", "@import", "expression(", "image(", "image-set("]
    where words.firstRange(of: word.unicodeScalars) != nil {
      throw Refusal(reason: "the attribute '\(name.prefix(40))' holds '\(word)'")
    }
  }

  private static func proportion(
    _ attributes: [String: String]
  ) throws(Refusal) -> (width: Double, height: Double) {
    let box = (attributes["viewBox"] ?? "").split { " ,\n\t".contains($0) }
      .compactMap { Double($0) }
    let own = ["width", "height"].compactMap { attributes[$0] }
      .compactMap { text in Double(text.prefix { "0123456789.".contains($0) }) }
    let size = box.count == 4 ? Array(box[2...]) : own
    guard size.count == 2, size.allSatisfy({ $0 > 0 && $0 < 1_000_000 }) else {
      throw Refusal(reason: "it says neither viewBox nor width and height")
    }
    return (size[0], size[1])
  }

  private mutating func takeName() -> String {
    let name = rest.prefix { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-_:.".unicodeScalars.contains(scalar))
    }
    rest = rest[name.endIndex...]
    return String(name)
  }

  private mutating func skipBlanks() {
    rest = rest.drop { $0.properties.isWhitespace }
  }
}
