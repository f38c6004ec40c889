import Radars

/// The frame of a sheet for print in black on white: its head, and its foot with the sheet's number.
struct WorkshopSheet {
  var content: WorkshopContent
  var size: (width: Double, height: Double)
  var style: PageStyle
  var title: String
  /// What to do with it, a line a language.
  var advice: [String]

  var width: Double { size.width - 2 * style.margin }

  /// Where the room for its contents begins and ends.
  var top: Double {
    style.margin + titleBlock.height
      + adviceBlocks.reduce(style.gutter * 0.6) { $0 + $1.height }
  }
  var bottom: Double { size.height - style.margin - style.footer.pitch - style.gutter * 0.3 }

  func svg(id: String, sheet: Int, of count: Int, _ elements: [Element]) -> [UInt8] {
    let picture = PictureRoot(
      id: "\(id)-\(sheet)", language: content.languages[0],
      title: "\(title), \(sheet)/\(count)", description: content.clusters.joined(separator: ", "),
      width: size.width, height: size.height)
    let foot = Point(style.margin, size.height - style.margin)
    let right = Point(size.width - style.margin, foot.y)
    let footer = Element.group([
      .guardedText(content.words[0].source, at: foot, style.footer),
      .guardedText("\(content.said(\.sheet)) \(sheet)/\(count)", at: right, style.footer, .end),
    ]).classed("footer")
    return SVGWriter.bytes(
      of: picture.element([.group(head).classed("header")] + elements + [footer]), theme: .print)
  }

  private var titleBlock: TextBlock { TextBlock(title, width: width, style.title) }
  private var adviceBlocks: [TextBlock] {
    advice.map { TextBlock($0, width: width, style.entry) }
  }

  private var head: [Element] {
    var corner = Point(style.margin, style.margin)
    return ([titleBlock] + adviceBlocks).flatMap { block in
      defer { corner = corner + Point(0, block.height) }
      return block.elements(at: corner)
    }
  }
}
