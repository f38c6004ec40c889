import Text

extension MarkupRepair {
  /// Puts the character in the place of the reference at the position; `&` without one stays `&`.
  ///
  /// The marks of XML stay numeric references: libxml2 forgets named ones after an error.
  mutating func repairReference() {
    if let reference = HTMLReference(in: text, at: position) {
      write(reference.character)
      position = reference.end
    } else if !writeDeclaredEntity() {
      note("a stray & was kept as text", at: position)
      write("&#38;")
      position += 1
    }
  }

  private mutating func write(_ character: Unicode.Scalar?) {
    guard let character else {
      return note("a reference to a character that does not exist was left out", at: position)
    }
    switch character {
    case "&": write("&#38;")
    case "<": write("&#60;")
    case ">": write("&#62;")
    case "\"": write("&#34;")
    case "'": write("&#39;")
    case "\t": write("&#9;")
    case "\n": write("&#10;")
    case "\r": write("&#13;")
    default: if let encoded = UTF8.encode(character) { output.append(contentsOf: encoded) }
    }
  }

  /// Writes the text of an entity that the document declares; false where there is none.
  private mutating func writeDeclaredEntity() -> Bool {
    let nameEnd = text.end(ofNameAt: position + 1)
    guard nameEnd < text.count, text[nameEnd] == UInt8(ascii: ";"), nameEnd - position < 100
    else { return false }
    let name = String(decoding: text[position + 1..<nameEnd], as: UTF8.self)
    guard expansionLeft > 0, let value = entities.text(of: name) else { return false }
    expansionLeft -= value.count + 16
    for byte in value { writeEscaped(byte) }
    position = nameEnd + 1
    return true
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): write("&#38;")
    case UInt8(ascii: "<"): write("&#60;")
    case UInt8(ascii: ">"): write("&#62;")
    case UInt8(ascii: "\""): write("&#34;")
    case ..<0x20: output.append(0x20)
    default: output.append(byte)
    }
  }
}
