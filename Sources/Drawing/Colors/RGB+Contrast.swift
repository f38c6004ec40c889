/// Contrast as WCAG 2 measures it, from 1 to 21.
extension RGB {
  func contrast(to other: RGB) -> Double {
    let own = luminance
    let foreign = other.luminance
    return (max(own, foreign) + 0.05) / (min(own, foreign) + 0.05)
  }

  /// This colour, or a shade of it towards `ink` that can be read on `ground`, in greyscale too.
  func readable(on ground: RGB, towards ink: RGB, contrast least: Double = 4.5) -> RGB {
    var shade = self
    for share in stride(from: 100, through: 0, by: -5) {
      shade = mixed(share, with: ink)
      let greys = shade.grey.contrast(to: ground.grey)
      if min(greys, shade.contrast(to: ground)) >= least { break }
    }
    return shade
  }

  /// As printers and copiers turn colours to grey: the weights of Rec. 601.
  var grey: RGB {
    let sum = 299 * Int(red) + 587 * Int(green) + 114 * Int(blue)
    let value = UInt32((sum + 500) / 1_000)
    return RGB(value << 16 | value << 8 | value)
  }

  private var luminance: Double {
    0.2126 * RGB.linear(red) + 0.7152 * RGB.linear(green) + 0.0722 * RGB.linear(blue)
  }

  /// The share of light of one channel; the power of 2.4 is the square times the fifth root of the
  /// square, found by Newton's method.
  static func linear(_ channel: UInt8) -> Double {
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
