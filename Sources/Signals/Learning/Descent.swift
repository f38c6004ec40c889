/// Finds where a smooth, convex function is lowest: the method of Liu and Nocedal 1989 (L-BFGS),
/// with steps halved until they go down enough.
struct Descent {
  private static let remembered = 8
  private static let mostHalvings = 30

  /// The steps and changes of slope of late.
  private var steps: [[Double]] = []
  private var changes: [[Double]] = []

  /// - Parameter loss: the function; it also gives its slope.
  static func lowest(
    from start: [Double], mostSteps: Int,
    _ loss: ([Double], _ slope: inout [Double]) -> Double
  ) -> [Double] {
    var descent = Descent()
    var place = start
    var slope = [Double](repeating: 0, count: start.count)
    var height = loss(place, &slope)
    for _ in 0..<mostSteps {
      guard let next = descent.step(from: place, slope, height, loss) else { break }
      let gain = height - next.height
      (place, slope, height) = next
      if gain <= 1e-7 * max(1, abs(height)) { break }
    }
    return place
  }

  private mutating func step(
    from place: [Double], _ slope: [Double], _ height: Double,
    _ loss: ([Double], inout [Double]) -> Double
  ) -> ([Double], slope: [Double], height: Double)? {
    let direction = direction(slope)
    let decline = Descent.product(direction, slope)
    guard decline < 0 else { return nil }
    var length = steps.isEmpty ? min(1, 1 / Descent.product(slope, slope).squareRoot()) : 1
    var next = place
    var nextSlope = slope
    for _ in 0..<Self.mostHalvings {
      for index in place.indices { next[index] = place[index] + length * direction[index] }
      let nextHeight = loss(next, &nextSlope)
      if nextHeight <= height + 1e-4 * length * decline {
        remember(place, next, slope, nextSlope)
        return (next, nextSlope, nextHeight)
      }
      length /= 2
    }
    return nil
  }

  private mutating func remember(
    _ place: [Double], _ next: [Double], _ slope: [Double], _ nextSlope: [Double]
  ) {
    let step = zip(next, place).map { $0 - $1 }
    let change = zip(nextSlope, slope).map { $0 - $1 }
    guard Descent.product(step, change) > 1e-12 else { return }
    steps.append(step)
    changes.append(change)
    if steps.count > Self.remembered {
      steps.removeFirst()
      changes.removeFirst()
    }
  }

  /// Downhill, bent by what the last steps told of the curvature.
  private func direction(_ slope: [Double]) -> [Double] {
    var direction = slope.map { -$0 }
    var shares: [Double] = []
    for (step, change) in zip(steps, changes).reversed() {
      let share = Descent.product(step, direction) / Descent.product(step, change)
      shares.append(share)
      for index in direction.indices { direction[index] -= share * change[index] }
    }
    if let step = steps.last, let change = changes.last {
      let scale = Descent.product(step, change) / Descent.product(change, change)
      for index in direction.indices { direction[index] *= scale }
    }
    for (number, (step, change)) in zip(steps, changes).enumerated() {
      let share = shares[shares.count - 1 - number]
      let back = Descent.product(change, direction) / Descent.product(step, change)
      for index in direction.indices { direction[index] += (share - back) * step[index] }
    }
    return direction
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
