/// What every page has: the head with its policy, the way past everything to the table, what the
/// page shows, the panel that one topic opens in, and the script.
struct WebPage {
  /// The code of the page's language as browsers know it.
  var language: String
  var title: String
  /// The cluster's colour, as its radar has it.
  var color: String?
  var words: PageWords
  var picture: PagePicture
  var colours: PageColours

  /// - Parameter data: what the page carries for programs.
  func html(_ parts: [Node?], data: Node? = nil) -> [UInt8] {
    HTMLWriter.bytes(
      of: .tag(
        "html",
        [
          "lang": language, "class": "without-script",
          "data-colours": colours == .asSystem ? nil : colours.rawValue,
        ],
        [
          PageHead(title: title, color: color, dark: picture.dark).node,
          .tag(
            "body", [:],
            [.tag("a", ["class": "skip", "href": "#table"], [.text(words.controls.skip)])]
              + parts
              + [
                TopicPanel(words: words).node, data,
                .tag("script", ["type": "module"], [.markup(Resources.script)]),
              ]),
        ]))
  }
}

/// What a page opens in, until its reader chooses.
package enum PageColours: String, Sendable {
  case asSystem = "system"
  case light
  case dark
}
