/// The paper that a picture is drawn for, landscape. What does not fit is drawn on a larger one.
package enum Paper: String, CaseIterable, Sendable {
  case a4
  case a3
  case a1
  case screen

  /// In px, 96 to the inch.
  package var size: (width: Double, height: Double) {
    switch self {
    case .a4: (1_123, 794)
    case .a3: (1_587, 1_123)
    case .a1: (3_179, 2_245)
    case .screen: (1_600, 900)
    }
  }

  /// This paper and the larger ones, as they are taken one after the other.
  var andLarger: [Paper] {
    let steps: [Paper] = [.screen, .a4, .a3, .a1]
    return Array(steps.drop { $0 != self })
  }

  /// The size of letters and margins, 1 on A3: they grow slower than the paper.
  var scale: Double {
    switch self {
    case .a4: 0.8
    case .a3: 1
    case .a1: 1.6
    case .screen: 0.95
    }
  }
}
