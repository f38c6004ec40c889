import Text

extension MarkupRepair {
  private static let longestName = 200
  /// Elements of HTML that never have an end tag; people paste them into descriptions.
  private static let voids = ["br", "hr", "img", "input", "wbr", "meta"].map { Array($0.utf8) }
  private static let records = ["item", "entry"].map { Array($0.utf8) }
  private static let structure = ["item", "entry", "channel", "rss", "feed"].map { Array($0.utf8) }
  /// Children of an RSS item that hold text and never one another.
  private static let fields = [
    "title", "link", "guid", "pubdate", "description", "category", "author", "comments",
  ].map { Array($0.utf8) }

  mutating func repairStartTag() {
    let start = position
    let name = start + 1..<text.end(ofNameAt: start + 1)
    guard name.count <= MarkupRepair.longestName else { return leaveOutTag("a name is too long") }
    let lowered = text[name].map(\.lowercased)
    closeUnclosed(before: lowered, at: start)
    let isTooDeep = open.count >= limits.depth
    let tagStart = output.count
    output.append(contentsOf: text[start..<name.upperBound])
    position = name.upperBound
    guard let end = repairAttributes(from: start) else { return leaveOutTornTag(from: tagStart) }
    if isTooDeep {
      output.removeSubrange(tagStart...)
      note("tags that nest too deep were left out", at: start)
      if end == .open { tooDeep += 1 }
    } else if end == .selfClosed || MarkupRepair.voids.contains(lowered) {
      write("/>")
    } else {
      write(">")
      open.append(name)
    }
  }

  mutating func repairEndTag() {
    let start = position
    let name = start + 2..<text.end(ofNameAt: start + 2)
    guard !name.isEmpty else { return escapeStrayMark() }
    let lowered = text[name].map(\.lowercased)
    let depth = open.lastIndex { isNamed(lowered, $0) }
    leaveOut(upTo: endOfEndTag(from: name.upperBound))
    if tooDeep > 0, depth == nil || !isStructure(lowered) {
      tooDeep -= 1
    } else if let depth {
      tooDeep = 0
      if depth < open.count - 1 { note("an element was not closed; it was closed", at: start) }
      close(downTo: depth)
    } else if !MarkupRepair.voids.contains(lowered) {
      note("an end tag without a start tag was left out", at: start)
    }
  }

  /// Writes the end tags of the open elements until only `depth` are open.
  mutating func close(downTo depth: Int) {
    while open.count > depth, let name = open.popLast() {
      write("</")
      output.append(contentsOf: text[name])
      write(">")
    }
  }

  /// A new item ends the open one, and a new field of an RSS item ends an open field.
  private mutating func closeUnclosed(before name: [UInt8], at offset: Int) {
    guard let depth = depthToClose(before: name) else { return }
    note("an element was not closed; it was closed", at: offset)
    close(downTo: depth)
    tooDeep = 0
  }

  private func depthToClose(before name: [UInt8]) -> Int? {
    if MarkupRepair.records.contains(name) {
      return open.lastIndex { isNamed(name, $0) }
    }
    guard isRSS, MarkupRepair.fields.contains(name),
      let item = open.lastIndex(where: { isNamed(MarkupRepair.records[0], $0) }),
      item + 1 < open.count,
      MarkupRepair.fields.contains(text[open[item + 1]].map(\.lowercased))
    else { return nil }
    return item + 1
  }

  /// Whether the element whose name stands there has this name, in any case of letters.
  private func isNamed(_ name: [UInt8], _ range: Range<Int>) -> Bool {
    range.count == name.count && text[range].lazy.map(\.lowercased).elementsEqual(name)
  }

  private func isStructure(_ name: [UInt8]) -> Bool {
    MarkupRepair.structure.contains(name)
  }

  private func endOfEndTag(from start: Int) -> Int {
    let end = text.skippingBlanks(from: start)
    if end < text.count, text[end] == UInt8(ascii: ">") { return end + 1 }
    return start
  }

  private mutating func leaveOutTag(_ message: String) {
    note(message, at: position)
    leaveOut(upTo: text.find(">", from: position).map { $0 + 1 } ?? text.count)
  }

  /// The document ends within a tag.
  private mutating func leaveOutTornTag(from tagStart: Int) {
    output.removeSubrange(tagStart...)
    position = text.count
  }
}
