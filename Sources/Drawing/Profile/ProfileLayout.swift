import Radars

/// How a page about one topic is divided: the quotes in the main column, the side column beside it.
struct ProfileLayout {
  var content: ProfileContent
  var sheet: Sheet
  /// How many pieces of each kind are quoted.
  var most: Int

  /// With as many quotes as fit; where two of a kind are too many the page grows.
  static func fitting(_ content: ProfileContent, _ sheet: Sheet) -> ProfileLayout {
    let kinds = content.counts
    for most in stride(from: kinds.max() ?? 0, through: 2, by: -1) {
      let layout = ProfileLayout(content: content, sheet: sheet, most: most)
      if layout.needed <= sheet.height { return layout }
    }
    return ProfileLayout(content: content, sheet: sheet, most: min(2, kinds.max() ?? 0))
  }

  var height: Double { max(sheet.height, needed.rounded(.up)) }

  var unquoted: Int {
    content.counts.reduce(0) { $0 + max(0, $1 - most) }
  }

  func elements(_ topic: String) -> [Element] {
    let page = Box(
      x: style.margin, y: style.margin, width: inner, height: height - 2 * style.margin)
    let side = Box(
      x: page.right - sideWidth, y: top, width: sideWidth,
      height: page.bottom - footer.height(width: inner) - style.gutter * 0.5 - top)
    return [
      .group(header.elements(in: page)).classed("header"),
      .group(main.stack.elements(at: Point(page.x, top))).classed("main")
        .with("data-topic", topic),
      .group(
        [Element.rectangle(side, corner: 6 * style.scale).filled(Palette.panel)]
          + aside.stack.elements(at: Point(side.x + padding, top + padding))
      ).classed("side"),
      footer.element(in: page),
    ]
  }
}

extension ProfileLayout {
  private var style: PageStyle { PageStyle(scale: sheet.scale) }
  private var inner: Double { sheet.width - 2 * style.margin }
  private var padding: Double { 12 * style.scale }
  private var sideWidth: Double { (inner * 0.31).roundedToHundredth }

  private var header: PageHeader {
    PageHeader(
      cluster: content.frame.cluster.name, title: content.name, date: content.board.dateLine,
      facts: [content.words.profile, content.board.text(content.frame.title)],
      accent: Palette.accent(content.frame.look.color), style: style,
      logo: content.frame.look.image)
  }

  private var footer: PageFooter {
    PageFooter(left: content.frame.signed(content.words.source), right: "", letters: style.footer)
  }

  private var main: ProfileEvidence {
    ProfileEvidence(
      content: content, style: style, width: inner - sideWidth - style.gutter, most: most)
  }

  private var aside: ProfileSide {
    ProfileSide(content: content, style: style, width: sideWidth - 2 * padding)
  }

  private var top: Double { style.margin + header.height(width: inner) }

  private var needed: Double {
    let columns = max(main.stack.height, aside.stack.height + 2 * padding)
    return top + columns + style.gutter * 0.5 + footer.height(width: inner) + style.margin
  }
}

extension ProfileContent {
  /// How many pieces there are of each kind.
  fileprivate var counts: [Int] {
    let pieces = pieces
    return [pieces.here.count, pieces.elsewhere.count, pieces.against.count]
  }
}
