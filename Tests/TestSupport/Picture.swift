import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture read back as any XML program would read it.
package struct Picture {
  package struct Element {
    package var name: String
    package var attributes: [String: String]
    /// All text inside it, also that of the elements inside it.
    package var text = ""
    /// Where the element that it stands in is; nil for the root.
    package var parent: Int?
  }

  /// In the order of their start tags.
  package let elements: [Element]

  /// Nil where the bytes are not well-formed.
  package init?(_ svg: [UInt8]) {
    let reader = Reader()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = reader
    guard parser.parse() else { return nil }
    elements = reader.elements
  }

  package func all(_ name: String) -> [Element] {
    elements.filter { $0.attributes["class"] == name }
  }

  /// The element of this class that stands directly in the one of a topic.
  package func part(_ part: String, of name: String, topic: String) -> Element? {
    elements.first { element in
      guard element.attributes["class"] == part, let parent = element.parent else { return false }
      return elements[parent].attributes["class"] == name
        && elements[parent].attributes["data-topic"] == topic
    }
  }

  package func element(_ name: String, topic: String) -> Element? {
    all(name).first { $0.attributes["data-topic"] == topic }
  }
}

private final class Reader: NSObject, XMLParserDelegate {
  var elements: [Picture.Element] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Picture.Element(name: name, attributes: attributes, parent: open.last))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
