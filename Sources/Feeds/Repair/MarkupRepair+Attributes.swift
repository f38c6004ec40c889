import Text

extension MarkupRepair {
  enum TagEnd {
    case open
    case selfClosed
  }

  private static let mostAttributes = 100

  /// Writes the attributes of the tag that began at `start`, each quoted, none twice; moves behind
  /// the tag. Nil where the document ends first.
  mutating func repairAttributes(from start: Int) -> TagEnd? {
    var names: [ArraySlice<UInt8>] = []
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
      guard byte.startsName else {
        leaveOut(upTo: position + 1)
        continue
      }
      repairAttribute(tagStart: start, names: &names)
    }
    return nil
  }

  private mutating func repairAttribute(tagStart: Int, names: inout [ArraySlice<UInt8>]) {
    let start = position
    let outputStart = output.count
    let name = text[start..<text.end(ofNameAt: start)]
    write(" ")
    output.append(contentsOf: name)
    write("=\"")
    position = name.endIndex
    repairValue()
    write("\"")
    let isTooMuch =
      position - tagStart > limits.attributeBytes || names.count >= MarkupRepair.mostAttributes
    if isTooMuch, tagStart != lastLongTag {
      lastLongTag = tagStart
      note("a tag was too long; attributes were left out", at: tagStart)
    }
    if isTooMuch || names.contains(name) {
      output.removeSubrange(outputStart...)
    } else {
      names.append(name)
    }
  }

  private mutating func repairValue() {
    let equals = text.skippingBlanks(from: position)
    guard equals < text.count, text[equals] == UInt8(ascii: "=") else { return }
    leaveOut(upTo: text.skippingBlanks(from: equals + 1))
    guard position < text.count else { return }
    let quote = text[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = text[(position + 1)...].firstIndex(of: quote)
    {
      position += 1
      copyValue(upTo: end)
      position = end + 1
    } else {
      note("a value without quotes was quoted", at: position)
      copyValue(upTo: endOfBareValue())
    }
  }

  private func endOfBareValue() -> Int {
    var index = position
    while index < text.count, !text[index].isBlank, text[index] != UInt8(ascii: ">"),
      text[index] != UInt8(ascii: "<"), !text.has("/>", at: index)
    { index += 1 }
    return index
  }

  private mutating func copyValue(upTo end: Int) {
    while position < end {
      switch text[position] {
      case UInt8(ascii: "&"): repairReference()
      case UInt8(ascii: "<"): escapeStrayMark()
      case UInt8(ascii: "\""):
        write("&#34;")
        position += 1
      default:
        let length = forbiddenLength(at: position)
        if length == 0 { output.append(text[position]) }
        position += max(1, length)
      }
    }
  }
}
