/// A piece of a picture: a shape, a text or a group of pieces, with its attributes.
///
/// Pictures are built as a tree of these values; only `SVGWriter` knows how they are written.
struct Element: Sendable {
  var name: StaticString
  var attributes: [Attribute] = []
  var content: Content = .none

  enum Content: Sendable {
    case none
    case elements([Element])
    case text(String)
  }

  /// A name and its value; the value is escaped when it is written.
  struct Attribute: Sendable {
    var name: StaticString
    var value: Value
  }

  enum Value: Sendable {
    case number(Double)
    case text(String)
    case color(Color)
  }
}

extension Element {
  func with(_ name: StaticString, _ value: String) -> Element {
    var changed = self
    changed.attributes.append(Attribute(name: name, value: .text(value)))
    return changed
  }

  func with(_ name: StaticString, _ value: Double) -> Element {
    var changed = self
    changed.attributes.append(Attribute(name: name, value: .number(value)))
    return changed
  }

  func with(_ name: StaticString, _ value: Color) -> Element {
    var changed = self
    changed.attributes.append(Attribute(name: name, value: .color(value)))
    return changed
  }

  func classed(_ name: String) -> Element {
    with("class", name)
  }

  func filled(_ color: Color) -> Element {
    with("fill", color)
  }

  func stroked(_ color: Color, width: Double) -> Element {
    with("stroke", color).with("stroke-width", width)
  }

  /// Drawn with dashes, where `dashes` are given: their length and that of the gaps.
  func dashed(_ dashes: (Double, Double)?) -> Element {
    guard let dashes else { return self }
    let (dash, gap) = (dashes.0.hundredths, dashes.1.hundredths)
    var text = PathData()
    text.write(hundredths: dash, gap)
    return with("stroke-dasharray", text.text)
  }
}

extension Element {
  /// The same without a class: a copy of a mark that only illustrates.
  var declassed: Element {
    var changed = self
    changed.attributes.removeAll { "\($0.name)" == "class" }
    return changed
  }
}
