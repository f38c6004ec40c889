/// How badly weights fit labelled signals: the logarithmic loss of multinomial logistic regression,
/// and the square of how far the weights are from where they started.
///
/// strength × Σ weight(label) × −ln p(label) + ½ Σ (w − w₀)², with p the softmax of the points. So
/// little evidence moves the weights little (a Gaussian prior around the hand-written weights, as in
/// Chelba and Acero 2006).
struct SoftmaxLoss {
  let design: Design
  let strength: Double
  let start: [Double]
  /// How much a row of each class counts; so that large classes do not rule.
  let classWeights: [Double]

  /// The loss, and its slope by each parameter.
  func callAsFunction(_ parameters: [Double], slope: inout [Double]) -> Double {
    var loss = 0.0
    for index in parameters.indices {
      let away = parameters[index] - start[index]
      slope[index] = away
      loss += away * away / 2
    }
    var points = [Double](repeating: 0, count: design.classCount)
    for row in 0..<design.rowCount {
      design.points(ofRow: row, parameters, into: &points)
      let label = design.labels[row]
      let weight = strength * classWeights[label]
      loss += weight * SoftmaxLoss.turnIntoShares(&points, label)
      points[label] -= 1
      for index in design.row(row) {
        let feature = Int(design.features[index])
        let (range, first) = (design.classes[feature], design.firstParameters[feature])
        let value = weight * design.values[index]
        for number in range {
          slope[first &+ number &- range.lowerBound] += value * points[number]
        }
      }
    }
    return loss
  }

  /// The softmax of the points, in their place; gives −ln of the label's share.
  private static func turnIntoShares(_ points: inout [Double], _ label: Int) -> Double {
    let largest = points.max() ?? 0
    let own = points[label] - largest
    var sum = 0.0
    for number in points.indices {
      points[number] = Powers.exponential(points[number] - largest)
      sum += points[number]
    }
    for number in points.indices { points[number] /= sum }
    return Powers.logarithm(sum) - own
  }
}
