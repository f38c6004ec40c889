import Text

/// Reads markup as feeds really contain it, and hands on what well-formed XML would have said.
///
/// libxml2's own recovery loses text: after the first error it drops every reference, `&amp;`
/// included, and a missing end tag shifts the rest of the document. So the scanner closes and drops
/// tags, decodes references, keeps stray marks as text, removes what XML forbids, and notes each
/// repair. What it hands on is always balanced, and its names are plain.
struct MarkupScanner<Consumer: MarkupConsumer> {
  let limits: FeedLimits
  /// libxml2 goes no deeper than 256.
  let mostDepth: Int
  let entities: DocumentEntities
  let isRSS: Bool
  /// Whether there are characters that XML forbids, or carriage returns.
  let needsCare: Bool
  var position: Int
  var log: ProblemLog
  var consumer: Consumer
  var element = MarkupElement()
  var open: [OpenElement] = []
  /// How many open elements were left out because they nest too deep.
  var tooDeep = 0
  /// What own entities of the document may still add.
  var expansionLeft = 262_144
  /// The field whose end was looked for last, and where it is; zero where there is none.
  var lastSought = (field: 0..<0, end: 0)
  /// How many bytes may still be looked at in advance.
  var lookAheadLeft = 16 << 20
  /// No such end comes any more: so that it is sought only once.
  var hasNoSectionEnd = false
  var hasNoCommentEnd = false
  var hasNoInstructionEnd = false

  /// Whether there is a root at all: its tag may be torn.
  var hasStarted = false
  /// The text stopped while elements were open: a download that was cut, most often.
  private(set) var endsEarly = false

  /// An element that waits for its end.
  struct OpenElement {
    /// Where its name stands in the text.
    var name: Range<Int>
    /// What its name means where it has no prefix.
    var local: LocalName
  }

  init(
    _ document: DocumentText, prologue: Prologue, limits: FeedLimits, log: ProblemLog,
    consumer: Consumer
  ) {
    needsCare = document.needsCare
    self.limits = limits
    mostDepth = min(limits.depth, 200)
    self.log = log
    self.consumer = consumer
    entities = prologue.entities
    isRSS = prologue.rootName == "rss"
    position = prologue.rootStart ?? document.bytes.count
  }

  /// Walks the document's text until its root ends or the consumer has enough.
  mutating func run(_ text: Span<UInt8>) {
    var hasEnded = false
    while position < text.count, !hasEnded, consumer.wantsMore {
      switch text[position] {
      case UInt8(ascii: "<"): readMarkup(text)
      case UInt8(ascii: "&"): readReference(text)
      default: readText(text)
      }
      hasEnded = open.isEmpty && tooDeep == 0
    }
    guard consumer.wantsMore else { return }
    endsEarly = !open.isEmpty
    if endsEarly {
      note("the document ends too early; what was open was closed", at: text.count)
      consumer.tear()
      close(downTo: 0)
    }
  }

  mutating func note(_ message: String, at offset: Int) {
    log.note(message, at: offset)
  }

  private mutating func readMarkup(_ text: Span<UInt8>) {
    let next = position + 1 < text.count ? text[position + 1] : 0
    if next.startsName { return readStartTag(text) }
    if next == UInt8(ascii: "/") { return readEndTag(text) }
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return readDeclaration(text) }
    keepStrayMark(text)
  }

  /// A `<` that begins nothing is text.
  mutating func keepStrayMark(_ text: Span<UInt8>) {
    note("a stray < was kept as text", at: position)
    consumer.text(text.extracting(position..<position + 1))
    position += 1
  }
}

// MARK: Text

extension MarkupScanner {
  private mutating func readText(_ text: Span<UInt8>) {
    let end = text.firstIndex(from: position) {
      $0.equal(UInt8(ascii: "<")) | $0.equal(UInt8(ascii: "&"))
    }
    handOn(text, upTo: end)
  }

  /// Hands on what stands before `end`, without the characters that XML forbids; a carriage return
  /// is a line end (XML 1.0, 2.11).
  mutating func handOn(_ text: Span<UInt8>, upTo end: Int) {
    if !needsCare {
      consumer.text(text.extracting(position..<end))
      position = end
      return
    }
    while position < end {
      let stop = text.extracting(first: end).nextOfConcern(from: position)
      if stop > position { consumer.text(text.extracting(position..<stop)) }
      position = stop
      guard position < end else { return }
      if text[position] == 0x0D {
        readCarriageReturn(text)
      } else {
        leaveOutForbidden(text)
      }
    }
  }

  private mutating func readCarriageReturn(_ text: Span<UInt8>) {
    position += 1
    if position < text.count, text[position] == 0x0A { return }
    consumer.text([0x0A].span)
  }

  mutating func leaveOutForbidden(_ text: Span<UInt8>) {
    note("a control character was left out", at: position)
    position += text.forbiddenLength(at: position)
  }
}

extension Span<UInt8> {
  /// The length of a character that XML does not allow: controls, U+FFFE, U+FFFF; else zero.
  func forbiddenLength(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
    guard byte == 0xEF, index + 2 < count, self[index + 1] == 0xBF else { return 0 }
    return self[index + 2] >= 0xBE ? 3 : 0
  }

  /// The next carriage return or forbidden character; `count` where there is none.
  fileprivate func nextOfConcern(from start: Int) -> Int {
    var index = start
    while index < count {
      index = firstIndex(from: index) { $0.below(0x20) | $0.equal(0xEF) }
      guard index < count else { return count }
      if self[index] == 0x0D || forbiddenLength(at: index) > 0 { return index }
      index += 1
    }
    return count
  }
}
