/// A picture for a page: drawn in light colours, each of which has a name, so that the page can give
/// all of them other values where it is dark.
package struct PagePicture: Equatable, Sendable {
  /// SVG, as a file has it.
  package var svg: [UInt8]
  /// Names of colours, such as `--p12`, with their values in the dark, `#rrggbb`.
  package var dark: [DarkColor]

  package struct DarkColor: Equatable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(svg: [UInt8], dark: [DarkColor] = []) {
    self.svg = svg
    self.dark = dark
  }
}
