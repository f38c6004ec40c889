import CLibXML2

/// Reads well-formed XML with libxml2's push parser: the only place that knows libxml2.
///
/// The document type was taken out before, so libxml2 meets no entity and opens nothing; no
/// network, no substitution, no external subset, and its limits stay on.
struct MarkupReader {
  /// Pieces have one fixed size: what libxml2 makes of damage depends on where pieces end.
  var pieceSize = 32_768

  /// Hands the document's events to the consumer; false where libxml2 could not even begin.
  func read(_ bytes: [UInt8], into consumer: any MarkupConsumer) -> Bool {
    let state = MarkupReaderState(consumer)
    return withExtendedLifetime(state) {
      var handler = MarkupReader.handler
      let context = xmlCreatePushParserCtxt(
        &handler, Unmanaged.passUnretained(state).toOpaque(), nil, 0, nil)
      guard let context else { return false }
      defer { xmlFreeParserCtxt(context) }
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue
      xmlCtxtUseOptions(context, Int32(options))
      state.context = context
      push(bytes, to: context, for: consumer)
      return true
    }
  }

  private func push(
    _ bytes: [UInt8], to context: xmlParserCtxtPtr, for consumer: any MarkupConsumer
  ) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      var start = 0
      while start < buffer.count, consumer.wantsMore {
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
    handler.characters = { state, text, length in
      MarkupReaderState.from(state)?.text(text, length)
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    return handler
  }
}

/// What the callbacks write to; libxml2 keeps its address.
private final class MarkupReaderState {
  let consumer: any MarkupConsumer
  var context: xmlParserCtxtPtr?

  init(_ consumer: any MarkupConsumer) {
    self.consumer = consumer
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
    let written = string(name) ?? ""
    let namespace = string(uri)
    let vocabulary = Vocabulary(uri: namespace, prefix: string(prefix))
    consumer.start(
      MarkupElement(
        name: ElementName(vocabulary, written.lowercased()), writtenName: written,
        namespace: namespace, isPrefixed: prefix != nil,
        attributes: read(attributes, count: Int(attributeCount)),
        declaredNamespaces: declared(namespaces, count: Int(namespaceCount)),
        line: context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0))
  }

  func end() {
    if consumer.wantsMore { consumer.end() }
  }

  func text(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    if consumer.wantsMore {
      consumer.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }
  }

  /// Five pointers an attribute: local name, prefix, namespace, value, end of the value.
  private func read(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [MarkupAttribute] {
    guard let attributes else { return [] }
    return (0..<count).map { index in
      let parts = attributes + index * 5
      let vocabulary = Vocabulary(uri: string(parts[2]), prefix: string(parts[1]))
      return MarkupAttribute(
        name: ElementName(vocabulary, (string(parts[0]) ?? "").lowercased()),
        value: value(from: parts[3], to: parts[4]))
    }
  }

  /// Two pointers a declaration: prefix, namespace.
  private func declared(
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) -> [String] {
    guard let namespaces else { return [] }
    return (0..<count).compactMap { string(namespaces[$0 * 2 + 1]) }
  }

  /// Without substitution libxml2 leaves `&` in values as `&#38;`.
  private func value(from start: UnsafePointer<xmlChar>?, to end: UnsafePointer<xmlChar>?) -> String
  {
    guard let start, let end else { return "" }
    let bytes = Array(UnsafeBufferPointer(start: start, count: end - start))
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      output.append(bytes[index])
      index += bytes.has("&#38;", at: index) ? 5 : 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    text.map { String(cString: $0) }
  }
}
