import Text

/// The prefixes that are declared where a node stands, with their namespaces as written.
struct NamespaceDeclarations: Equatable {
  /// Prefix to the value between the quotes, references and all; the default namespace is "".
  private(set) var values: [String: [UInt8]] = [:]

  /// The same with what a start tag declares.
  func adding(_ node: MarkupNode, in bytes: [UInt8]) -> NamespaceDeclarations {
    var more = self
    for attribute in node.attributes {
      guard let prefix = Self.declared(bytes.span.text(in: attribute.name)) else { continue }
      more.values[prefix] = Array(bytes[attribute.value])
    }
    return more
  }

  /// What a node must declare itself when it goes to a place where `other` holds: the prefixes used
  /// in it that mean something else there, or nothing.
  func missing(for node: MarkupNode, in bytes: [UInt8], at other: NamespaceDeclarations) -> [UInt8]
  {
    let own = NamespaceDeclarations().adding(node, in: bytes).values
    return Self.prefixes(in: node, of: bytes).sorted().reduce(into: []) { written, prefix in
      guard own[prefix] == nil, let value = values[prefix], other.values[prefix] != value
      else { return }
      written += Self.attribute(prefix, value)
    }
  }

  /// All of them as attributes, each with a blank before it.
  var attributes: [UInt8] {
    values.sorted { $0.key < $1.key }.flatMap { Self.attribute($0.key, $0.value) }
  }

  private static func attribute(_ prefix: String, _ value: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: value.contains(UInt8(ascii: "\"")) ? "'" : "\"")
    let name = prefix.isEmpty ? " xmlns=" : " xmlns:\(prefix)="
    return Array(name.utf8) + [quote] + value + [quote]
  }

  /// The prefix that an attribute of this name declares.
  private static func declared(_ name: String) -> String? {
    if name == "xmlns" { return "" }
    return name.hasPrefix("xmlns:") ? String(name.dropFirst(6)) : nil
  }

  /// The prefixes of all names in a node.
  private static func prefixes(in node: MarkupNode, of bytes: [UInt8]) -> Set<String> {
    let names = [node.name] + node.attributes.map(\.name)
    let own = names.compactMap { name -> String? in
      let text = bytes.span.text(in: name)
      guard let colon = text.firstIndex(of: ":") else { return nil }
      return String(text[..<colon])
    }
    return node.children.reduce(into: Set(own)) { $0.formUnion(prefixes(in: $1, of: bytes)) }
  }
}
