/// Walks a text once and keeps what people read of it; what cannot be a tag or a reference is text.
struct PlainTextReader: ~Copyable {
  private var position = 0
  private var output: CleanText
  private let isMarkup: Bool
  /// Raw elements whose end tag is known not to come any more, so that it is sought only once.
  private var unclosed: [PackedName] = []
  /// No `>` comes any more: without it `<a<a<a…` would take quadratic time.
  private var hasNoTagEnd = false
  /// No `=` comes any more.
  private var hasNoValue = false

  init(isMarkup: Bool, hasLines: Bool, reserving capacity: Int) {
    self.isMarkup = isMarkup
    output = CleanText(hasLines: hasLines, reserving: capacity)
  }

  /// The text that people read of these bytes.
  mutating func text(of bytes: Span<UInt8>) -> String {
    while position < bytes.count { readNext(bytes) }
    return output.bytes.span.text
  }

  private mutating func readNext(_ bytes: Span<UInt8>) {
    let byte = bytes[position]
    switch byte {
    case 0x09...0x0D, 0x20:
      output.appendBlank()
      position += 1
    case ..<0x20, 0x7F: position += 1
    case UInt8(ascii: "<") where isMarkup: readTag(bytes)
    case UInt8(ascii: "&") where isMarkup: readReference(bytes)
    case _ where byte.mayHide: readCharacter(bytes)
    default: readRun(bytes)
    }
  }

  /// The harmless characters up to the next that needs a look.
  private mutating func readRun(_ bytes: Span<UInt8>) {
    var end = position + 1
    while end < bytes.count {
      while end < bytes.count, bytes[end] >= 0x80, !bytes[end].mayHide { end &+= 1 }
      end = bytes.endOfHarmless(from: end)
      guard end < bytes.count, bytes[end] >= 0x80, !bytes[end].mayHide else { break }
    }
    output.append(run: bytes.extracting(position..<end))
    position = end
  }

  /// A character beyond ASCII that may be a blank or a trick.
  private mutating func readCharacter(_ bytes: Span<UInt8>) {
    let length = bytes[position] >= 0xF0 ? 4 : bytes[position] >= 0xE0 ? 3 : 2
    let end = min(position + length, bytes.count)
    for scalar in bytes.text(in: position..<end).unicodeScalars { output.append(scalar) }
    position = end
  }
}

extension Span<UInt8> {
  /// The next place that holds a mark of HTML, a control character, a second blank in a row or a
  /// byte beyond ASCII; sometimes a place that holds none of them.
  fileprivate func endOfHarmless(from start: Int) -> Int {
    var last: UInt64 = start > 0 && self[start - 1] == 0x20 ? 0x80 : 0
    return firstIndex(from: start) { lanes in
      let blanks = lanes.equal(0x20)
      let seconds = blanks & (blanks << 8 | last)
      last = blanks >> 56
      return lanes.equal(UInt8(ascii: "<")) | lanes.equal(UInt8(ascii: "&"))
        | lanes.beyondPrintable | seconds
    }
  }
}

// MARK: Tags

