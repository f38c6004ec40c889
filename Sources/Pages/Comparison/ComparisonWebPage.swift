package import Radars

/// A comparison as one HTML file that needs no other file and no network: the pictures, filters,
/// every topic with its ring on each radar as a table, and a panel with each cluster's reasons and
/// evidence.
///
/// It can be read without its script: then every topic stands below the table.
package struct ComparisonWebPage: Sendable {
  private let content: ComparisonPageContent
  private let picture: PagePicture
  private let colours: PageColours

  /// - Parameters:
  ///   - language: of the fixed words and names; nil is the first radar's first.
  ///   - picture: the comparison.
  ///   - colours: what the page opens in.
  package init(
    _ comparison: Comparison, language: String?, picture: PagePicture,
    colours: PageColours = .asSystem
  ) {
    content = ComparisonPageContent(comparison, language: language)
    self.picture = picture
    self.colours = colours
  }

  package func html() -> [UInt8] {
    WebPage(
      language: content.sides[0].languageCode, title: "\(content.title), \(content.dates)",
      color: content.comparison.radars[0].frame.look.color, words: content.words,
      picture: picture, colours: colours
    ).html([header, main, footer])
  }
}

extension ComparisonWebPage {
  private var header: Node {
    let counts = Comparison.Agreement.allCases.map { kind in
      (content.own.name(of: kind), content.topics.count { $0.agreement == kind })
    }.filter { $0.1 > 0 }
    let all = [(content.words.marks.topics, content.topics.count)] + counts
    return PageHeader(
      cluster: content.captions.joined(separator: " · "), title: content.title,
      facts: [content.dates] + all.map { "\($0.0): \($0.1)" }, controls: content.words.controls
    ).node
  }

  private var main: Node {
    .tag(
      "main", [:],
      [
        FilterForm(content).node,
        PictureStage(
          controls: content.words.controls, title: content.own.comparison, pictures: [picture.svg]
        ).node,
        ComparisonTable(content: content).node,
        TopicList(
          title: content.words.marks.topics,
          articles: content.topics.map { ComparedArticle(content: content, topic: $0).node }
        ).node,
      ])
  }

  private var footer: Node {
    .tag(
      "footer", ["class": "foot"],
      [.tag("p", [:], [.text(content.own.source)])]
        + zip(content.sides, content.captions).map { side, caption in
          .tag("p", [:], [.text("\(caption): \(side.title), \(side.dateLine)")])
        })
  }
}

extension FilterForm {
  /// What the topics of a comparison can be asked for.
  init(_ content: ComparisonPageContent) {
    let marks = content.words.marks
    self.init(
      controls: content.words.controls, count: content.topics.count,
      groups: [
        Group(
          "agreement", content.own.agreement,
          Comparison.Agreement.allCases.map { ($0.rawValue, content.own.name(of: $0)) },
          of: content.topics
        ) { [$0.agreement.rawValue] },
        Group("quadrant", marks.quadrant, content.quadrants, of: content.topics) {
          [$0.row.quadrant]
        },
        Group(
          "clusters", content.own.clusters,
          content.captions.enumerated().map { ("\($0.offset + 1)", $0.element) },
          of: content.topics, \.clusters),
      ])
  }
}

extension ComparedTopic {
  /// The numbers of the radars that have a ring for it, counted from one.
  var clusters: [String] {
    row.cells.indices.filter { row.cells[$0] != nil }.map { "\($0 + 1)" }
  }
}
