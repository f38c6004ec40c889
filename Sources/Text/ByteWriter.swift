/// Text under construction as UTF-8 bytes; a String is made once, at the end.
///
/// Ten times as fast as building Strings, and its numbers know no locale.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func write(text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func write(bytes more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  package mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  package mutating func write(_ number: Int) {
    write(text: String(number))
  }

  /// A number in hundredths, without trailing zeros: 1250 is written `12.5`, -5 is `-0.05`.
  package mutating func write(hundredths value: Int) {
    if value < 0 { write(byte: UInt8(ascii: "-")) }
    write(abs(value) / 100)
    let rest = abs(value) % 100
    guard rest > 0 else { return }
    write(byte: UInt8(ascii: "."))
    write(byte: UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { write(byte: UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  /// The text so far.
  package var text: String {
    String(decoding: bytes, as: UTF8.self)
  }
}
