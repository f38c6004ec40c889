/// How a text looks.
struct TextStyle: Sendable {
  /// The font's size in px.
  var size: Double
  var bold = false
  var color = Palette.ink

  /// From one baseline to the next.
  var pitch: Double { (size * 1.24).roundedToHundredth }

  /// How far the baseline stands below the middle of capitals and figures.
  var middle: Double { size * 0.358 }

  func width(of text: String) -> Double {
    Double(TextMetrics.width(of: text, bold: bold)) * size / 1_000
  }

  func colored(_ color: Color) -> TextStyle {
    TextStyle(size: size, bold: bold, color: color)
  }
}
