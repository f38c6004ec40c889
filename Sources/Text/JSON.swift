import FoundationEssentials

/// JSON in and out: the one place of the pure modules that borrows Foundation.
package enum JSON {
  /// The value as JSON, its keys sorted so that the same value always gives the same bytes.
  package static func bytes(of value: some Encodable, pretty: Bool = false) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return Array(try encoder.encode(value))
  }

  /// The value that these bytes describe.
  package static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
