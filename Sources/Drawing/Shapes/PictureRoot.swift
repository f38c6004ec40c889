/// The outermost element of a picture: its size, its words for those who hear it, its ground.
struct PictureRoot {
  /// Begins every id, so that several pictures can stand in one page.
  var id: String
  var language: String
  var title: String
  var description: String
  var width: Double
  var height: Double
  /// Data that lets a program read the picture again, as the text of `metadata`.
  var metadata: [UInt8]?

  func element(_ contents: [Element]) -> Element {
    let size = Box(x: 0, y: 0, width: width, height: height)
    let ground = Element.rectangle(size).filled(Palette.paper)
    var children = [
      Element.title(title).with("id", "\(id)-title"),
      Element(name: "desc", content: .text(PlainText.of(description))).with("id", "\(id)-desc"),
    ]
    if let metadata {
      let text = String(decoding: metadata, as: UTF8.self)
      children.append(
        Element(name: "metadata", content: .text(text)).with("id", "scout-edition"))
    }
    return root.contents(children + [ground] + contents)
  }

  private var root: Element {
    Element(name: "svg").with("xmlns", "http://www.w3.org/2000/svg").with("version", "1.1")
      .with("width", width).with("height", height)
      .with("viewBox", "0 0 \(text(width)) \(text(height))")
      .with("role", "img").with("aria-labelledby", "\(id)-title \(id)-desc")
      .with("xml:lang", language).with("lang", language)
      .with("font-family", TextMetrics.family).with("text-rendering", "geometricPrecision")
      // Kerning has no presentation attribute; with it, widths would depend on the font's pairs.
      .with("style", "font-kerning:none")
  }

  private func text(_ number: Double) -> String {
    let hundredths = number.hundredths
    return hundredths % 100 == 0 ? String(hundredths / 100) : String(Double(hundredths) / 100)
  }
}

extension Element {
  fileprivate func contents(_ elements: [Element]) -> Element {
    var changed = self
    changed.content = .elements(elements)
    return changed
  }
}
