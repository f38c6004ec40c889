package import Radars

/// A radar as one HTML file that needs no other file and no network: the picture, filters, a panel
/// for every topic, the same data as a table, and the edition itself.
///
/// It can be read without its script: then every topic stands below the table.
package struct RadarWebPage: Sendable {
  private let content: PageContent
  private let picture: PagePicture
  private let colours: PageColours
  private let data: [UInt8]

  /// - Parameters:
  ///   - earlier: editions of the same radar from before, for the history of its topics.
  ///   - language: of the fixed words and names; nil is the radar's first.
  ///   - picture: the radar.
  ///   - colours: what the page opens in.
  ///   - data: the edition's own file, so that it can be taken out of the page again.
  package init(
    _ edition: Edition, earlier: [Edition], language: String?, picture: PagePicture,
    colours: PageColours = .asSystem, data: [UInt8]
  ) {
    content = PageContent(edition, earlier: earlier, language: language)
    self.picture = picture
    self.colours = colours
    self.data = data
  }

  package func html() -> [UInt8] {
    WebPage(
      language: content.languageCode, title: "\(content.title), \(content.dateLine)",
      color: content.frame.look.color, words: content.words, picture: picture,
      colours: colours
    ).html([header, main, footer], data: block)
  }
}

extension RadarWebPage {
  private var main: Node {
    .tag(
      "main", [:],
      [
        FilterForm(content).node,
        PictureStage(
          controls: content.words.controls, title: content.words.controls.radar,
          pictures: [picture.svg]
        ).node,
        TopicTable(content: content).node,
        TopicList(
          title: content.words.marks.topics,
          articles: content.topics.map { TopicArticle(content: content, topic: $0).node }
            + content.waiting.map { WaitingArticle(content: content, waiting: $0).node }
        ).node,
        SideLists(content: content).node,
      ])
  }

  private var block: Node {
    .tag(
      "script", ["type": "application/json", "id": "edition"],
      [.markup(DataBlock.bytes(of: data))])
  }

  /// Whose radar, which edition, how many topics and where they went.
  private var header: Node {
    let marks = content.words.marks
    let moved = Movement.Kind.allCases.map { kind in
      (marks.name(of: kind), content.topics.count { $0.blip.movement.kind == kind })
    }
    let counts = [(marks.topics, content.topics.count)] + moved.filter { $0.1 > 0 }
    return PageHeader(
      cluster: content.line(content.frame.cluster.name), title: content.title,
      facts: [content.dateLine, content.since] + counts.map { "\($0.0): \($0.1)" },
      controls: content.words.controls
    ).node
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
