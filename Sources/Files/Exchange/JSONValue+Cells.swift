import Text

extension JSONValue {
  /// A text, number or truth value as one line of text; nil for nothing and for all else.
  var cell: String? {
    let text: String
    switch self {
    case .string(let value): text = PlainText.from(text: value)
    case .integer(let value): text = String(value)
    case .number(let value):
      text = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    case .bool(let value): text = value ? "true" : "false"
    case .null, .array, .object: return nil
    }
    return text.isEmpty ? nil : text
  }

  /// A text as it stands.
  var rawText: String? {
    guard case .string(let text) = self, !text.isEmpty else { return nil }
    return text
  }

  var list: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  var number: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value) where value == value.rounded() && abs(value) < 1e9: Int(value)
    case .string(let text): Int(text)
    default: nil
    }
  }

  /// An object of the pairs that have a value.
  static func record(_ pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(
      Dictionary(
        pairs.compactMap { key, value in value.map { (key, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }

  /// The value as a file.
  func file() throws -> [UInt8] {
    try JSON.bytes(of: self, pretty: true) + [UInt8(ascii: "\n")]
  }
}
