import Radars

/// What a board's page holds around the columns.
struct BoardPage {
  var content: BoardContent
  var style: PageStyle

  var header: PageHeader {
    let frame = content.edition.frame
    return PageHeader(
      cluster: frame.cluster.name,
      title: "\(content.words.board): \(content.text(frame.title))", date: content.dateLine,
      facts: content.facts, accent: Palette.accent(frame.look.color), style: style,
      logo: frame.look.image)
  }

  var footer: PageFooter {
    PageFooter(
      left: content.edition.frame.signed(content.words.source), right: content.marks,
      letters: style.footer)
  }

  /// Where the columns begin on a page of this width.
  func top(_ width: Double) -> Double {
    style.margin + header.height(width: width - 2 * style.margin)
  }

  /// From the columns' end to the page's.
  func foot(_ width: Double) -> Double {
    footer.height(width: width - 2 * style.margin) + style.gutter * 0.5 + style.margin
  }

  /// The height of a page of this width besides the columns.
  func around(_ width: Double) -> Double {
    top(width) + foot(width)
  }
}
