import Radars

/// The head of a page: its policy, its title and its style.
///
/// The policy lets nothing in from outside, not even by a link that runs: one style sheet and one
/// script, each named by its hash. Pictures inside the picture (a logo) stand in the file itself.
struct PageHead {
  var content: PageContent

  var node: Node {
    let style = self.style
    return .tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": policy(style: style, script: Resources.script),
          ]),
        .tag("meta", ["name": "referrer", "content": "no-referrer"]),
        .tag(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "color-scheme", "content": "light dark"]),
        .tag("meta", ["name": "generator", "content": "scout"]),
        .tag("title", [:], [.text("\(content.title), \(content.dateLine)")]),
        .tag("style", [:], [.markup(style)]),
      ])
  }

  /// Presentation attributes of the picture may stand beside its elements; elements with a style
  /// sheet may not.
  private func policy(style: [UInt8], script: [UInt8]) -> String {
    [
      "default-src 'none'", "script-src '\(ContentHash.source(of: script))'",
      "style-src '\(ContentHash.source(of: style))'", "style-src-attr 'unsafe-inline'",
      "img-src data:", "base-uri 'none'", "form-action 'none'",
      "require-trusted-types-for 'script'",
    ].joined(separator: "; ")
  }

  /// The style sheet, and behind it the cluster's colour.
  private var style: [UInt8] {
    guard let color = content.frame.look.color, Self.isColor(color) else { return Resources.style }
    return Resources.style + Array(":root { --cluster: \(color); }\n".utf8)
  }

  static func isColor(_ text: String) -> Bool {
    text.utf8.count == 7 && text.utf8.first == UInt8(ascii: "#")
      && text.utf8.dropFirst().allSatisfy { byte in
        Character(Unicode.Scalar(byte)).isHexDigit
      }
  }
}
