import Radars

/// The head of a page: its policy, its title and its style.
///
/// The policy lets nothing in from outside, not even by a link that runs: one style sheet and one
/// script, each named by its hash. Pictures inside the picture (a logo) stand in the file itself.
struct PageHead {
  var title: String
  /// The cluster's colour, as its radar has it.
  var color: String?
  /// Colours of the picture with their values in the dark.
  var dark: [PagePicture.DarkColor]

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
        .tag("title", [:], [.text(title)]),
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

  /// The style sheet, and behind it the cluster's colour and the picture's.
  private var style: [UInt8] {
    var own = ""
    if let color, Look.isColor(color) { own += ":root { --cluster: \(color); }\n" }
    let colors = dark.filter { Look.isColor($0.value) }
    if !colors.isEmpty {
      let values = colors.map { " \($0.name): \($0.value);" }.joined()
      own += """
        @media screen {
        @media (prefers-color-scheme: dark) {
        :root:not([data-colours="light"]) {\(values) }
        }
        :root[data-colours="dark"] {\(values) }
        }

        """
    }
    return Resources.style + Array(own.utf8)
  }
}
