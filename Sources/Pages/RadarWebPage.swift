package import Radars

/// A radar as one HTML file that needs no other file and no network: the picture, filters, a panel
/// for every topic, the same data as a table, and the edition itself.
///
/// It can be read without its script: then every topic stands below the table.
package struct RadarWebPage: Sendable {
  private let content: PageContent
  private let picture: [UInt8]
  private let data: [UInt8]

  /// - Parameters:
  ///   - earlier: editions of the same radar from before, for the history of its topics.
  ///   - language: of the fixed words and names; nil is the radar's first.
  ///   - picture: the radar as SVG.
  ///   - data: the edition's own file, so that it can be taken out of the page again.
  package init(
    _ edition: Edition, earlier: [Edition], language: String?, picture: [UInt8], data: [UInt8]
  ) {
    content = PageContent(edition, earlier: earlier, language: language)
    self.picture = picture
    self.data = data
  }

  package func html() -> [UInt8] {
    HTMLWriter.bytes(
      of: .tag(
        "html", ["lang": content.languageCode, "class": "without-script"],
        [PageHead(content: content).node, body]))
  }
}

extension RadarWebPage {
  private var body: Node {
    .tag(
      "body", [:],
      [
        .tag("a", ["class": "skip", "href": "#table"], [.text(content.words.controls.skip)]),
        PageHeader(content: content).node,
        .tag(
          "main", [:],
          [
            FilterForm(content: content).node,
            PictureStage(content: content, picture: picture).node,
            TopicTable(content: content).node,
            TopicList(content: content).node,
            SideLists(content: content).node,
          ]),
        footer,
        TopicPanel(content: content).node,
        .tag(
          "script", ["type": "application/json", "id": "edition"],
          [.markup(DataBlock.bytes(of: data))]),
        .tag("script", ["type": "module"], [.markup(Resources.script)]),
      ])
  }

  private var footer: Node {
    let controls = content.words.controls
    return .tag(
      "footer", ["class": "foot"],
      [
        .tag("p", [:], [.text(controls.source)]),
        .tag("p", [:], [.text("\(content.title), \(content.dateLine)")]),
        .tag(
          "button",
          [
            "type": "button", "id": "save", "class": "scripted",
            "data-file": "\(Anchors.plain(content.frame.id))-\(content.edition.date).json",
          ], [.text(controls.save)]),
      ])
  }
}
