extension [UInt8] {
  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  mutating func write(text: String) { append(contentsOf: text.utf8) }

  mutating func write(bytes: [UInt8]) { append(contentsOf: bytes) }
}
