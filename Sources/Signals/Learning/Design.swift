/// What a fit works on: for each labelled signal the features found in it, and for each feature the
/// classes that it may speak for or against.
struct Design {
  /// Where the features of each row end.
  private(set) var ends: [Int] = []
  private(set) var features: [Int32] = []
  private(set) var values: [Double] = []
  /// Points that the classes have besides, a row after the other.
  private(set) var offsets: [Double] = []
  private(set) var labels: [Int] = []
  let classCount: Int
  /// The classes of each feature, and where its parameters begin, one for each class.
  let classes: [Range<Int>]
  let firstParameters: [Int]

  init(classCount: Int, classes: [Range<Int>]) {
    self.classCount = classCount
    self.classes = classes
    var next = 0
    firstParameters = classes.map { range in
      defer { next += range.count }
      return next
    }
  }

  var rowCount: Int { ends.count }

  func row(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  mutating func append(
    _ found: [(feature: Int, value: Double)], label: Int, offsets: [Double]
  ) {
    for (feature, value) in found {
      features.append(Int32(feature))
      values.append(value)
    }
    ends.append(features.count)
    labels.append(label)
    self.offsets += offsets
  }

  /// The points of each class for a row.
  func points(ofRow row: Int, _ parameters: [Double], into points: inout [Double]) {
    for number in 0..<classCount { points[number] = offsets[row * classCount + number] }
    for index in self.row(row) {
      let feature = Int(features[index])
      let (range, first, value) = (classes[feature], firstParameters[feature], values[index])
      for number in range {
        points[number] += value * parameters[first &+ number &- range.lowerBound]
      }
    }
  }
}
