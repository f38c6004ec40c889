import Text

/// Gives elements and attributes their vocabularies by the namespaces in scope, and hands them on
/// (Namespaces in XML 1.0, section 6).
struct NamespaceScope<Consumer: MarkupConsumer>: MarkupConsumer {
  private(set) var consumer: Consumer
  private var depth = 0
  private var bindings: [Binding] = []
  /// Where the binding of a prefix stands that holds now.
  private var latest: [[UInt8]: Int] = [:]
  /// What elements without a prefix are.
  private var home = Vocabulary.plain

  private struct Binding {
    var depth: Int
    var prefix: [UInt8]
    var vocabulary: Vocabulary
    /// The binding that holds again when this one ends.
    var outer: Int?
  }

  init(_ consumer: Consumer) {
    self.consumer = consumer
  }

  var wantsMore: Bool { consumer.wantsMore }

  mutating func start(_ element: inout MarkupElement) {
    depth += 1
    for declaration in element.declarations { bind(declaration, in: element.bytes.span) }
    element.name.vocabulary =
      element.isPrefixed ? vocabulary(of: element.prefix, in: element.bytes.span) : home
    if element.attributes.contains(where: \.isPrefixed) {
      element.updateAttributes { attribute, bytes in
        guard attribute.isPrefixed else { return }
        attribute.name.vocabulary = vocabulary(of: attribute.prefix, in: bytes)
      }
    }
    consumer.start(&element)
  }

  mutating func end() {
    consumer.end()
    while bindings.last?.depth == depth { unbind() }
    depth -= 1
  }

  mutating func text(_ bytes: Span<UInt8>) {
    consumer.text(bytes)
  }

  mutating func text(_ character: Unicode.Scalar) {
    consumer.text(character)
  }

  mutating func tear() {
    consumer.tear()
  }

  private mutating func bind(_ declaration: MarkupAttribute, in bytes: Span<UInt8>) {
    guard declaration.isAllowed(in: bytes) else { return }
    let range = declaration.isPrefixed ? declaration.local : 0..<0
    let prefix = bytes.extracting(range).withUnsafeBufferPointer { Array($0) }
    let vocabulary = Vocabulary(namespace: bytes.text(in: declaration.value))
    let outer = latest.updateValue(bindings.count, forKey: prefix)
    bindings.append(
      Binding(depth: depth, prefix: prefix, vocabulary: vocabulary, outer: outer))
    if prefix.isEmpty { home = vocabulary }
  }

  private mutating func unbind() {
    guard let last = bindings.popLast() else { return }
    latest[last.prefix] = last.outer
    if last.prefix.isEmpty { home = last.outer.map { bindings[$0].vocabulary } ?? .plain }
  }

  private func vocabulary(of prefix: Range<Int>, in bytes: Span<UInt8>) -> Vocabulary {
    let written = bytes.extracting(prefix)
    if written.count == 3, written.has("xml", at: 0) { return .xml }
    guard bindings.count > 16 else {
      for binding in bindings.reversed() where binding.prefix.span.elementsEqual(written) {
        return binding.vocabulary
      }
      return Vocabulary(undeclared: bytes, prefix)
    }
    let index = latest[written.withUnsafeBufferPointer { Array($0) }]
    return index.map { bindings[$0].vocabulary } ?? Vocabulary(undeclared: bytes, prefix)
  }
}

extension MarkupAttribute {
  /// Whether a declaration may take effect: the names of XML itself cannot be given away, and a
  /// prefix cannot be taken back.
  fileprivate func isAllowed(in bytes: Span<UInt8>) -> Bool {
    let namespace = bytes.text(in: value)
    guard namespace != "http://www.w3.org/XML/1998/namespace",
      namespace != "http://www.w3.org/2000/xmlns/"
    else { return false }
    guard isPrefixed else { return true }
    let name = bytes.extracting(local)
    let isOfXML =
      name.count == 3 && name.has("xml", at: 0) || name.count == 5 && name.has("xmlns", at: 0)
    return !isOfXML && !namespace.isEmpty
  }
}