extension PlainTextReader {
  private mutating func readTag(_ bytes: Span<UInt8>) {
    let next = bytes.byte(at: position + 1)
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return readDeclaration(bytes) }
    let nameStart = next == UInt8(ascii: "/") ? position + 2 : position + 1
    guard let first = bytes.byte(at: nameStart), first.isLetter else { return readRun(bytes) }
    let nameEnd = bytes.end(ofTagNameAt: nameStart)
    let name = PackedName(bytes, nameStart..<nameEnd)
    let tag = name.flatMap { HTMLTag.known[$0] }
    guard tag != nil || bytes.isOwnName(nameStart..<nameEnd) else { return readRun(bytes) }
    guard let end = end(ofTagAt: nameEnd, in: bytes) else {
      return readUnfinishedTag(bytes, nameEnd: nameEnd)
    }
    position = end
    guard let name, let tag else { return }
    switch tag {
    case .block: output.appendBreak()
    case .cell: output.appendBlank()
    case .power: if next != UInt8(ascii: "/") { appendPower(bytes) }
    case .hidden: if next != UInt8(ascii: "/") { skipContent(of: name, in: bytes) }
    case .plain: break
    }
  }

  /// `10<sup>6</sup>` is no 106.
  private mutating func appendPower(_ bytes: Span<UInt8>) {
    guard output.endsInDigit, let next = bytes.byte(at: position),
      next.isDigit || next == UInt8(ascii: "-")
    else { return }
    output.append("^")
  }

  /// A tag with attributes that the feed's own cut tore apart is dropped; `a <b` without more, and
  /// `i <p holds`, are text.
  private mutating func readUnfinishedTag(_ bytes: Span<UInt8>, nameEnd: Int) {
    if !hasNoValue, bytes.find(UInt8(ascii: "="), from: nameEnd) == nil { hasNoValue = true }
    if let after = bytes.byte(at: nameEnd), after.isBlank || after == UInt8(ascii: "/"),
      !hasNoValue || bytes.skippingBlanks(from: nameEnd + 1) == bytes.count
    {
      position = bytes.count
    } else {
      readRun(bytes)
    }
  }

  private mutating func readDeclaration(_ bytes: Span<UInt8>) {
    if bytes.has("<!--", at: position) {
      // `<!-->` is a whole comment (HTML, 13.2.5.43).
      position = bytes.find("-->", from: position + 2).map { $0 + 3 } ?? bytes.count
    } else if bytes.has("<![CDATA[", at: position) {
      position += 9
    } else {
      position = bytes.find(UInt8(ascii: ">"), from: position).map { $0 + 1 } ?? bytes.count
    }
  }

  private mutating func skipContent(of name: PackedName, in bytes: Span<UInt8>) {
    guard !unclosed.contains(name) else { return }
    if let end = bytes.findEndTag(name, from: position) {
      position = end
    } else {
      unclosed.append(name)
    }
  }

  /// Behind the `>` of the tag; one in a quoted value does not count, unless the quote never ends.
  private mutating func end(ofTagAt start: Int, in bytes: Span<UInt8>) -> Int? {
    guard !hasNoTagEnd else { return nil }
    var index = start
    var quote: UInt8?
    var firstEnd: Int?
    while true {
      index = bytes.endOfTagOrQuote(from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        if quote == nil { return index + 1 }
        firstEnd = firstEnd ?? index + 1
      } else if byte == quote {
        quote = nil
      } else if quote == nil, bytes[index - 1] == UInt8(ascii: "=") || bytes[index - 1].isBlank {
        quote = byte
      }
      index += 1
    }
    if firstEnd == nil { hasNoTagEnd = true }
    return firstEnd
  }

  private mutating func readReference(_ bytes: Span<UInt8>) {
    guard let reference = HTMLReference(in: bytes, at: position) else { return readRun(bytes) }
    position = reference.end
    if let scalar = reference.character { output.append(scalar) }
  }
}

extension Span<UInt8> {
  fileprivate func byte(at index: Int) -> UInt8? {
    index < count ? self[index] : nil
  }

  fileprivate func end(ofTagNameAt start: Int) -> Int {
    var index = start
    while index < count, !self[index].isBlank, self[index] != UInt8(ascii: ">"),
      self[index] != UInt8(ascii: "/"), self[index] != UInt8(ascii: "<")
    { index += 1 }
    return index
  }

  fileprivate func endOfTagOrQuote(from start: Int) -> Int {
    firstIndex(from: start) {
      $0.equal(UInt8(ascii: ">")) | $0.equal(UInt8(ascii: "\"")) | $0.equal(UInt8(ascii: "'"))
    }
  }

  private func isEndOfTagName(_ index: Int) -> Bool {
    guard let byte = byte(at: index) else { return true }
    return byte.isBlank || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// The place of `</name`, in any case of letters.
  fileprivate func findEndTag(_ name: PackedName, from start: Int) -> Int? {
    var index = start
    while let found = find("</", from: index) {
      let nameEnd = found + 2 + name.count
      if nameEnd <= count, PackedName(self, found + 2..<nameEnd) == name, isEndOfTagName(nameEnd) {
        return found
      }
      index = found + 2
    }
    return nil
  }
}
