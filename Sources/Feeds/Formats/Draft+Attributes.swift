import Text

extension Draft {
  /// Adds a link: `href` with `rel` as in Atom, or the text of the element as in RSS.
  mutating func add(linkOf capture: FieldCapture, base: String?, limit: Int) {
    let element = capture.element
    let address = element["href"] ?? capture.text
    guard links.count < limit, address.utf8.contains(where: { !$0.isBlank }) else { return }
    links.append(
      Link(
        relation: element["rel"]?.lowercased() ?? "alternate",
        type: element["type"]?.lowercased(), address: address, base: base))
  }

  /// Adds a category: Atom's `label` or `term`, or the text of the element as in RSS.
  mutating func add(categoryOf capture: FieldCapture, limit: Int) {
    let text = PlainText.from(text: capture.text)
    let named = capture.element["label"] ?? capture.element["term"] ?? ""
    add(category: text.isEmpty ? named : text, limit: limit)
  }
}
