import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a picture back as any XML program would: the elements with their attributes and texts.
final class DocumentReader: NSObject, XMLParserDelegate {
  struct Node {
    var name: String
    var attributes: [String: String]
    var text = ""
    var parents: [String]
  }

  private(set) var nodes: [Node] = []
  private var open: [Int] = []

  /// Nil where the bytes are not well-formed.
  static func nodes(of svg: [UInt8]) -> [Node]? {
    let reader = DocumentReader()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = reader
    return parser.parse() ? reader.nodes : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let parents = open.map { nodes[$0].attributes["class"] ?? nodes[$0].name }
    open.append(nodes.count)
    nodes.append(Node(name: name, attributes: attributes, parents: parents))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let last = open.last { nodes[last].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}
