/// A piece of a page: a text, an element with what it holds, or bytes that are markup already.
///
/// Pages are built as trees of these values; only `HTMLWriter` knows how they are written, and it
/// escapes every text and every value. Names come from this module alone, never from outside.
enum Node: Sendable {
  case text(String)
  case element(Element)
  /// Markup that this program made itself, such as a picture.
  case markup([UInt8])

  struct Element: Sendable {
    var name: StaticString
    var attributes: [Attribute]
    var children: [Node]
  }

  struct Attribute: Sendable {
    var name: StaticString
    var value: String
  }
}

extension Node: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension Node {
  /// An element. Attributes without a value are left out; those that say yes by being there have
  /// the value "".
  static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ children: [Node?] = []
  ) -> Node {
    .element(
      Element(
        name: name,
        attributes: attributes.compactMap { name, value in
          value.map { Attribute(name: name, value: $0) }
        },
        children: children.compactMap { $0 }))
  }

  /// A text for those who hear the page.
  static func spoken(_ text: String) -> Node {
    .tag("span", ["class": "spoken"], [.text(text)])
  }
}
