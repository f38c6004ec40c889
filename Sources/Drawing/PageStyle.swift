/// Letters and distances of a page, all in one proportion.
struct PageStyle: Sendable {
  var scale: Double
  /// The size of the letters in the index and the legend, against the other letters.
  var listScale = 1.0

  var margin: Double { 40 * scale }
  /// Between blocks that stand side by side.
  var gutter: Double { 28 * scale }

  var cluster: TextStyle { style(15, bold: true) }
  var title: TextStyle { style(32, bold: true) }
  var date: TextStyle { style(19, bold: true) }
  var counts: TextStyle { style(13.5).colored(Palette.quiet) }
  var heading: TextStyle { list(15.5, bold: true) }
  var subheading: TextStyle { list(12.5, bold: true).colored(Palette.quiet) }
  var entry: TextStyle { list(14) }
  var entryBold: TextStyle { list(14, bold: true) }
  var small: TextStyle { list(12) }
  var smallBold: TextStyle { list(12, bold: true) }
  var footer: TextStyle { style(11.5).colored(Palette.quiet) }
  var quadrantName: TextStyle { style(19, bold: true) }

  /// The same for a page that is larger by `growth`: larger margins, headings and names.
  func grown(by growth: Double) -> PageStyle {
    PageStyle(scale: scale * growth.squareRoot(), listScale: listScale / growth.squareRoot())
  }

  /// The same with letters of this scale in the lists.
  func withLists(_ scale: Double) -> PageStyle {
    PageStyle(scale: self.scale, listScale: listScale * scale)
  }

  private func list(_ size: Double, bold: Bool = false) -> TextStyle {
    style(size * listScale, bold: bold)
  }

  private func style(_ size: Double, bold: Bool = false) -> TextStyle {
    TextStyle(size: (size * scale).roundedToHundredth, bold: bold)
  }
}
