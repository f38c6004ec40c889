/// A picture for a page that people can switch between light and dark: its colours are those of the
/// light theme, and each has a name that the page's style sheet can give its dark value.
package struct PageDrawing: Equatable, Sendable {
  /// SVG whose colours are written as `var(--p0,#rrggbb)`.
  package var svg: [UInt8]
  /// In the order of their names.
  package var dark: [DarkColor]

  /// The name of a colour and its value in the dark theme, `#rrggbb`.
  package struct DarkColor: Equatable, Sendable {
    package var name: String
    package var value: String
  }

  /// - Parameter prefix: of the names, so that several pictures can stand in one page.
  init(of root: Element, prefix: String = "p") {
    (svg, dark) = SVGWriter.switching(root, prefix: prefix)
  }
}

/// The colours of a picture that have been named so far: those that look alike in both themes have
/// one name.
struct SwitchedColors {
  private let prefix: String
  private var numbers: [String: Int] = [:]
  private(set) var dark: [PageDrawing.DarkColor] = []

  init(prefix: String) {
    self.prefix = prefix
  }

  /// The colour's name with its light value behind it, as a style sheet reads it.
  mutating func value(_ color: Color) -> String {
    let (light, dark) = (ThemeColors.light.rgb(color).hex, ThemeColors.dark.rgb(color).hex)
    let number = numbers[light + dark] ?? self.dark.count
    let name = "--\(prefix)\(number)"
    if number == self.dark.count {
      numbers[light + dark] = number
      self.dark.append(PageDrawing.DarkColor(name: name, value: dark))
    }
    return "var(\(name),\(light))"
  }
}
