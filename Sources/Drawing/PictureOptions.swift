/// What a person may choose about a picture.
package struct PictureOptions: Equatable, Sendable {
  /// The language of names and fixed words; nil is the radar's first.
  package var language: String?
  package var paper: Paper
  package var theme: Theme
  /// Whether a larger paper may be taken where names do not fit on this one.
  package var mayGrow: Bool

  package init(
    language: String? = nil, paper: Paper = .a3, theme: Theme = .light, mayGrow: Bool = true
  ) {
    self.language = language
    self.paper = paper
    self.theme = theme
    self.mayGrow = mayGrow
  }

  /// The languages to look for a text in, the wanted one first.
  func languages(of own: [String]) -> [String] {
    (language.map { [$0] } ?? []) + own
  }
}
