/// Contrast as WCAG 2 measures it, from 1 to 21.
extension Color {
  func contrast(to other: Color) -> Double {
    let own = luminance
    let foreign = other.luminance
    return (max(own, foreign) + 0.05) / (min(own, foreign) + 0.05)
  }

  /// This colour, or a darker shade of it that can be read on white.
  func readable(on ground: Color = Palette.paper, contrast least: Double = 4.5) -> Color {
    var shade = self
    for share in stride(from: 100, through: 0, by: -5) {
      shade = mixed(share, with: Palette.ink)
      if shade.contrast(to: ground) >= least { break }
    }
    return shade
  }

  private var luminance: Double {
    0.2126 * Color.linear(red) + 0.7152 * Color.linear(green) + 0.0722 * Color.linear(blue)
  }

  /// The share of light of one channel; the power of 2.4 is the square times the fifth root of the
  /// square, found by Newton's method.
  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.03928 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let square = base * base
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root = (4 * root + square / fourth) / 5
    }
    return square * root
  }
}
