@testable import Drawing

/// How a colour looks to eyes that lack one kind of cone, and in greyscale.
///
/// The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
/// Graphics 15(6), 2009, for severity 1.0, on linear RGB.
enum ColorSight: CaseIterable {
  case usual, protanopia, deuteranopia

  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }

  /// The colour in Oklab, where equal distances look equally large.
  private func seen(_ color: RGB) -> [Double] {
    let light = [color.red, color.green, color.blue].map(RGB.linear)
    let seen = matrix.map { row in min(1, max(0, zip(row, light).map(*).reduce(0, +))) }
    func cone(_ red: Double, _ green: Double, _ blue: Double) -> Double {
      cubeRoot(red * seen[0] + green * seen[1] + blue * seen[2])
    }
    let long = cone(0.4122214708, 0.5363325363, 0.0514459929)
    let middle = cone(0.2119034982, 0.6806995451, 0.1073969566)
    let short = cone(0.0883024619, 0.2817188376, 0.6299787005)
    return [
      0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
      1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
      0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    ]
  }

  func distance(_ one: RGB, _ other: RGB) -> Double {
    zip(seen(one), seen(other)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private func cubeRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 { root = (2 * root + value / (root * root)) / 3 }
    return root
  }
}
