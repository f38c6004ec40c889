/// Sets boxes one below the other, each as near to where it belongs as the others let it.
enum Spreading {
  /// The tops of the boxes, in the order given, which is also theirs from above.
  ///
  /// - Parameter middles: where the middle of each box belongs, from above.
  /// - Precondition: all boxes with the gaps between them fit between `top` and `bottom`.
  static func tops(
    _ middles: [Double], heights: [Double], gap: Double, from top: Double, to bottom: Double
  ) -> [Double] {
    var tops: [Double] = []
    var free = top
    for (middle, height) in zip(middles, heights) {
      tops.append(max(middle - height / 2, free))
      free = tops[tops.count - 1] + height + gap
    }
    var limit = bottom
    for index in tops.indices.reversed() {
      tops[index] = min(tops[index], limit - heights[index])
      limit = tops[index] - gap
    }
    return tops
  }

  /// What all boxes need.
  static func height(_ heights: [Double], gap: Double) -> Double {
    heights.reduce(0, +) + Double(max(heights.count - 1, 0)) * gap
  }
}
