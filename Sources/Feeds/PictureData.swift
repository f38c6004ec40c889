import Text

/// What a drawing says about itself under ids: read strictly, for the drawing comes from anyone.
///
/// No document type, thus no entities; what libxml2 finds damaged is refused, not repaired.
package enum PictureData {
  /// Why a drawing cannot be read.
  package enum Problem: Error, Equatable, Sendable {
    /// It is not well-formed XML, or is cut off.
    case damaged
    /// It brings a document type, which could define entities.
    case documentType
  }

  /// The text directly in the element with this id, without that of elements in it; nil where no
  /// element has it. Programs that save a drawing again change prefixes and add elements, not ids.
  ///
  /// - Parameter ids: receives every element's id, in the order of the document.
  package static func text(
    underID id: String, in bytes: [UInt8], ids: inout [String]
  ) throws(Problem) -> [UInt8]? {
    var consumer = Consumer(id: id)
    let isSound = MarkupReader().read(bytes, offsets: [], into: &consumer)
    if consumer.hasDocumentType { throw .documentType }
    guard isSound else { throw .damaged }
    ids = consumer.ids
    return consumer.text
  }

  private struct Consumer: MarkupConsumer {
    let id: String
    var ids: [String] = []
    var text: [UInt8]?
    /// How many elements are open, and how many were when the one with the id began.
    var depth = 0
    var wanted: Int?

    var hasDocumentType = false

    var wantsMore: Bool { !hasDocumentType }

    init(id: String) { self.id = id }

    mutating func documentType() { hasDocumentType = true }

    mutating func start(_ element: inout MarkupElement) {
      depth += 1
      guard let found = element[.id] else { return }
      ids.append(found)
      // The first one counts: a second one is not scout's.
      if found == id, text == nil {
        text = []
        wanted = depth
      }
    }

    mutating func end() {
      if wanted == depth { wanted = nil }
      depth -= 1
    }

    mutating func text(_ bytes: Span<UInt8>) {
      guard wanted == depth else { return }
      bytes.withUnsafeBufferPointer { text?.append(contentsOf: $0) }
    }
  }
}
