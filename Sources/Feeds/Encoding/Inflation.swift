import CZlib

/// Unpacks a document that is a gzip file (RFC 1952): the only place that knows zlib.
///
/// Packing for the way, which HTTP announces, was undone before; this is for feeds that are kept as
/// `feed.xml.gz` and served as they are.
struct Inflation {
  private(set) var output: [UInt8] = []
  /// The file stops in the middle; `output` is what could be unpacked.
  private(set) var endsEarly = false
  /// More than the limit would come out; unpacking stopped there.
  private(set) var isTooLarge = false
  private let limit: Int

  /// Whether the bytes begin as a gzip file does.
  static func isPacked(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x1F, 0x8B, 0x08])
  }

  init(_ bytes: [UInt8], limit: Int) {
    self.limit = limit
    var stream = z_stream()
    guard scout_inflate_gzip(&stream) == Z_OK else {
      endsEarly = true
      return
    }
    defer { inflateEnd(&stream) }
    var input = bytes
    input.withUnsafeMutableBufferPointer { buffer in
      stream.next_in = buffer.baseAddress
      stream.avail_in = UInt32(clamping: buffer.count)
      unpack(&stream)
    }
  }

  private mutating func unpack(_ stream: inout z_stream) {
    var piece = [UInt8](repeating: 0, count: 65_536)
    while !isTooLarge {
      let result = piece.withUnsafeMutableBufferPointer { room in
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(room.count)
        let result = inflate(&stream, Z_NO_FLUSH)
        output.append(contentsOf: room[..<(room.count - Int(stream.avail_out))])
        return result
      }
      isTooLarge = output.count > limit
      if result == Z_STREAM_END {
        // Files may follow one another; anything else behind the end is padding.
        guard stream.avail_in > 0, inflateReset(&stream) == Z_OK else { return }
        continue
      }
      guard result == Z_OK, stream.avail_out == 0 || stream.avail_in > 0 else {
        endsEarly = stream.total_in > 0
        return
      }
    }
  }
}
