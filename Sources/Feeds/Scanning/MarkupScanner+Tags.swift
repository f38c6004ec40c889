import Text

extension MarkupScanner {
  mutating func readStartTag(_ text: Span<UInt8>) {
    let start = position
    let name = start + 1..<text.end(ofNameAt: start + 1)
    guard name.count <= longestName else { return leaveOutTag(text, "a name is too long") }
    guard text.isPlainName(name) else {
      return leaveOutTag(text, "a tag whose name is no name was left out")
    }
    element.begin(text.extracting(name), at: start)
    let local = element.isPrefixed ? .unknown : element.name.local
    closeUnclosed(text, before: local, at: start)
    position = name.upperBound
    guard let end = readAttributes(text, from: start) else {
      position = text.count
      return
    }
    if open.count >= mostDepth {
      note("tags that nest too deep were left out", at: start)
      if end == .open { tooDeep += 1 }
      return
    }
    hasStarted = true
    consumer.start(&element)
    if end == .selfClosed || local.isVoid {
      consumer.end()
    } else {
      open.append(OpenElement(name: name, local: local))
    }
  }

  mutating func readEndTag(_ text: Span<UInt8>) {
    let start = position
    let name = start + 2..<text.end(ofNameAt: start + 2)
    guard !name.isEmpty else { return keepStrayMark(text) }
    position = endOfEndTag(text, from: name.upperBound)
    let depth = depth(text, ofOpen: name)
    if tooDeep > 0, depth.map({ !open[$0].local.isStructure }) ?? true {
      tooDeep -= 1
    } else if let depth {
      tooDeep = 0
      if depth < open.count - 1 { note("an element was not closed; it was closed", at: start) }
      close(downTo: depth)
    } else if !LocalName(text, name).isVoid {
      note("an end tag without a start tag was left out", at: start)
    }
  }

  /// Ends the open elements until only `depth` are open.
  mutating func close(downTo depth: Int) {
    while open.count > depth {
      open.removeLast()
      consumer.end()
    }
  }

  /// Which open element an end tag ends.
  ///
  /// - Complexity: O(depth); the innermost one is looked at first.
  private func depth(_ text: Span<UInt8>, ofOpen name: Range<Int>) -> Int? {
    open.lastIndex { isSame(text, name, $0.name) }
  }

  /// Whether two names are the same in any case of letters.
  private func isSame(_ text: Span<UInt8>, _ name: Range<Int>, _ other: Range<Int>) -> Bool {
    guard name.count == other.count else { return false }
    for place in 0..<name.count {
      let (byte, otherByte) = (text[name.lowerBound + place], text[other.lowerBound + place])
      if byte != otherByte, byte.lowercased != otherByte.lowercased { return false }
    }
    return true
  }

  /// A new item ends the open one, and a new field of an RSS item ends an open field.
  private mutating func closeUnclosed(
    _ text: Span<UInt8>, before name: LocalName, at offset: Int
  ) {
    guard let depth = depthToClose(text, before: name), depth > 0 else { return }
    note("an element was not closed; it was closed", at: offset)
    close(downTo: depth)
    tooDeep = 0
  }

  private mutating func depthToClose(_ text: Span<UInt8>, before name: LocalName) -> Int? {
    let isRecord = name == .item || name == .entry
    guard isRecord || isRSS && name.isItemField,
      let record = open.lastIndex(where: { $0.local == (isRecord ? name : .item) })
    else { return nil }
    guard record + 1 < open.count else { return isRecord ? record : nil }
    // Markup within a field may have the names of fields: a picture's title, a person's link.
    let field = open[record + 1]
    guard isRecord || field.local.isItemField,
      !isClosedLater(text, field, in: open[record], beginsRecord: isRecord)
    else { return nil }
    return isRecord ? record : record + 1
  }

  /// Whether an open field has an end tag: before that of its item, or, where another item begins in
  /// the field, behind the end of that and before the next begins.
  ///
  /// How far one may look ahead in a document is bounded; beyond it fields count as not closed.
  private mutating func isClosedLater(
    _ text: Span<UInt8>, _ field: OpenElement, in record: OpenElement, beginsRecord: Bool
  ) -> Bool {
    if field.name == lastSought.field { return lastSought.end > position }
    lastSought = (field.name, 0)
    let ahead = text.extracting(first: min(text.count, position + lookAheadLeft))
    var isInRecord = beginsRecord
    var index = position + 1
    while true {
      index = (ahead.find(UInt8(ascii: "<"), from: index) ?? ahead.count) + 1
      guard index < ahead.count else { break }
      let isEnd = ahead.has("/", at: index)
      let name = (isEnd ? index + 1 : index)..<ahead.end(ofNameAt: isEnd ? index + 1 : index)
      if isEnd, !isInRecord, isSame(text, name, field.name) {
        lastSought.end = index - 1
        break
      }
      guard isSame(text, name, record.name), isEnd || beginsRecord else { continue }
      guard isEnd, isInRecord else { break }
      isInRecord = false
    }
    lookAheadLeft = max(0, lookAheadLeft - (index - position))
    return lastSought.end > 0
  }

  private func endOfEndTag(_ text: Span<UInt8>, from start: Int) -> Int {
    let end = text.skippingBlanks(from: start)
    return end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 : start
  }

  private mutating func leaveOutTag(_ text: Span<UInt8>, _ message: String) {
    note(message, at: position)
    position = text.endOfTag(from: position)
  }
}

private let longestName = 200

extension LocalName {
  /// Elements of HTML that never have an end tag; people paste them into descriptions.
  fileprivate var isVoid: Bool {
    switch self {
    case .br, .hr, .img, .input, .wbr, .meta: true
    default: false
    }
  }

  fileprivate var isStructure: Bool {
    switch self {
    case .item, .entry, .channel, .rss, .feed: true
    default: false
    }
  }

  /// Children of an RSS item that hold text and never one another.
  fileprivate var isItemField: Bool {
    switch self {
    case .title, .link, .guid, .pubDate, .description, .category, .author, .comments: true
    default: false
    }
  }
}
