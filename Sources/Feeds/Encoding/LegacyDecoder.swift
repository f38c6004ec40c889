import CIconv

/// Turns a legacy encoding into UTF-8 with iconv: the only place that knows iconv.
///
/// glibc keeps these converters in files of its own and loads them when they are asked for; the
/// name comes from our table, never from the feed.
enum LegacyDecoder {
  /// The text as UTF-8, a little more than the limit at most, and how many bytes stood for nothing and became U+FFFD; nil where this
  /// machine has no such converter.
  static func decode(
    _ bytes: [UInt8], from encoding: LegacyEncoding, limit: Int
  ) -> (text: [UInt8], replaced: Int)? {
    guard let converter = scout_iconv_open("UTF-8", encoding.converterName) else { return nil }
    defer { iconv_close(converter) }
    var conversion = Conversion(limit: limit)
    bytes.withUnsafeBytes { conversion.run(converter, $0) }
    return (conversion.output, conversion.replaced)
  }

  private struct Conversion {
    var output: [UInt8] = []
    var replaced = 0
    let limit: Int

    init(limit: Int) {
      self.limit = limit
    }

    mutating func run(_ converter: iconv_t, _ bytes: UnsafeRawBufferPointer) {
      guard let base = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      var input: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(mutating: base)
      var left = bytes.count
      var piece = [CChar](repeating: 0, count: 16_384)
      while left > 0, output.count <= limit {
        let reason = piece.withUnsafeMutableBufferPointer { room in
          var place = room.baseAddress
          var roomLeft = room.count
          let reason = scout_iconv(converter, &input, &left, &place, &roomLeft)
          output.append(contentsOf: UnsafeRawBufferPointer(room)[..<(room.count - roomLeft)])
          return reason
        }
        guard reason != 0, reason != E2BIG, left > 0 else { continue }
        output.append(contentsOf: "\u{FFFD}".utf8)
        replaced += 1
        input = input.map { $0 + 1 }
        left -= 1
      }
    }
  }
}
