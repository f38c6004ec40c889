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
    closeUnclosed(before: local, at: start)
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
  private mutating func closeUnclosed(before name: LocalName, at offset: Int) {
    guard let depth = depthToClose(before: name), depth > 0 else { return }
    note("an element was not closed; it was closed", at: offset)
    close(downTo: depth)
    tooDeep = 0
  }

  private func depthToClose(before name: LocalName) -> Int? {
    if name == .item || name == .entry { return open.lastIndex { $0.local == name } }
    guard isRSS, name.isItemField, let item = open.lastIndex(where: { $0.local == .item }),
      item + 1 < open.count, open[item + 1].local.isItemField
    else { return nil }
    return item + 1
  }

  private func endOfEndTag(_ text: Span<UInt8>, from start: Int) -> Int {
    let end = text.skippingBlanks(from: start)
    return end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 : start
  }

  private mutating func leaveOutTag(_ text: Span<UInt8>, _ message: String) {
    note(message, at: position)
    position = endOfTag(text, from: position)
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
