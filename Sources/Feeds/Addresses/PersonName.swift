import Text

/// The name out of the ways in which RSS writes a person.
enum PersonName {
  /// `jo@example.org (Jo Doe)`, `Jo Doe (jo@example.org)`, `Jo Doe <jo@example.org>` and `Jo Doe`
  /// all give `Jo Doe`; a bare address stays.
  static func from(_ written: String, _ kind: TextKind) -> String {
    let text = PlainText.from(text: written)
    guard text.utf8.contains(where: { "(<&".utf8.contains($0) }) else { return text }
    if let open = text.firstIndex(of: "("), text.hasSuffix(")"), text.contains("@") {
      let inside = text[text.index(after: open)...].dropLast()
      let name = inside.contains("@") ? text[..<open] : inside
      if !name.isEmpty { return PlainText.from(text: String(name)) }
    }
    if let open = text.firstIndex(of: "<"), text.hasSuffix(">"), text[open...].contains("@") {
      let name = PlainText.from(text: String(text[..<open]))
      let address = text[text.index(after: open)...].dropLast()
      return name.isEmpty ? String(address) : name
    }
    return kind == .text ? text : PlainText.from(html: text)
  }
}
