import Text

extension Span<UInt8> {
  /// Behind the name of an element or attribute that begins at `start`.
  func end(ofNameAt start: Int) -> Int {
    var index = start
    while index < count, self[index].isInName { index &+= 1 }
    return index
  }

  /// Behind the next `>`, or the end.
  func endOfTag(from start: Int) -> Int {
    find(UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? count
  }

  /// Whether the bytes are a name of XML in ASCII, with at most one prefix.
  ///
  /// Real names in feeds are; `<Größe>` in a title is a word between marks.
  func isPlainName(_ range: Range<Int>) -> Bool {
    var partStart = range.lowerBound
    var colons = 0
    for index in range {
      let byte = self[index]
      if byte == UInt8(ascii: ":") {
        colons += 1
        partStart = index + 1
      } else if byte >= 0x80 || (index == partStart && !byte.startsName) {
        return false
      }
    }
    return colons <= 1 && partStart < range.upperBound
  }
}

extension UInt8 {
  /// Whether an element's name may begin with it.
  var startsName: Bool { isLetter || self == 0x5F }

  /// Whether it may stand in an element's name, prefix and colon included.
  var isInName: Bool {
    isLetter || isDigit || self == 0x3A || self == 0x2D || self == 0x5F || self == 0x2E
      || self >= 0x80
  }
}
