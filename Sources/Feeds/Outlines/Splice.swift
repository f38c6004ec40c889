/// A change of a document: the bytes in one place become others.
struct Splice {
  var place: Range<Int>
  var text: [UInt8]
}

extension [UInt8] {
  /// The bytes with all changes made; their places must not overlap.
  func applying(_ splices: [Splice]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + splices.reduce(0) { $0 + $1.text.count })
    var position = 0
    for splice in splices.sorted(by: { $0.place.lowerBound < $1.place.lowerBound }) {
      result += self[position..<splice.place.lowerBound]
      result += splice.text
      position = splice.place.upperBound
    }
    return result + self[position...]
  }
}
