import CLibXML2
import Text

/// Reads well-formed XML with libxml2's push parser: the only place that knows libxml2.
///
/// It opens nothing: no network, no substitution, no external subset, and libxml2's limits stay on.
struct MarkupReader {
  /// Pieces have one fixed size: what libxml2 makes of damage depends on where pieces end.
  var pieceSize = 32_768

  /// Hands the document's events to the consumer; false where libxml2 finds it damaged.
  ///
  /// - Parameter offsets: where each start tag stands in the document that people wrote; where it
  ///   is empty, tags stand nowhere.
  func read<Consumer: MarkupConsumer>(
    _ bytes: [UInt8], offsets: [Int], into consumer: inout Consumer
  ) -> Bool {
    let state = MarkupReaderState(consumer, offsets: offsets)
    let isSound = withExtendedLifetime(state) { parse(bytes, for: state) }
    if let result = state.consumer as? Consumer { consumer = result }
    return isSound
  }

  /// Whether the document is well-formed as it stands.
  func isSound(_ bytes: [UInt8]) -> Bool {
    var nobody = Nobody()
    return read(bytes, offsets: [], into: &nobody)
  }

  private func parse(_ bytes: [UInt8], for state: MarkupReaderState) -> Bool {
    var handler = MarkupReader.handler
    let context = xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(state).toOpaque(), nil, 0, nil)
    guard let context else { return false }
    defer { xmlFreeParserCtxt(context) }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    push(bytes, to: context, for: state)
    return context.pointee.wellFormed == 1 || !state.consumer.wantsMore
  }

  private func push(
    _ bytes: [UInt8], to context: xmlParserCtxtPtr, for state: MarkupReaderState
  ) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      var start = 0
      while start < buffer.count, state.consumer.wantsMore {
        let length = min(pieceSize, buffer.count - start)
        _ = xmlParseChunk(context, base + start, Int32(length), 0)
        start += length
      }
      _ = xmlParseChunk(context, nil, 0, 1)
    }
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { state, name, prefix, uri, spaces, list, count, _, values in
      MarkupReaderState.from(state)?.start(
        name, prefix, uri, namespaces: list, spaces, attributes: values, count)
    }
    handler.endElementNs = { state, _, _, _ in MarkupReaderState.from(state)?.end() }
    handler.internalSubset = { state, _, _, _ in MarkupReaderState.from(state)?.documentType() }
    handler.characters = { state, text, length in
      MarkupReaderState.from(state)?.text(text, length)
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.processingInstruction = { state, name, _ in
      MarkupReaderState.from(state)?.instruction(name)
    }
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    return handler
  }
}

/// Takes everything and keeps nothing.
private struct Nobody: MarkupConsumer {
  let wantsMore = true
  mutating func start(_ element: inout MarkupElement) {}
  mutating func end() {}
  mutating func text(_ bytes: Span<UInt8>) {}
}

/// What the callbacks write to; libxml2 keeps its address.
private final class MarkupReaderState {
  private(set) var consumer: any MarkupConsumer
  private let offsets: [Int]
  private var nextOffset = 0
  private var element = MarkupElement()

  init(_ consumer: any MarkupConsumer, offsets: [Int]) {
    self.consumer = consumer
    self.offsets = offsets
  }

  static func from(_ pointer: UnsafeMutableRawPointer?) -> MarkupReaderState? {
    pointer.map { Unmanaged<MarkupReaderState>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?,
    namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ namespaceCount: Int32,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ attributeCount: Int32
  ) {
    guard consumer.wantsMore else { return }
    let offset = nextOffset < offsets.count ? offsets[nextOffset] : 0
    nextOffset += 1
    element.begin(qualified(name, prefix).span, at: offset)
    element.name.vocabulary = vocabulary(uri, prefix)
    addDeclarations(namespaces, count: Int(namespaceCount))
    addAttributes(attributes, count: Int(attributeCount))
    consumer.start(&element)
  }

  func documentType() {
    if consumer.wantsMore { consumer.documentType() }
  }

  func end() {
    if consumer.wantsMore { consumer.end() }
  }

  func text(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard consumer.wantsMore, let text else { return }
    consumer.text(UnsafeBufferPointer(start: text, count: Int(length)).span)
  }

  /// The scanner lets no instruction of a document through: this is `MarkupWriter`'s.
  func instruction(_ name: UnsafePointer<xmlChar>?) {
    if bytes(name) == Array("torn".utf8) { consumer.tear() }
  }

  /// Five pointers an attribute: local name, prefix, namespace, value, end of the value.
  private func addAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    guard let attributes else { return }
    var vocabularies: [Vocabulary] = []
    for index in 0..<count {
      let parts = attributes + index * 5
      vocabularies.append(vocabulary(parts[2], parts[1]))
      element.beginAttribute(qualified(parts[0], parts[1]).span)
      appendValue(from: parts[3], to: parts[4])
      element.endAttribute(isKept: true)
    }
    var index = 0
    element.updateAttributes { attribute, _ in
      attribute.name.vocabulary = vocabularies[index]
      index += 1
    }
  }

  /// Two pointers a declaration: prefix, namespace.
  private func addDeclarations(
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    guard let namespaces else { return }
    for index in 0..<count {
      let prefix = bytes(namespaces[index * 2])
      let name = Array("xmlns".utf8) + (prefix.isEmpty ? [] : [UInt8(ascii: ":")] + prefix)
      element.beginAttribute(name.span)
      element.appendValue(bytes(namespaces[index * 2 + 1]).span)
      element.endAttribute(isKept: true)
    }
  }

  /// Without substitution libxml2 leaves `&` in values as `&#38;`.
  private func appendValue(from start: UnsafePointer<xmlChar>?, to end: UnsafePointer<xmlChar>?) {
    guard let start, let end else { return }
    let value = UnsafeBufferPointer(start: start, count: end - start).span
    var index = 0
    while index < value.count {
      element.appendValue(value[index])
      index += value.has("&#38;", at: index) ? 5 : 1
    }
  }

  private func vocabulary(
    _ uri: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
  ) -> Vocabulary {
    if let uri { return Vocabulary(namespace: String(cString: uri)) }
    let prefix = bytes(prefix)
    return prefix.isEmpty ? .plain : Vocabulary(undeclared: prefix.span, 0..<prefix.count)
  }

  private func qualified(
    _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?
  ) -> [UInt8] {
    let prefix = bytes(prefix)
    return (prefix.isEmpty ? [] : prefix + [UInt8(ascii: ":")]) + bytes(name)
  }

  private func bytes(_ text: UnsafePointer<xmlChar>?) -> [UInt8] {
    guard let text else { return [] }
    return Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
  }
}
