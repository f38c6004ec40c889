/// A start tag, read: what the formats see of XML.
struct MarkupElement {
  var name: ElementName
  /// The local name as written, for markup that is kept.
  var writtenName: String
  var namespace: String?
  var isPrefixed: Bool
  var attributes: [MarkupAttribute]
  /// The namespaces that the tag itself declares.
  var declaredNamespaces: [String] = []
  /// The line of the tag in the document, counted from 1.
  var line: Int

  /// The value of an attribute without namespace.
  subscript(name: String) -> String? {
    attributes.first { $0.name == ElementName(.plain, name) }?.value
  }

  /// The value of an attribute of a vocabulary.
  func value(of name: String, in vocabulary: Vocabulary) -> String? {
    attributes.first { $0.name == ElementName(vocabulary, name) }?.value
  }
}

/// The name of an element or attribute: vocabulary, and local name in small letters.
struct ElementName: Hashable {
  var vocabulary: Vocabulary
  var local: String

  init(_ vocabulary: Vocabulary, _ local: String) {
    self.vocabulary = vocabulary
    self.local = local
  }
}

struct MarkupAttribute {
  var name: ElementName
  var value: String
}

/// What reads a document's markup, one event after the other.
protocol MarkupConsumer: AnyObject {
  /// False when nothing more is wanted and reading may stop.
  var wantsMore: Bool { get }
  func start(_ element: MarkupElement)
  func end()
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}
