import Text

/// Finds out how a document is encoded: mark, shape of the bytes, declaration, HTTP charset.
struct EncodingSniffer {
  let bytes: [UInt8]
  let charset: String?
  let survey: UTF8Survey

  /// The encoding, and the length of the byte-order mark in front.
  func encoding() -> (encoding: TextEncoding, markLength: Int) {
    if let marked = byteOrderMark() { return marked }
    if let wide = wideEncodingByShape() { return (wide, 0) }
    return (namedEncoding(), 0)
  }

  private func byteOrderMark() -> (encoding: TextEncoding, markLength: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// A document begins with ASCII; zeros around its first character tell the width.
  private func wideEncodingByShape() -> TextEncoding? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
    case (false, true, true, true): return .utf32LittleEndian
    case (true, true, true, false): return .utf32BigEndian
    case (false, true, false, true): return .utf16LittleEndian
    case (true, false, true, false): return .utf16BigEndian
    default: return nil
    }
  }

  /// UTF-8 wins where the bytes prove it: Latin-1 text hardly ever looks like UTF-8 by chance.
  private func namedEncoding() -> TextEncoding {
    if survey.isValid, !survey.isASCII { return .utf8 }
    for label in [declaredLabel(), charset] {
      switch label.flatMap(TextEncoding.init(label:)) {
      case .singleByte(let table): return .singleByte(table)
      case .legacy(let encoding): return .legacy(encoding)
      default: continue
      }
    }
    return .utf8
  }

  /// The label in `<?xml … encoding="…"?>`, quoted or not.
  private func declaredLabel() -> String? {
    let head = bytes.span.extracting(first: min(bytes.count, 512))
    guard let declaration = head.find("<?xml", from: 0),
      let name = head.find("encoding", from: declaration),
      name < head.find(UInt8(ascii: ">"), from: declaration) ?? head.count
    else { return nil }
    var start = name + 8
    while start < head.count, head[start].isBlank || "='\"".utf8.contains(head[start]) {
      start += 1
    }
    var end = start
    while end < head.count, !head[end].isBlank, !"'\"?>".utf8.contains(head[end]) { end += 1 }
    return head.text(in: start..<end)
  }
}
