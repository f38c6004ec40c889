import Text

extension OutlineDocument {
  /// Everything in the list's body as one outline, as it was written: comments, foreign attributes,
  /// and the namespaces that hold there.
  package func folder(text: String) -> [UInt8] {
    let declarations = ([root] + bodies).reduce(NamespaceDeclarations()) { declarations, node in
      declarations.adding(node, in: bytes)
    }
    let head =
      Array("<outline text=\"\(AttributeText.escaped(text))\"".utf8) + declarations.attributes
    let content = content
    guard content.contains(where: { !$0.isBlank }) else { return head + Array("/>".utf8) }
    return head + Array(">".utf8) + content + Array("</outline>".utf8)
  }

  /// What stands in the body; outlines that stand outside of it come along.
  private var content: [UInt8] {
    root.children.flatMap { child -> [UInt8] in
      if child.isNamed("body", in: bytes) { return Array(bytes[child.content]) }
      return child.outlines(in: bytes).isEmpty && !child.isNamed("outline", in: bytes)
        ? [] : Array(bytes[child.range])
    }
  }
}
