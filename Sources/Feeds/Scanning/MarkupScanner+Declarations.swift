import Text

extension MarkupScanner {
  mutating func readDeclaration(_ text: Span<UInt8>) {
    if text.has("<![CDATA[", at: position) {
      readSection(text)
    } else if text.has("<!--", at: position) {
      leaveOutComment(text)
    } else if text.has("<?", at: position) {
      leaveOutInstruction(text)
    } else {
      position = text.endOfTag(from: position)
    }
  }

  private mutating func leaveOutInstruction(_ text: Span<UInt8>) {
    let end = hasNoInstructionEnd ? nil : text.find("?>", from: position).map { $0 + 2 }
    hasNoInstructionEnd = end == nil
    position = end ?? text.endOfTag(from: position)
  }

  private mutating func leaveOutComment(_ text: Span<UInt8>) {
    let end = hasNoCommentEnd ? nil : text.find("-->", from: position + 4).map { $0 + 3 }
    if end == nil {
      hasNoCommentEnd = true
      note("a comment never ends", at: position)
    }
    position = end ?? text.endOfTag(from: position)
  }

  private mutating func readSection(_ text: Span<UInt8>) {
    let start = position
    position += 9
    let end = hasNoSectionEnd ? nil : text.find("]]>", from: position)
    if end == nil {
      hasNoSectionEnd = true
      note("a CDATA section never ends; it was closed", at: start)
    }
    handOn(text, upTo: end ?? endOfOpenSection(text))
    if end != nil { position += 3 }
  }

  /// A section without an end reaches to the end of its item.
  private func endOfOpenSection(_ text: Span<UInt8>) -> Int {
    text.find(isRSS ? "</item>" : "</entry>", from: position) ?? text.count
  }
}
