/// Powers of e and natural logarithms in arithmetic that gives the same bits on every machine.
enum Powers {
  private static let ln2 = 0.693_147_180_559_945_3

  /// e to the power of x: its Taylor series for what remains of x after whole powers of two.
  static func exponential(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let halvings = (min(x, 700) / ln2).rounded()
    let rest = min(x, 700) - halvings * ln2
    var sum = 1.0
    var term = 1.0
    for step in 1...14 {
      term *= rest / Double(step)
      sum += term
    }
    return sum * Double(sign: .plus, exponent: Int(halvings), significand: 1)
  }

  /// ln(x) for x > 0, by the series of 2 artanh((m − 1) / (m + 1)) for its significand m.
  static func logarithm(_ x: Double) -> Double {
    precondition(x > 0)
    var (significand, exponent) = (x.significand, Double(x.exponent))
    if significand > 1.5 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    var power = ratio
    for step in 0..<14 {
      sum += power / Double(2 * step + 1)
      power *= square
    }
    return exponent * ln2 + 2 * sum
  }
}
