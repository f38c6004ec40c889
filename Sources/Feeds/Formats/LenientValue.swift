/// A JSON value of which only a text is wanted: numbers and truth values are written out, for
/// JSON Feeds come with numeric ids; everything else is nothing.
struct LenientText: Decodable {
  let text: String?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.text = text
    } else if let truth = try? container.decode(Bool.self) {
      text = String(truth)
    } else if let number = try? container.decode(Int.self) {
      text = String(number)
    } else if let number = try? container.decode(UInt64.self) {
      text = String(number)
    } else if let number = try? container.decode(Double.self) {
      text = String(number)
    } else {
      text = nil
    }
  }
}

/// A JSON array of which the elements that cannot be read are left out.
struct LenientList<Element: Decodable>: Decodable {
  var elements: [Element] = []
  /// How many were left out.
  var lost = 0

  init(from decoder: any Decoder) throws {
    guard var container = try? decoder.unkeyedContainer() else { return }
    while !container.isAtEnd {
      guard let element = try? container.decode(Attempt.self) else { break }
      if let value = element.value { elements.append(value) } else { lost += 1 }
    }
  }

  private struct Attempt: Decodable {
    let value: Element?

    init(from decoder: any Decoder) throws {
      value = try? Element(from: decoder)
    }
  }
}
