import Text

/// An element of a document by its places in the bytes: what is edited is spliced, all else stays.
struct MarkupNode: Equatable, Sendable {
  /// Its name as written, prefix included.
  let name: Range<Int>
  /// From `<` to behind `>`.
  let startTag: Range<Int>
  let attributes: [Attribute]
  /// Nil where the start tag closes itself.
  var endTag: Range<Int>?
  var children: [MarkupNode] = []

  /// An attribute by its places.
  struct Attribute: Equatable, Sendable {
    var name: Range<Int>
    /// Without the quotes.
    var value: Range<Int>
  }

  /// From the start tag to behind the end tag.
  var range: Range<Int> { startTag.lowerBound..<(endTag ?? startTag).upperBound }

  /// What stands between the tags; empty where there is one tag only.
  var content: Range<Int> { startTag.upperBound..<(endTag?.lowerBound ?? startTag.upperBound) }
}

extension MarkupNode {
  /// The outlines directly in it, also those that somebody's own element wraps.
  func outlines(in bytes: [UInt8]) -> [MarkupNode] {
    children.flatMap { child in
      child.isNamed("outline", in: bytes) ? [child] : child.outlines(in: bytes)
    }
  }

  /// Where the values of all attributes in it stand.
  var values: [Range<Int>] {
    attributes.map(\.value) + children.flatMap(\.values)
  }

  /// Where all attributes of a name stand, each with the blanks in front of it and its quotes.
  func places(ofAttribute word: String, in bytes: [UInt8]) -> [Range<Int>] {
    let own = attributes.filter { bytes[$0.name].elementsEqual(word.utf8) }.map { attribute in
      var start = attribute.name.lowerBound
      while start > startTag.lowerBound, bytes[start - 1].isBlank { start -= 1 }
      return start..<attribute.value.upperBound + 1
    }
    return own + children.flatMap { $0.places(ofAttribute: word, in: bytes) }
  }

  /// Whether it has this name, in any case of letters.
  func isNamed(_ word: String, in bytes: [UInt8]) -> Bool {
    name.count == word.utf8.count && zip(bytes[name], word.utf8).allSatisfy { $0.lowercased == $1 }
  }
}
