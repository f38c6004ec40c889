/// A gzip file of stored blocks, written by hand (RFC 1952, RFC 1951 3.2.4).
package func gzip(_ text: String) -> [UInt8] {
  let bytes = Array(text.utf8)
  precondition(bytes.count < 65_536)
  let length = UInt16(bytes.count)
  return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1] + little(length) + little(~length) + bytes
    + little(crc32(bytes)) + little(UInt32(bytes.count))
}

private func little(_ number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian) { Array($0) }
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { crc, byte in
    (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}
