/// Sine and cosine of whole hundredths of a degree, by additions and multiplications alone.
///
/// The sine and cosine of a system's library may differ in the last bit from one machine to the
/// next; IEEE arithmetic does not, so every machine draws the same bytes. The terms are those of
/// the Taylor series, after reduction to half a right angle; the error stays below 10⁻¹³.
enum Trigonometry {
  /// Hundredths of a degree in a full turn.
  static let turn = 36_000

  static func sine(_ angle: Int) -> Double {
    let turned = ((angle % turn) + turn) % turn
    let rest = turned % 9_000
    switch turned / 9_000 {
    case 0: return risingSine(rest)
    case 1: return risingSine(9_000 - rest)
    case 2: return -risingSine(rest)
    default: return -risingSine(9_000 - rest)
    }
  }

  static func cosine(_ angle: Int) -> Double {
    sine(angle + 9_000)
  }
}

extension Trigonometry {
  /// The sine of 0 to 90 degrees.
  private static func risingSine(_ angle: Int) -> Double {
    angle <= 4_500 ? sineSeries(radians(angle)) : cosineSeries(radians(9_000 - angle))
  }

  private static func radians(_ angle: Int) -> Double {
    Double(angle) * (Double.pi / 18_000)
  }

  private static func sineSeries(_ x: Double) -> Double {
    let s = x * x
    var sum = 1 - s / 156
    sum = 1 - s / 110 * sum
    sum = 1 - s / 72 * sum
    sum = 1 - s / 42 * sum
    sum = 1 - s / 20 * sum
    return x * (1 - s / 6 * sum)
  }

  private static func cosineSeries(_ x: Double) -> Double {
    let s = x * x
    var sum = 1 - s / 182
    sum = 1 - s / 132 * sum
    sum = 1 - s / 90 * sum
    sum = 1 - s / 56 * sum
    sum = 1 - s / 30 * sum
    sum = 1 - s / 12 * sum
    return 1 - s / 2 * sum
  }
}
