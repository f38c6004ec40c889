/// Walks HTML once and keeps its text; what cannot be a tag or a reference is text.
struct HTMLTextReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line: CleanLine
  /// Raw elements whose end tag is known not to come any more, so that it is sought only once.
  private var unclosed: Set<String> = []
  /// No `>` comes before this place: without it `<a<a<a…` would take quadratic time.
  private var noTagEndBefore = 0

  init(_ html: String) {
    bytes = Array(html.utf8)
    line = CleanLine(reserving: bytes.count)
  }

  mutating func text() -> String {
    while position < bytes.count { readNext() }
    return line.text
  }

  private mutating func readNext() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "<"): readTag()
    case UInt8(ascii: "&"): readReference()
    case ..<0x80:
      line.append(ascii: byte)
      position += 1
    default: readCharacter()
    }
  }

  /// A character beyond ASCII; the bytes came from a String and are well formed.
  private mutating func readCharacter() {
    let length = bytes[position] >= 0xF0 ? 4 : bytes[position] >= 0xE0 ? 3 : 2
    let end = min(position + length, bytes.count)
    if let scalar = String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars.first {
      line.append(scalar)
    }
    position = end
  }
}

// MARK: Tags

extension HTMLTextReader {
  private mutating func readTag() {
    let next = byte(at: position + 1)
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return readDeclaration() }
    let nameStart = next == UInt8(ascii: "/") ? position + 2 : position + 1
    guard let first = byte(at: nameStart), first.isLetter else { return readLiteral() }
    let nameEnd = end(ofNameAt: nameStart)
    guard let end = end(ofTagAt: nameEnd) else { return readUnfinishedTag(nameEnd: nameEnd) }
    let name = String(decoding: bytes[nameStart..<nameEnd].map(\.lowercased), as: UTF8.self)
    position = end
    if HTMLTag.blocks.contains(name) { line.appendBlank() }
    if next != UInt8(ascii: "/"), HTMLTag.hidden.contains(name) {
      skipContent(of: name)
    }
  }

  /// A tag that the feed's own cut tore apart is dropped; `a <b` without more is text.
  private mutating func readUnfinishedTag(nameEnd: Int) {
    if let after = byte(at: nameEnd), after.isBlank || after == UInt8(ascii: "/") {
      position = bytes.count
    } else {
      readLiteral()
    }
  }

  private mutating func readDeclaration() {
    if starts(with: "<!--", at: position) {
      position = find("-->", from: position + 4).map { $0 + 3 } ?? bytes.count
    } else if starts(with: "<![CDATA[", at: position) {
      position += 9
    } else {
      position = find(">", from: position).map { $0 + 1 } ?? bytes.count
    }
  }

  private mutating func readLiteral() {
    line.append(ascii: bytes[position])
    position += 1
  }

  private mutating func skipContent(of name: String) {
    guard !unclosed.contains(name) else { return }
    guard let end = findEndTag(name, from: position) else {
      unclosed.insert(name)
      return
    }
    position = end
  }

  private func end(ofNameAt start: Int) -> Int {
    var index = start
    while let byte = byte(at: index), !byte.isBlank, byte != UInt8(ascii: ">"),
      byte != UInt8(ascii: "/"), byte != UInt8(ascii: "<")
    { index += 1 }
    return index
  }

  /// Behind the `>` of the tag; one in a quoted value does not count, unless the quote never ends.
  private mutating func end(ofTagAt start: Int) -> Int? {
    guard start >= noTagEndBefore else { return nil }
    var index = start
    var quote: UInt8?
    var firstEnd: Int?
    let limit = min(bytes.count, start + 65_536)
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        if quote == nil { return index + 1 }
        firstEnd = firstEnd ?? index + 1
      } else if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        bytes[index - 1] == UInt8(ascii: "=") || bytes[index - 1].isBlank
      {
        quote = byte
      }
      index += 1
    }
    if firstEnd == nil { noTagEndBefore = limit }
    return firstEnd
  }
}

// MARK: References

extension HTMLTextReader {
  private mutating func readReference() {
    guard let reference = HTMLReference(in: bytes, at: position) else { return readLiteral() }
    position = reference.end
    if let scalar = reference.character { line.append(scalar) }
  }
}

// MARK: Bytes

extension HTMLTextReader {
  private func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private func starts(with text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + $0.count]) }
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    var index = start
    while index + text.utf8CodeUnitCount <= bytes.count {
      if bytes[index] == text.utf8Start[0], starts(with: text, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The place of `</name`, in any case of letters.
  private func findEndTag(_ name: String, from start: Int) -> Int? {
    let wanted = Array("</\(name)".utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == UInt8(ascii: "<"),
        bytes[index..<index + wanted.count].lazy.map(\.lowercased).elementsEqual(wanted)
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
