import Text

/// A start tag, read: names and values as ranges of its bytes. One value serves for all tags of a
/// document, so that a tag costs no memory of its own.
struct MarkupElement {
  /// Where the tag begins in the document.
  private(set) var offset = 0
  var name = ElementName(.plain, .unknown)
  /// All but the declarations of namespaces, which stand in a list of their own.
  private(set) var attributes: [MarkupAttribute] = []
  private(set) var declarations: [MarkupAttribute] = []
  private(set) var bytes: [UInt8] = []
  /// The part of the name before the colon; empty where there is none.
  private(set) var prefix = 0..<0
  /// The part of the name behind the colon, as written.
  private(set) var local = 0..<0

  var isPrefixed: Bool { !prefix.isEmpty }

  /// The name as written, prefix included.
  var writtenName: Range<Int> { 0..<local.upperBound }

  /// The value of an attribute without prefix.
  subscript(name: LocalName) -> String? {
    value(of: ElementName(.plain, name))
  }

  func value(of name: ElementName) -> String? {
    range(of: name).map { bytes.span.text(in: $0) }
  }

  /// Where the value of an attribute without prefix stands; nil where the tag has none.
  func range(of name: LocalName) -> Range<Int>? {
    range(of: ElementName(.plain, name))
  }

  func has(_ name: LocalName) -> Bool { range(of: name) != nil }

  private func range(of name: ElementName) -> Range<Int>? {
    for attribute in attributes where attribute.name == name { return attribute.value }
    return nil
  }

  /// Calls the body for each attribute with its place, so that names can be resolved.
  mutating func updateAttributes(_ body: (inout MarkupAttribute, Span<UInt8>) -> Void) {
    let bytes = bytes
    for index in attributes.indices { body(&attributes[index], bytes.span) }
  }
}

/// An attribute, its names and its value as ranges of its element's bytes.
struct MarkupAttribute {
  var name: ElementName
  var prefix: Range<Int>
  var local: Range<Int>
  var value: Range<Int>

  var isPrefixed: Bool { !prefix.isEmpty }

  /// The name as written, prefix included.
  var writtenName: Range<Int> {
    (isPrefixed ? prefix.lowerBound : local.lowerBound)..<local.upperBound
  }
}

// MARK: Building

extension MarkupElement {
  /// Begins a new tag; what was known of the last one is forgotten.
  mutating func begin(_ written: Span<UInt8>, at offset: Int) {
    self.offset = offset
    attributes.removeAll(keepingCapacity: true)
    declarations.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    (prefix, local) = appendName(written)
    name = ElementName(.plain, LocalName(bytes.span, local))
  }

  /// Adds an attribute whose value is still to come.
  mutating func beginAttribute(_ written: Span<UInt8>) {
    let (prefix, local) = appendName(written)
    attributes.append(
      MarkupAttribute(
        name: ElementName(.plain, LocalName(bytes.span, local)), prefix: prefix, local: local,
        value: bytes.count..<bytes.count))
  }

  /// Adds to the value of the last attribute.
  mutating func appendValue(_ more: Span<UInt8>) {
    more.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  mutating func appendValue(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Ends the last attribute; a declaration of a namespace goes to its own list, and what the tag
  /// has already is dropped.
  mutating func endAttribute(isKept: Bool) {
    guard var last = attributes.popLast() else { return }
    last.value = last.value.lowerBound..<bytes.count
    if !isKept || has(last.writtenName) {
      bytes.removeSubrange(last.writtenName.lowerBound...)
    } else if last.isDeclaration(in: bytes.span) {
      declarations.append(last)
    } else {
      attributes.append(last)
    }
  }

  private func has(_ name: Range<Int>) -> Bool {
    let text = bytes.span.extracting(name)
    func isSame(_ other: MarkupAttribute) -> Bool {
      other.writtenName.count == name.count
        && bytes.span.extracting(other.writtenName).elementsEqual(text)
    }
    return attributes.contains(where: isSame) || declarations.contains(where: isSame)
  }

  private mutating func appendName(_ written: Span<UInt8>) -> (Range<Int>, Range<Int>) {
    let start = bytes.count
    appendValue(written)
    let colon = written.find(UInt8(ascii: ":"), from: 0)
    let localStart = colon.map { start + $0 + 1 } ?? start
    return (start..<max(start, localStart - 1), localStart..<bytes.count)
  }
}

extension MarkupAttribute {
  fileprivate func isDeclaration(in bytes: Span<UInt8>) -> Bool {
    isPrefixed
      ? prefix.count == 5 && bytes.has("xmlns", at: prefix.lowerBound)
      : local.count == 5 && bytes.has("xmlns", at: local.lowerBound)
  }
}

extension Span<UInt8> {
  func elementsEqual(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }

  /// Whether the ASCII text, given in small letters, stands anywhere in it, in any case of letters.
  func holds(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return false }
    for start in 0...(count - length) {
      var place = 0
      while place < length, self[start + place].lowercased == text.utf8Start[place] { place += 1 }
      if place == length { return true }
    }
    return false
  }
}

/// What reads a document's markup, one event after the other.
protocol MarkupConsumer {
  /// False when nothing more is wanted and reading may stop.
  var wantsMore: Bool { get }
  /// The document has a type of its own, which could define entities.
  mutating func documentType()
  mutating func start(_ element: inout MarkupElement)
  mutating func end()
  mutating func text(_ bytes: Span<UInt8>)
  /// One character that stood as a reference.
  mutating func text(_ character: Unicode.Scalar)
  /// The document stops here; what is open is not whole.
  mutating func tear()
}

extension MarkupConsumer {
  mutating func documentType() {}

  mutating func tear() {}

  mutating func text(_ character: Unicode.Scalar) {
    let bytes = Array(UTF8.encode(character)!)
    text(bytes.span)
  }
}
