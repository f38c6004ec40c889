import Text

/// Turns a document of any encoding into well-formed UTF-8, noting what did not fit.
struct Transcoder {
  private(set) var output: [UInt8] = []
  private(set) var log: ProblemLog
  /// Whether the document is UTF-8 from end to end, and `output` is what it says.
  private(set) var isUTF8 = false
  private(set) var needsCare = true
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], charset: String?, limits: FeedLimits, log: ProblemLog) {
    self.bytes = bytes
    self.log = log
    let survey = UTF8Survey(bytes.span)
    let sniffer = EncodingSniffer(bytes: bytes, charset: charset, survey: survey)
    let (encoding, markLength) = sniffer.encoding()
    switch encoding {
    case .utf8 where survey.isValid:
      output = markLength == 0 ? bytes : Array(bytes[markLength...])
      isUTF8 = true
      needsCare = survey.needsCare
    case .utf8: decodeUTF8(from: markLength)
    case .utf16LittleEndian: decodeUTF16(from: markLength, high: 1)
    case .utf16BigEndian: decodeUTF16(from: markLength, high: 0)
    case .utf32LittleEndian: decodeUTF32(from: markLength, order: [3, 2, 1, 0])
    case .utf32BigEndian: decodeUTF32(from: markLength, order: [0, 1, 2, 3])
    case .singleByte(let table): decode(table)
    case .legacy(let encoding): decode(encoding, limit: limits.decodedBytes)
    }
  }

  /// Runs that are no UTF-8 are read as windows-1252: a Latin-1 name pasted into a UTF-8 feed.
  private mutating func decodeUTF8(from start: Int) {
    output.reserveCapacity(bytes.count + bytes.count / 8)
    let upper = SingleByteTable.windows1252.upperHalf
    var index = start
    while index < bytes.count {
      let stop = bytes.span.firstIndex(from: index) { $0.beyondASCII }
      output.append(contentsOf: bytes[index..<stop])
      index = stop
      guard index < bytes.count else { return }
      if let length = bytes.span.lengthOfCharacter(at: index) {
        output.append(contentsOf: bytes[index..<index + length])
        index += length
      } else if let length = surrogateLength(at: index) {
        note("half of a character was replaced")
        append(0xFFFD)
        index += length
      } else {
        note("bytes that are not UTF-8 were read as windows-1252")
        append(upper[Int(bytes[index]) - 0x80].value)
        index += 1
      }
    }
  }

  private mutating func decode(_ encoding: LegacyEncoding, limit: Int) {
    guard let decoded = LegacyDecoder.decode(bytes, from: encoding, limit: limit) else {
      note("this machine cannot read the encoding \(encoding.converterName); letters were lost")
      return decodeUTF8(from: 0)
    }
    output = decoded.text
    if decoded.replaced > 0 { note("bytes that mean nothing in the encoding were replaced") }
  }

  /// UTF-16 surrogates written as three bytes each (CESU-8) are no characters of their own.
  private func surrogateLength(at index: Int) -> Int? {
    guard index + 2 < bytes.count, bytes[index] == 0xED, bytes[index + 1] >= 0xA0,
      bytes[index + 1] <= 0xBF, bytes[index + 2] & 0xC0 == 0x80
    else { return nil }
    return 3
  }

  private mutating func decodeUTF16(from start: Int, high: Int) {
    var index = start
    while index + 1 < bytes.count {
      let unit = self.unit(at: index, high: high)
      index += 2
      if unit & 0xFC00 == 0xD800, index + 1 < bytes.count {
        let low = self.unit(at: index, high: high)
        if low & 0xFC00 == 0xDC00 {
          append(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00))
          index += 2
          continue
        }
      }
      append(unit)
    }
  }

  private func unit(at index: Int, high: Int) -> UInt32 {
    UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
  }

  private mutating func decodeUTF32(from start: Int, order: [Int]) {
    for index in stride(from: start, to: bytes.count - 3, by: 4) {
      append(order.reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[index + $1]) })
    }
  }

  private mutating func decode(_ table: SingleByteTable) {
    let upper = table.upperHalf
    for byte in bytes {
      if byte < 0x80 { output.append(byte) } else { append(upper[Int(byte) - 0x80].value) }
    }
  }

  private mutating func append(_ code: UInt32) {
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    if let encoded = UTF8.encode(scalar) { output.append(contentsOf: encoded) }
  }

  private mutating func note(_ message: String) {
    log.note(message, at: output.count)
  }
}
