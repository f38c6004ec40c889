import Text

/// JSON as it may stand in a page's `script` element of data.
enum DataBlock {
  /// The same value, with every character escaped that could end the element or begin a comment
  /// in it (`<`, `>`, `&`) or that older readers of JavaScript take for a line end. All of these
  /// stand only inside JSON's strings, where an escape means the same.
  static func bytes(of json: [UInt8]) -> [UInt8] {
    var writer = ByteWriter(reserving: json.count + json.count / 8)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "<": writer.write("\\u003c")
      case ">": writer.write("\\u003e")
      case "&": writer.write("\\u0026")
      case "\u{2028}": writer.write("\\u2028")
      case "\u{2029}": writer.write("\\u2029")
      default: writer.write(bytes: UTF8.encode(scalar)!)
      }
    }
    return writer.bytes
  }
}
