import Text

extension [UInt8] {
  /// Whether this ASCII text stands at `index`.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { buffer in
      for place in 0..<buffer.count where self[index + place] != buffer[place] { return false }
      return true
    }
  }

  /// The place of the text at or after `start`.
  func find(_ text: StaticString, from start: Int) -> Int? {
    let first = text.utf8Start[0]
    var index = start
    while index + text.utf8CodeUnitCount <= count {
      if self[index] == first, has(text, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Behind the name of an element or attribute that begins at `start`.
  func end(ofNameAt start: Int) -> Int {
    var index = start
    while index < count, self[index].isInName { index += 1 }
    return index
  }

  func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < count, self[index].isBlank { index += 1 }
    return index
  }
}

extension UInt8 {
  /// Whether an element's name may begin with it.
  var startsName: Bool { isLetter || self == 0x5F || self >= 0x80 }

  /// Whether it may stand in an element's name, prefix and colon included.
  var isInName: Bool { startsName || isDigit || self == 0x2D || self == 0x2E || self == 0x3A }
}
