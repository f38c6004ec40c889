import Text

extension MarkupScanner {
  /// Hands on the character of the reference at the position; `&` without one stays `&`.
  mutating func readReference(_ text: Span<UInt8>) {
    if let reference = HTMLReference(in: text, at: position) {
      if let character = kept(reference.character) { consumer.text(character) }
      position = reference.end
    } else if let value = declaredEntity(text) {
      consumer.text(value.bytes.span)
      position = value.end
    } else {
      keepStrayAmpersand()
      consumer.text(text.extracting(position..<position + 1))
      position += 1
    }
  }

  /// The same within the value of an attribute.
  mutating func readReferenceInValue(_ text: Span<UInt8>) {
    if let reference = HTMLReference(in: text, at: position) {
      if let character = kept(reference.character) {
        for byte in UTF8.encode(character)! { element.appendValue(byte) }
      }
      position = reference.end
    } else if let value = declaredEntity(text) {
      element.appendValue(value.bytes.span)
      position = value.end
    } else {
      keepStrayAmpersand()
      element.appendValue(text[position])
      position += 1
    }
  }

  private mutating func keepStrayAmpersand() {
    note("a stray & was kept as text", at: position)
  }

  private mutating func kept(_ character: Unicode.Scalar?) -> Unicode.Scalar? {
    if character == nil {
      note("a reference to a character that does not exist was left out", at: position)
    }
    return character
  }

  /// The text of an entity that the document declares, and where its reference ends.
  private mutating func declaredEntity(_ text: Span<UInt8>) -> (bytes: [UInt8], end: Int)? {
    guard !entities.isEmpty else { return nil }
    let nameEnd = text.end(ofNameAt: position + 1)
    guard nameEnd < text.count, text[nameEnd] == UInt8(ascii: ";"), nameEnd - position < 100,
      expansionLeft > 0
    else { return nil }
    let name = text.text(in: position + 1..<nameEnd)
    guard let value = entities.text(of: name) else {
      if entities.has(name) { expansionLeft -= 4_096 }
      return nil
    }
    expansionLeft -= value.count + 16
    return (MarkupScanner.cleaned(value), nameEnd + 1)
  }

  /// The text on one line, without the characters that XML forbids.
  private static func cleaned(_ value: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < value.count {
      let length = value.span.forbiddenLength(at: index)
      if length == 0 { output.append(value[index] < 0x20 ? 0x20 : value[index]) }
      index += max(1, length)
    }
    return output
  }
}
