import Text

extension MarkupScanner {
  enum TagEnd {
    case open
    case selfClosed
  }

  /// Reads the attributes of the tag that began at `start`; moves behind the tag. Nil where the
  /// document ends first.
  mutating func readAttributes(_ text: Span<UInt8>, from start: Int) -> TagEnd? {
    var isLong = false
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return .open
      }
      if text.has("/>", at: position) {
        position += 2
        return .selfClosed
      }
      if byte == UInt8(ascii: "<") {
        note("a tag had no end; it was closed", at: position)
        return .open
      }
      if byte.startsName {
        readAttribute(text, tagStart: start, isLong: &isLong)
      } else {
        position += 1
      }
    }
    return nil
  }

  private mutating func readAttribute(_ text: Span<UInt8>, tagStart: Int, isLong: inout Bool) {
    let name = position..<text.end(ofNameAt: position)
    element.beginAttribute(text.extracting(name))
    position = name.upperBound
    readValue(text)
    let isTooMuch =
      position - tagStart > limits.attributeBytes
      || element.attributes.count + element.declarations.count > limits.attributes
    if isTooMuch, !isLong {
      isLong = true
      note("a tag was too long; attributes were left out", at: tagStart)
    }
    element.endAttribute(isKept: !isTooMuch && text.isPlainName(name))
  }

  private mutating func readValue(_ text: Span<UInt8>) {
    let equals = text.skippingBlanks(from: position)
    guard equals < text.count, text[equals] == UInt8(ascii: "=") else { return }
    position = text.skippingBlanks(from: equals + 1)
    guard position < text.count else { return }
    let quote = text[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = text.find(quote, from: position + 1),
      !text.extracting(position..<end).holdsRecord
    {
      position += 1
      copyValue(text, upTo: end)
      position = end + 1
    } else {
      note("a value without quotes was quoted", at: position)
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { position += 1 }
      copyValue(text, upTo: endOfBareValue(text))
    }
  }

  private func endOfBareValue(_ text: Span<UInt8>) -> Int {
    var index = position
    while index < text.count, !text[index].isBlank, text[index] != UInt8(ascii: ">"),
      text[index] != UInt8(ascii: "<"), !text.has("/>", at: index)
    { index += 1 }
    return index
  }

  /// White space in values is blanks (XML 1.0, 3.3.3).
  private mutating func copyValue(_ text: Span<UInt8>, upTo end: Int) {
    while position < end {
      let stop = text.extracting(first: end).endOfPlainValue(from: position)
      element.appendValue(text.extracting(position..<stop))
      position = stop
      guard position < end else { return }
      switch text[position] {
      case UInt8(ascii: "&"): readReferenceInValue(text)
      case UInt8(ascii: "<"):
        note("a stray < was kept as text", at: position)
        element.appendValue(text[position])
        position += 1
      case 0x09, 0x0A, 0x0D:
        let isPair = text.has("\r\n", at: position)
        element.appendValue(0x20)
        position += isPair ? 2 : 1
      default: copyCharacter(text)
      }
    }
  }

  private mutating func copyCharacter(_ text: Span<UInt8>) {
    if text.forbiddenLength(at: position) > 0 { return leaveOutForbidden(text) }
    element.appendValue(text[position])
    position += 1
  }
}

extension Span<UInt8> {
  /// Whether an item begins or ends in it: then the quote that ends a value is another's.
  fileprivate var holdsRecord: Bool {
    var index = 0
    while let found = find(UInt8(ascii: "<"), from: index) {
      for word: StaticString in ["<item", "</item", "<entry", "</entry"] where has(word, at: found)
      {
        return true
      }
      index = found + 1
    }
    return false
  }

  /// The next byte of a value that may not be what it seems.
  fileprivate func endOfPlainValue(from start: Int) -> Int {
    firstIndex(from: start) {
      $0.equal(UInt8(ascii: "&")) | $0.equal(UInt8(ascii: "<")) | $0.below(0x20) | $0.equal(0xEF)
    }
  }
}
