import Text

/// The entities that a document declares for itself; external ones are never opened.
///
/// A value may use other entities once; the expansion is bounded, so that a small document cannot
/// grow large ("billion laughs", "quadratic blowup").
struct DocumentEntities {
  /// Behind the document type; zero where there is none.
  private(set) var end = 0
  private var values: [String: [UInt8]] = [:]
  private static let longestValue = 4_096
  private static let mostEntities = 300

  init() {}

  var isEmpty: Bool { values.isEmpty }

  /// Whether the document declares it; its text may still be too long.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// Reads the `<!ENTITY name "value">` declarations of the document type at `start`.
  init(documentType text: [UInt8], at start: Int) {
    var index = start + 2
    var depth = 0
    while index < text.count {
      let byte = text[index]
      if text.span.has("<!ENTITY", at: index) {
        index = readDeclaration(in: text, at: index + 8)
      } else if text.span.has("<!--", at: index) {
        index = text.span.find("-->", from: index).map { $0 + 3 } ?? text.count
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index = endOfQuote(in: text, at: index)
      } else {
        if byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "]") { depth -= 1 }
        index += 1
        if byte == UInt8(ascii: ">"), depth <= 0 { break }
      }
    }
    end = index
  }

  /// The text of an entity, with the entities in it put in their places.
  func text(of name: String) -> [UInt8]? {
    guard let value = values[name] else { return nil }
    var output: [UInt8] = []
    var index = 0
    while index < value.count, output.count < DocumentEntities.longestValue {
      if value[index] == UInt8(ascii: "&"), let reference = HTMLReference(in: value.span, at: index)
      {
        if let encoded = reference.character.flatMap(UTF8.encode) {
          output.append(contentsOf: encoded)
        }
        index = reference.end
      } else if value[index] == UInt8(ascii: "&"), let inner = plainValue(in: value, at: index) {
        output.append(contentsOf: inner.value)
        index = inner.end
      } else {
        output.append(value[index])
        index += 1
      }
    }
    return output.count > DocumentEntities.longestValue ? nil : output
  }

  /// The value of a reference within a value; one that holds references itself stays as written.
  private func plainValue(in bytes: [UInt8], at start: Int) -> (value: [UInt8], end: Int)? {
    let nameEnd = bytes.span.end(ofNameAt: start + 1)
    guard nameEnd < bytes.count, bytes[nameEnd] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: bytes[start + 1..<nameEnd], as: UTF8.self)
    guard let value = values[name], !value.contains(UInt8(ascii: "&")) else { return nil }
    return (value, nameEnd + 1)
  }

  private mutating func readDeclaration(in text: [UInt8], at start: Int) -> Int {
    let nameStart = text.span.skippingBlanks(from: start)
    let nameEnd = text.span.end(ofNameAt: nameStart)
    let valueStart = text.span.skippingBlanks(from: nameEnd)
    guard nameEnd > nameStart, valueStart < text.count,
      text[valueStart] == UInt8(ascii: "\"") || text[valueStart] == UInt8(ascii: "'")
    else { return text.span.find(UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? text.count }
    let end = endOfQuote(in: text, at: valueStart)
    let value = text[valueStart + 1..<max(valueStart + 1, end - 1)]
    if value.count <= DocumentEntities.longestValue, values.count < DocumentEntities.mostEntities {
      let name = String(decoding: text[nameStart..<nameEnd], as: UTF8.self)
      if values[name] == nil { values[name] = Array(value) }
    }
    return text.span.find(UInt8(ascii: ">"), from: end).map { $0 + 1 } ?? text.count
  }

  private func endOfQuote(in text: [UInt8], at start: Int) -> Int {
    let rest = text[(start + 1)...]
    return rest.firstIndex(of: text[start]).map { $0 + 1 } ?? text.count
  }
}
