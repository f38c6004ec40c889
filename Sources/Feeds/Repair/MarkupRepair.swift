import Text

/// Makes well-formed XML of what feeds really contain, before libxml2 sees it.
///
/// libxml2's own recovery loses text: after the first error it drops every reference, `&amp;`
/// included, and a missing end tag shifts the rest of the document. So this pass closes and drops
/// tags, decodes references, escapes stray marks and removes what XML forbids, and notes each
/// repair. Lines stay where they were: what is dropped leaves its line ends behind.
struct MarkupRepair {
  let text: [UInt8]
  let limits: FeedLimits
  let entities: DocumentEntities
  let isRSS: Bool
  var position: Int
  var log: ProblemLog
  var output: [UInt8] = []
  /// The names of the open elements, as ranges of the text.
  var open: [Range<Int>] = []
  /// How many open elements were left out because they nest too deep.
  var tooDeep = 0
  /// What own entities of the document may still add.
  var expansionLeft = 262_144
  /// No such end comes any more: so that it is sought only once.
  var hasNoSectionEnd = false
  var hasNoCommentEnd = false
  var hasNoInstructionEnd = false
  /// The start of the last tag that was too long: it is reported once.
  var lastLongTag = -1
  private var hasEnded = false
  private static let longestSection = 65_536

  /// The text stopped while elements were open: a download that was cut, most often.
  private(set) var endsEarly = false

  init(text: [UInt8], prologue: Prologue, limits: FeedLimits, log: ProblemLog) {
    self.text = text
    self.limits = limits
    self.log = log
    entities = prologue.entities
    isRSS = prologue.rootName == "rss"
    position = prologue.rootStart ?? text.count
    output.reserveCapacity(text.count + text.count / 16)
    leaveLineEnds(of: 0..<position)
  }

  /// Walks the whole document; `output` holds the result.
  mutating func run() {
    while position < text.count, !hasEnded {
      switch text[position] {
      case UInt8(ascii: "<"): repairMarkup()
      case UInt8(ascii: "&"): repairReference()
      default: copyText(upTo: endOfPlainText())
      }
      hasEnded = open.isEmpty && tooDeep == 0
    }
    endsEarly = !open.isEmpty
    if endsEarly {
      note("the document ends too early; what was open was closed", at: text.count)
      close(downTo: 0)
    }
  }

  mutating func note(_ message: String, at offset: Int) {
    log.note(message, at: offset)
  }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  /// Skips a part of the text; its line ends stay, so that later lines keep their numbers.
  mutating func leaveOut(upTo end: Int) {
    leaveLineEnds(of: position..<end)
    position = end
  }

  mutating func leaveLineEnds(of range: Range<Int>) {
    for index in range where text[index] == 0x0A { output.append(0x0A) }
  }

  private mutating func repairMarkup() {
    let next = position + 1 < text.count ? text[position + 1] : 0
    if next.startsName { return repairStartTag() }
    if next == UInt8(ascii: "/") { return repairEndTag() }
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return repairDeclaration() }
    escapeStrayMark()
  }

  mutating func escapeStrayMark() {
    note("a stray < was kept as text", at: position)
    write("&#60;")
    position += 1
  }
}

// MARK: Text

extension MarkupRepair {
  private func endOfPlainText() -> Int {
    var index = position
    while index < text.count, text[index] != UInt8(ascii: "<"), text[index] != UInt8(ascii: "&") {
      index += 1
    }
    return index
  }

  /// Copies plain text without the characters that XML forbids; `]]>` cannot stand in it.
  mutating func copyText(upTo end: Int, inSection: Bool = false) {
    var start = position
    for index in position..<end {
      guard text[index] < 0x20 || text[index] == 0xEF || text[index] == UInt8(ascii: ">") else {
        continue
      }
      let length = forbiddenLength(at: index)
      if length > 0 {
        output.append(contentsOf: text[start..<max(start, index)])
        start = max(start, index + length)
        note("a control character was left out", at: index)
      } else if !inSection, text[index] == UInt8(ascii: ">"), text.has("]]", at: index - 2) {
        output.append(contentsOf: text[start..<index])
        write("&#62;")
        start = index + 1
      }
    }
    output.append(contentsOf: text[start..<max(start, end)])
    position = max(start, end)
  }

  /// The length of a character that XML does not allow: controls, U+FFFE, U+FFFF; else zero.
  func forbiddenLength(at index: Int) -> Int {
    let byte = text[index]
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
    guard byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF else { return 0 }
    return text[index + 2] >= 0xBE ? 3 : 0
  }
}

// MARK: Declarations

extension MarkupRepair {
  private mutating func repairDeclaration() {
    if text.has("<![CDATA[", at: position) {
      repairSection()
    } else if text.has("<!--", at: position) {
      leaveOutComment()
    } else if text.has("<?", at: position) {
      leaveOutInstruction()
    } else {
      leaveOut(upTo: text.find(">", from: position).map { $0 + 1 } ?? text.count)
    }
  }

  private mutating func leaveOutInstruction() {
    let end = hasNoInstructionEnd ? nil : text.find("?>", from: position).map { $0 + 2 }
    hasNoInstructionEnd = end == nil
    leaveOut(upTo: end ?? text.find(">", from: position).map { $0 + 1 } ?? text.count)
  }

  private mutating func leaveOutComment() {
    let end = hasNoCommentEnd ? nil : text.find("-->", from: position + 4).map { $0 + 3 }
    if end == nil {
      hasNoCommentEnd = true
      note("a comment never ends", at: position)
    }
    leaveOut(upTo: end ?? text.find(">", from: position).map { $0 + 1 } ?? text.count)
  }

  private mutating func repairSection() {
    let start = position
    position += 9
    let end = hasNoSectionEnd ? nil : text.find("]]>", from: position)
    if end == nil {
      hasNoSectionEnd = true
      note("a CDATA section never ends; it was closed", at: start)
    }
    copySections(upTo: end ?? endOfOpenSection())
    if end != nil { position += 3 }
  }

  /// libxml2 gives up on a section of more than 10,000,000 bytes, so a long one becomes several.
  private mutating func copySections(upTo end: Int) {
    repeat {
      var cut = min(end, position + MarkupRepair.longestSection)
      while cut < end, text[cut] & 0xC0 == 0x80 { cut -= 1 }
      write("<![CDATA[")
      copyText(upTo: cut, inSection: true)
      write("]]>")
    } while position < end
  }

  /// A section without an end reaches to the end of its item.
  private func endOfOpenSection() -> Int {
    text.find(isRSS ? "</item>" : "</entry>", from: position) ?? text.count
  }
}
