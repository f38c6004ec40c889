/// What a picture is made for: a bright page, a dark screen, or ink on white paper.
package enum Theme: String, CaseIterable, Sendable {
  case light
  case dark
  case print

  /// What each colour looks like.
  var colors: ThemeColors {
    switch self {
    case .light: .light
    case .dark: .dark
    case .print: .print
    }
  }
}
